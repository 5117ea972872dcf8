import type { AttentionKind } from '../trace/topology.ts';
import type { LayerActivation, LayerParameter } from './decoder-slots.ts';
import { productText, turnsText } from './greedy-product.ts';
import type { KernelModel } from './kernel.ts';
import type { Text } from './text.ts';

/** What the texts of a layer's parts need: where its numbers lie, and the model's sizes. */
type Common = {
  /** Where a parameter of the layer at hand begins. */
  weight(part: LayerParameter): string;
  readonly text: Text;
  /** Rows the decoder's activations are laid out for. */
  readonly limit: string;
  readonly model: KernelModel;
};

/** Query, key and value of the word at hand (section 3.2.2); key and value stay for words to come. */
export function projectText({ weight, text, limit, model }: Common): string {
  const row = { to: 'dModel', turns: model.dimensions.dModel };
  return `
      for (var i = t; i < 3u * nHeads * dHead; i += lanes) {
        let width = nHeads * dHead;
        let which = i / width;
        let c = i % width;
        let others = select(${weight('self_attn.w_v')}, ${weight('self_attn.w_k')}, which == 1u);
        let w = select(others, ${weight('self_attn.w_q')}, which == 0u) + c;
        var value = 0.0;
        ${turnsText(row, (k) => `value += x[${k}] * weights[w + ${k} * width];`)}
        let at = ((c / dHead) * ${limit} + step) * dHead + c % dHead;
        if (which == 0u) {
          ${text.store('self_attn.q', 'at', 'value')}
          asked[c] = value;
        } else if (which == 1u) {
          ${text.store('self_attn.k', 'at', 'value')}
        } else {
          ${text.store('self_attn.v', 'at', 'value')}
        }
      }
      storageBarrier();
      workgroupBarrier();`;
}

/** The query of cross-attention; keys and values come from the encoder. */
export function queryText({ weight, text, limit, model }: Common): string {
  const { dModel, dHead, nHeads } = model.dimensions;
  const store = `asked[c] = total;
        ${text.store('cross_attn.q', `((c / dHead) * ${limit} + step) * dHead + c % dHead`, 'total')}`;
  return `${productText({
    ...{ of: 'x', inner: dModel, width: nHeads * dHead, store },
    weight: weight('cross_attn.w_q'),
  })}
      workgroupBarrier();`;
}

type Stored = 'scores' | 'scaled' | 'masked' | 'pattern' | 'context';

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
export function attendText(attending: Attending): string {
  const { text, limit, model, kind, keys, rows } = attending;
  const at = (part: 'k' | 'v') => text.at(`${kind}.${part}`);
  const store = (part: Stored, index: string, value: string) =>
    text.store(`${kind}.${part}`, index, value);
  const { scaled, softmaxed, weighed, divisor } = text.attention(kind);
  const row = { to: 'dHead', turns: model.dimensions.dHead };
  const divided = `value / ${Math.fround(Math.sqrt(model.dimensions.dHead))}`;
  return `
      for (var i = t; i < nHeads * ${keys}; i += lanes) {
        let h = i / ${keys};
        let j = i % ${keys};
        let key = ${at('k')} + (h * ${rows} + j) * dHead;
        var value = 0.0;
        ${turnsText(row, (k) => `value += asked[h * dHead + ${k}] * arena[key + ${k}];`)}
        let scaled = ${scaled(divided, 'value')};
        let cell = (h * ${limit} + step) * ${rows} + j;
        ${store('scores', 'cell', 'value')}
        ${store('scaled', 'cell', 'scaled')}
        ${store('masked', 'cell', 'scaled')}
        score[h * maxLength + j] = ${softmaxed('scaled')};
      }
      workgroupBarrier();
      for (var i = t; i < nHeads * ${keys}; i += lanes) {
        let first = i / ${keys} * maxLength;
        var most = score[first];
        for (var n = 1u; n < ${keys}; n++) { most = max(most, score[first + n]); }
        weight[first + i % ${keys}] = exp(score[first + i % ${keys}] - most);
      }
      workgroupBarrier();
${weighed}
      for (var i = t; i < nHeads * ${keys}; i += lanes) {
        let h = i / ${keys};
        let j = i % ${keys};
        var total = 0.0;
        for (var n = 0u; n < ${keys}; n++) { total += weight[h * maxLength + n]; }
        total = ${divisor('total', 'h')};
        let cell = (h * ${limit} + step) * ${rows} + j;
        ${store('pattern', 'cell', 'weight[h * maxLength + j] / total')}
      }
      for (var c = t; c < nHeads * dHead; c += lanes) {
        let h = c / dHead;
        var total = 0.0;
        for (var n = 0u; n < ${keys}; n++) { total += weight[h * maxLength + n]; }
        total = ${divisor('total', 'h')};
        var read = 0.0;
        for (var n = 0u; n < ${keys}; n++) {
          let value = ${at('v')} + (h * ${rows} + n) * dHead + c % dHead;
          read += weight[h * maxLength + n] / total * arena[value];
        }
        asked[c] = read;
        ${store('context', `(h * ${limit} + step) * dHead + c % dHead`, 'read')}
      }
      workgroupBarrier();
${combineText(attending)}`;
}

