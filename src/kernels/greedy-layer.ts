import type { AttentionKind } from '../trace/topology.ts';
import type { LayerActivation, LayerSlots } from './decoder-slots.ts';
import { productText } from './greedy-product.ts';
import type { KernelModel } from './kernel.ts';

/** What the texts of a layer's parts need: where its numbers lie, and the model's sizes. */
type Common = {
  readonly slots: LayerSlots;
  /** Rows the decoder's activations are laid out for. */
  readonly limit: string;
  readonly model: KernelModel;
};

/** Query, key and value of the word at hand (section 3.2.2); key and value stay for words to come. */
export function projectText({ slots: { weight, result }, limit }: Common): string {
  return `
      for (var i = t; i < 3u * nHeads * dHead; i += lanes) {
        let width = nHeads * dHead;
        let which = i / width;
        let c = i % width;
        let others = select(${weight('self_attn.w_v')}, ${weight('self_attn.w_k')}, which == 1u);
        let w = select(others, ${weight('self_attn.w_q')}, which == 0u) + c;
        var value = 0.0;
        for (var k = 0u; k < dModel; k++) { value += x[k] * weights[w + k * width]; }
        let at = ((c / dHead) * ${limit} + step) * dHead + c % dHead;
        let to = select(${result('self_attn.v')}, ${result('self_attn.k')}, which == 1u);
        arena[select(to, ${result('self_attn.q')}, which == 0u) + at] = value;
        if (which == 0u) { asked[c] = value; }
      }
      storageBarrier();
      workgroupBarrier();`;
}

/** The query of cross-attention; keys and values come from the encoder. */
export function queryText({ slots: { weight, result }, limit, model }: Common): string {
  const { dModel, dHead, nHeads } = model.dimensions;
  const store = `asked[c] = total;
        arena[${result('cross_attn.q')} + ((c / dHead) * ${limit} + step) * dHead + c % dHead] = total;`;
  return `${productText({
    ...{ of: 'x', inner: dModel, width: nHeads * dHead, store },
    weight: weight('cross_attn.w_q'),
  })}
      workgroupBarrier();`;
}

type Attending = Common & {
  readonly kind: AttentionKind;
  /** How many keys there are, and how many rows they are laid out for. */
  readonly keys: string;
  readonly rows: string;
  readonly sum: LayerActivation;
};

/**
 * softmax(qKᵀ / √d_k) V of the word at hand, every head (equation 1), concat(heads)·W_O (section
 * 3.2.2) and x added to it. Keys to come are not there, so nothing needs masking.
 */
export function attendText({ slots, limit, model, kind, keys, rows, sum }: Attending): string {
  const at = (part: 'k' | 'v' | 'scores' | 'scaled' | 'masked' | 'pattern' | 'context') =>
    slots.result(`${kind}.${part}`);
  return `
      for (var i = t; i < nHeads * ${keys}; i += lanes) {
        let h = i / ${keys};
        let j = i % ${keys};
        let key = ${at('k')} + (h * ${rows} + j) * dHead;
        var value = 0.0;
        for (var d = 0u; d < dHead; d++) { value += asked[h * dHead + d] * arena[key + d]; }
        let scaled = value / ${Math.fround(Math.sqrt(model.dimensions.dHead))};
        let cell = (h * ${limit} + step) * ${rows} + j;
        arena[${at('scores')} + cell] = value;
        arena[${at('scaled')} + cell] = scaled;
        arena[${at('masked')} + cell] = scaled;
        score[h * maxLength + j] = scaled;
      }
      workgroupBarrier();
      for (var i = t; i < nHeads * ${keys}; i += lanes) {
        let first = i / ${keys} * maxLength;
        var most = score[first];
        for (var n = 1u; n < ${keys}; n++) { most = max(most, score[first + n]); }
        weight[first + i % ${keys}] = exp(score[first + i % ${keys}] - most);
      }
      workgroupBarrier();
      for (var i = t; i < nHeads * ${keys}; i += lanes) {
        let h = i / ${keys};
        let j = i % ${keys};
        var total = 0.0;
        for (var n = 0u; n < ${keys}; n++) { total += weight[h * maxLength + n]; }
        let cell = (h * ${limit} + step) * ${rows} + j;
        arena[${at('pattern')} + cell] = weight[h * maxLength + j] / total;
      }
      for (var c = t; c < nHeads * dHead; c += lanes) {
        let h = c / dHead;
        var total = 0.0;
        for (var n = 0u; n < ${keys}; n++) { total += weight[h * maxLength + n]; }
        var read = 0.0;
        for (var n = 0u; n < ${keys}; n++) {
          let value = ${at('v')} + (h * ${rows} + n) * dHead + c % dHead;
          read += weight[h * maxLength + n] / total * arena[value];
        }
        asked[c] = read;
        arena[${at('context')} + (h * ${limit} + step) * dHead + c % dHead] = read;
      }
      workgroupBarrier();
${combineText({ slots, limit, kind, sum })}`;
}

