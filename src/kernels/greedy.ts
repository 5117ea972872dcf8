import {
  type LayerActivation,
  type LayerParameter,
  layerActivations,
  layerParameters,
} from './decoder-slots.ts';
import { attendText, feedForwardText, normText, projectText, queryText } from './greedy-layer.ts';
import { lanes, pieces } from './greedy-product.ts';
import { wordDeclares, wordText } from './greedy-word.ts';
import type { Kernel } from './kernel.ts';
import { plainText } from './text.ts';

const lengths = ['source', 'limit', 'vocab'] as const;
/** How many ids are given behind the source's, and the ids to begin and to end with. */
const decoding = ['given', 'begin', 'end'] as const;
const strides = ['weightStride', 'arenaStride'] as const;
const tables = ['embedding', 'positions'] as const;
const outside = ['tokens', 'embed', 'posEmbed', 'residPre', 'logits', 'probs'] as const;
const found = ['count', 'produced'] as const;

export type GreedySlot =
  | (typeof lengths | typeof decoding | typeof strides | typeof tables)[number]
  | (typeof outside | typeof found)[number]
  | LayerParameter
  | LayerActivation;

/** Cross-attention's keys and values are there before the first word. */
const computed = layerActivations.filter((part) => !/^cross_attn\.[kv]$/.test(part));

const inLayer: ReadonlySet<string> = new Set(layerActivations);

/**
 * Greedy decoding (section 3.1, autoregressive) by one workgroup, word after word: what is fed in
 * goes through every layer, looks back at the keys and values of the words before it, which stay in
 * the arena, and the likeliest next word, the lowest id of equals, is fed in after it. Every
 * activation of the decoder is written as it comes, but scores of words not yet written.
 */
export const greedyKernel: Kernel<GreedySlot> = {
  name: 'greedy',
  slots: [
    ...lengths,
    ...decoding,
    ...strides,
    ...tables,
    ...layerParameters,
    ...outside,
    ...found,
    ...layerActivations,
  ],
  computes: [...outside, ...found, ...computed],
  lanes,
  declares: ({ dimensions: { nHeads, dModel, dHead } }) => `
var<workgroup> token: u32;
/** The stream of the word at hand, and a sublayer's sum before its norm. */
var<workgroup> x: array<f32, dModel>;
var<workgroup> sum: array<f32, dModel>;
/** A query of every head; then what the heads read. */
var<workgroup> asked: array<f32, nHeads * dHead>;
var<workgroup> score: array<f32, nHeads * maxLength>;
var<workgroup> weight: array<f32, nHeads * maxLength>;
var<workgroup> hidden: array<f32, dFf>;
var<workgroup> piece: array<f32, ${Math.max(lanes, nHeads * dModel, pieces(dModel), pieces(nHeads * dHead))}>;
${wordDeclares}`,
  open: (slot) => ({
    ...plainText(slot, (part) => (inLayer.has(part) ? 'arenaAt + ' : '')),
    beginLayer: `let arenaAt = index * ${slot.arenaStride};`,
  }),
  main(slot, model, text) {
    const { begin, beginLayer, place, store } = text;
    const weight = (part: LayerParameter) => `(weightsAt + ${slot[part]})`;
    const self = { kind: 'self_attn', keys: '(step + 1u)', rows: slot.limit } as const;
    const cross = { kind: 'cross_attn', keys: text.source, rows: slot.source } as const;
    const common = { weight, text, limit: slot.limit, model };
    return `${begin}
  if (t == 0u) { token = ${slot.begin}; }
  for (var step = 0u; step < ${text.limit}; step++) {
    let id = workgroupUniformLoad(&token);
    if (t == 0u) { ${store('tokens', 'step', 'f32(id)')} }
    for (var c = t; c < dModel; c += lanes) {
      let word = weights[${slot.embedding} + id * dModel + c] * ${Math.fround(Math.sqrt(model.dimensions.dModel))};
      let place = ${place(`weights[${slot.positions} + step * dModel + c]`)};
      let at = step * dModel + c;
      ${store('embed', 'at', 'word')}
      ${store('posEmbed', 'at', 'place')}
      ${store('residPre', 'at', 'word + place')}
      x[c] = word + place;
    }
    workgroupBarrier();
    for (var index = 0u; index < nLayers; index++) {
      let weightsAt = index * ${slot.weightStride};
      ${beginLayer}
${projectText(common)}
${attendText({ ...common, ...self, sum: 'resid_mid' })}
${normText('ln1', common)}
${queryText(common)}
${attendText({ ...common, ...cross, sum: 'resid_mid_cross' })}
${normText('ln2', common)}
${feedForwardText(common)}
${normText('ln3', common)}
    }
${wordText(slot, model, text)}
    if (workgroupUniformLoad(&token) == ${text.end}) { break; }
  }`;
  },
};