/** Each head's share of the output, their sum, and x added to it: `sum` before its norm. */
function combineText({ weight, text, limit, kind, sum, model }: Attending): string {
  const { store } = text;
  const row = { to: 'dHead', turns: model.dimensions.dHead };
  return `
      for (var i = t; i < nHeads * dModel; i += lanes) {
        let h = i / dModel;
        let c = i % dModel;
        let w = ${weight(`${kind}.w_o`)} + h * dHead * dModel + c;
        var share = 0.0;
        ${turnsText(row, (k) => `share += asked[h * dHead + ${k}] * weights[w + ${k} * dModel];`)}
        share = ${text.attention(kind).share('share', 'h', 'c')};
        ${store(`${kind}.head_out`, `(h * ${limit} + step) * dModel + c`, 'share')}
        piece[i] = share;
      }
      workgroupBarrier();
      for (var c = t; c < dModel; c += lanes) {
        var out = 0.0;
        for (var h = 0u; h < nHeads; h++) { out += piece[h * dModel + c]; }
        sum[c] = ${text.sum('x[c]', 'out')};
        ${store(`${kind}.out`, 'step * dModel + c', 'out')}
        ${store(sum, 'step * dModel + c', 'sum[c]')}
      }
      workgroupBarrier();`;
}

/**
 * Layer normalisation of `sum` (section 3.1), which becomes x. Every invocation adds up the row for
 * itself: that is cheaper than waiting for one another.
 */
export function normText(norm: 'ln1' | 'ln2' | 'ln3', common: Common): string {
  const { weight, text, model } = common;
  const { store } = text;
  const row = { to: 'dModel', turns: model.dimensions.dModel };
  const gained = `gained + weights[${weight(`${norm}.bias`)} + c]`;
  return `
      if (t < dModel) {
        var mean = 0.0;
        ${turnsText(row, (k) => `mean += sum[${k}];`)}
        mean /= f32(dModel);
        var variance = 0.0;
        ${turnsText(row, (k) => `variance += (sum[${k}] - mean) * (sum[${k}] - mean);`)}
        let scale = inverseSqrt(variance / f32(dModel) + ${model.epsilon});
        if (t == 0u) {
          ${store(`${norm}.mean`, 'step', 'mean')}
          ${store(`${norm}.scale`, 'step', 'scale')}
        }
        for (var c = t; c < dModel; c += lanes) {
          let normalized = (sum[c] - mean) * scale;
          let gained = normalized * weights[${weight(`${norm}.gain`)} + c];
          x[c] = ${text.normed(norm, gained, 'sum[c]', 'c')};
          ${store(`${norm}.normalized`, 'step * dModel + c', 'normalized')}
          ${store(`${norm}.out`, 'step * dModel + c', 'x[c]')}
        }
      }
      workgroupBarrier();`;
}

/** FFN(x) = max(0, xW₁ + b₁)W₂ + b₂ (section 3.3, equation 2), and x added to it. */
export function feedForwardText({ weight, text, model }: Common): string {
  const { dModel, dFf } = model.dimensions;
  const row = { to: 'dModel', turns: dModel };
  const store = `let out = total + weights[${weight('ffn.b_2')} + c];
        sum[c] = ${text.sum('x[c]', 'out')};
        ${text.store('ffn.out', 'step * dModel + c', 'out')}
        ${text.store('resid_post', 'step * dModel + c', 'sum[c]')}`;
  return `
      for (var c = t; c < dFf; c += lanes) {
        var pre = weights[${weight('ffn.b_1')} + c];
        ${turnsText(row, (k) => `pre += x[${k}] * weights[${weight('ffn.w_1')} + ${k} * dFf + c];`)}
        hidden[c] = max(pre, 0.0);
        ${text.store('ffn.pre', 'step * dFf + c', 'pre')}
        ${text.store('ffn.post', 'step * dFf + c', 'hidden[c]')}
      }
      workgroupBarrier();
${productText({ of: 'hidden', inner: dFf, width: dModel, weight: weight('ffn.w_2'), store })}
      workgroupBarrier();`;
}