/** Each head's share of the output, their sum, and x added to it: `sum` before its norm. */
function combineText({
  slots: { weight, result },
  limit,
  kind,
  sum,
}: Pick<Attending, 'slots' | 'limit' | 'kind' | 'sum'>): string {
  return `
      for (var i = t; i < nHeads * dModel; i += lanes) {
        let h = i / dModel;
        let c = i % dModel;
        let w = ${weight(`${kind}.w_o`)} + h * dHead * dModel + c;
        var share = 0.0;
        for (var d = 0u; d < dHead; d++) { share += asked[h * dHead + d] * weights[w + d * dModel]; }
        arena[${result(`${kind}.head_out`)} + (h * ${limit} + step) * dModel + c] = share;
        piece[i] = share;
      }
      workgroupBarrier();
      for (var c = t; c < dModel; c += lanes) {
        var out = 0.0;
        for (var h = 0u; h < nHeads; h++) { out += piece[h * dModel + c]; }
        arena[${result(`${kind}.out`)} + step * dModel + c] = out;
        arena[${result(sum)} + step * dModel + c] = x[c] + out;
        sum[c] = x[c] + out;
      }
      workgroupBarrier();`;
}

/**
 * Layer normalisation of `sum` (section 3.1), which becomes x. Every invocation adds up the row for
 * itself: that is cheaper than waiting for one another.
 */
export function normText(norm: 'ln1' | 'ln2' | 'ln3', { slots, model }: Common): string {
  const { weight, result } = slots;
  return `
      if (t < dModel) {
        var mean = 0.0;
        for (var c = 0u; c < dModel; c++) { mean += sum[c]; }
        mean /= f32(dModel);
        var variance = 0.0;
        for (var c = 0u; c < dModel; c++) { variance += (sum[c] - mean) * (sum[c] - mean); }
        let scale = inverseSqrt(variance / f32(dModel) + ${model.epsilon});
        if (t == 0u) {
          arena[${result(`${norm}.mean`)} + step] = mean;
          arena[${result(`${norm}.scale`)} + step] = scale;
        }
        for (var c = t; c < dModel; c += lanes) {
          let normalized = (sum[c] - mean) * scale;
          let gained = normalized * weights[${weight(`${norm}.gain`)} + c];
          x[c] = gained + weights[${weight(`${norm}.bias`)} + c];
          arena[${result(`${norm}.normalized`)} + step * dModel + c] = normalized;
          arena[${result(`${norm}.out`)} + step * dModel + c] = x[c];
        }
      }
      workgroupBarrier();`;
}

/** FFN(x) = max(0, xW₁ + b₁)W₂ + b₂ (section 3.3, equation 2), and x added to it. */
export function feedForwardText({ slots: { weight, result }, model }: Common): string {
  const { dModel, dFf } = model.dimensions;
  const store = `let out = total + weights[${weight('ffn.b_2')} + c];
        arena[${result('ffn.out')} + step * dModel + c] = out;
        arena[${result('resid_post')} + step * dModel + c] = x[c] + out;
        sum[c] = x[c] + out;`;
  return `
      for (var c = t; c < dFf; c += lanes) {
        var pre = weights[${weight('ffn.b_1')} + c];
        for (var k = 0u; k < dModel; k++) { pre += x[k] * weights[${weight('ffn.w_1')} + k * dFf + c]; }
        hidden[c] = max(pre, 0.0);
        arena[${result('ffn.pre')} + step * dFf + c] = pre;
        arena[${result('ffn.post')} + step * dFf + c] = hidden[c];
      }
      workgroupBarrier();
${productText({ of: 'hidden', inner: dFf, width: dModel, weight: weight('ffn.w_2'), store })}
      workgroupBarrier();`;
}
