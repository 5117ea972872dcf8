import { layerActivations } from '../decoder-slots.ts';
import { futureKernel } from '../future.ts';
import { greedyKernel } from '../greedy.ts';
import type { Kernel, KernelModel } from '../kernel.ts';
import type { Text } from '../text.ts';
import {
  attentionFields,
  field,
  headAt,
  recordFunctions,
  recordLayout,
  variantFields,
} from './record.ts';
import { none } from './regions.ts';
import {
  attending,
  changing,
  isLayerOff,
  keptSlot,
  noDecoding,
  storing,
  sweepName,
} from './text.ts';

type Slots = Readonly<Record<string, string>>;

/** Where records begin, and how far a variant's numbers are apart from the next one's and a layer's. */
const slots = ['told', 'work', 'workLayer', 'keep', 'keepLayer'] as const;
/** Of cross-attention's keys and values, which are an encoder's. */
const crossing = ['cross', 'crossLayer'] as const;
/** What is always kept of every word that is written. */
const written = ['probability', 'logit'] as const;

export const decoderLayout = ({ dimensions }: KernelModel) =>
  recordLayout(dimensions, 2 * dimensions.nLayers);

const inLayer: ReadonlySet<string> = new Set(layerActivations);
const keptFor = (part: string) => (inLayer.has(part) ? 'keptAt' : 'keptOf');

const kinds = ['self_attn', 'cross_attn'] as const;

/** Weights of every head's row of a step. */
const overridden = (at: string, keys: string) => `
      if (ids[${at} + ${attentionFields.overridden}u] != 0u) {
        for (var i = t; i < nHeads * ${keys}; i += lanes) {
          let h = i / ${keys};
          let cell = h * maxLength + i % ${keys};
          let given = overriding(${headAt(at, 'h')}, step);
          score[cell] = weight[cell];
          if (given != 0u) {
            var all = 0.0;
            for (var n = 0u; n < ${keys}; n++) { all += weight[h * maxLength + n]; }
            score[cell] = weightOf(given, i % ${keys}, weight[cell] / all);
          }
        }
        workgroupBarrier();
        for (var i = t; i < nHeads * ${keys}; i += lanes) {
          let cell = i / ${keys} * maxLength + i % ${keys};
          weight[cell] = score[cell];
        }
        workgroupBarrier();
      }`;

function beginning(slot: Slots, variant: string, length: number): string {
  return `
  let told = ${slot.told} + ${variant} * ${length}u;
  let workOf = ${variant} * ${slot.work};
  let keptOf = ${variant} * ${slot.keep};`;
}

/** Of the program that decodes, a workgroup a variant. */
function openedGreedy(slot: Slots, model: KernelModel): Text {
  const layout = decoderLayout(model);
  const { normed, ...changed } = changing(layout);
  const source = field(variantFields.rows);
  const working = {
    ...{ 'self_attn.k': 'workAt', 'self_attn.v': 'workAt' },
    ...{ 'cross_attn.k': 'crossAt', 'cross_attn.v': 'crossAt' },
    // One row, for every step the same: this takes back what its index adds, and may wrap.
    logits: `workOf - step * ${slot.vocab}`,
  };
  const stored = storing({ slot, working, kept: keptFor });
  const attentionAt = (index: number) =>
    `(told + ${layout.attention(index)}u + index * ${2 * layout.attentionLength}u)`;
  const logit = `arena[${stored.at('logits')} + step * ${slot.vocab} + v]`;
  return {
    ...{ ...noDecoding, ...changed, ...stored, source, id: () => '0u' },
    begin: `${beginning(slot, 'row', layout.length)}
  let crossOf = ${field(variantFields.encoder)} * ${slot.cross};`,
    beginLayer: `
      let workAt = workOf + index * ${slot.workLayer};
      let keptAt = keptOf + index * ${slot.keepLayer};
      let crossAt = crossOf + index * ${slot.crossLayer};
      for (var c = t; c < dModel; c += lanes) { before[c] = x[c]; }`,
    ...{ given: field(variantFields.given), limit: field(variantFields.limit) },
    end: field(variantFields.end),
    givenId: (step) => `ids[${field(variantFields.ids)} + ${step}]`,
    attention(kind) {
      const at = attentionAt(kinds.indexOf(kind));
      const keys = kind === 'self_attn' ? '(step + 1u)' : source;
      return attending(layout, at, 'step', overridden(at, keys));
    },
    normed(norm, value, sum, column) {
      const went = normed(value, sum);
      if (norm !== 'ln3') return went;
      return `select(${went}, before[${column}], ${isLayerOff(layout, 'index')})`;
    },
    // An exponential a word is much of a step's time: most are asked for by nobody.
    asked: `${slot[keptSlot('probs')]} != ${none}u || v == token`,
    wrote: `if (v == token) {
        arena[keptOf + ${slot.probability} + step] = chance;
        arena[keptOf + ${slot.logit} + step] = ${logit};
      }`,
  };
}

const { computes: decoded } = greedyKernel;
export const sweepGreedy: Kernel<string> = {
  ...(greedyKernel as unknown as Kernel<string>),
  name: sweepName(greedyKernel.name),
  slots: [...greedyKernel.slots, ...slots, ...crossing, ...written, ...decoded.map(keptSlot)],
  declares: (model) => `${greedyKernel.declares(model)}
/** What the layer at hand was given. */
var<workgroup> before: array<f32, dModel>;
${recordFunctions}`,
  open: openedGreedy,
};

/** Of the program that looks ahead, a workgroup a head of a layer of a variant. */
function openedFuture(slot: Slots, model: KernelModel): Text {
  const layout = decoderLayout(model);
  const stored = storing({
    ...{ slot, kept: () => 'keptAt' },
    working: { k: 'workAt', q: 'keptAt', count: 'keptOf' },
  });
  return {
    ...{ ...noDecoding, ...changing(layout), ...stored, source: '0u', id: () => '0u' },
    layer: 'place.z % nLayers',
    begin: `${beginning(slot, '(place.z / nLayers)', layout.length)}
  let workAt = workOf + layer * ${slot.workLayer};
  let keptAt = keptOf + layer * ${slot.keepLayer};`,
    attention: () => attending(layout, '0u', '0u', ''),
    normed: (_, value) => value,
  };
}

export const sweepFuture: Kernel<string> = {
  ...(futureKernel as unknown as Kernel<string>),
  name: sweepName(futureKernel.name),
  slots: [...futureKernel.slots, ...slots, ...futureKernel.computes.map(keptSlot)],
  declares: () => recordFunctions,
  open: openedFuture,
};
