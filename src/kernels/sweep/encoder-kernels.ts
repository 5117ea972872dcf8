import { attendKernel } from '../attend.ts';
import { combineKernel } from '../combine.ts';
import { embedKernel } from '../embed.ts';
import { feedForwardKernel } from '../feed-forward.ts';
import type { Kernel, KernelModel } from '../kernel.ts';
import { crossKeysKernel, projectKernel } from '../project.ts';
import type { Text } from '../text.ts';
import { encoderFields, field, headAt, recordFunctions, recordLayout } from './record.ts';
import {
  attending,
  changing,
  isLayerOff,
  keptSlot,
  noDecoding,
  storing,
  sweepName,
} from './text.ts';

/** Where records begin, how far working and kept numbers of two encoders are apart, and the layer. */
const slots = ['told', 'work', 'keep', 'index'] as const;
type Slots = Readonly<Record<string, string>>;

export const encoderLayout = ({ dimensions }: KernelModel) =>
  recordLayout(dimensions, dimensions.nLayers);

/** Weights of the one row of one head that a workgroup of `attend` works on. */
const overridden = `
  let given = overriding(${headAt('attentionAt', 'head')}, row);
  if (given != 0u) {
    var all = 0.0;
    for (var j = 0u; j < keys; j++) { all += weight[j]; }
    workgroupBarrier();
    for (var j = t; j < keys; j += lanes) { weight[j] = weightOf(given, j, weight[j] / all); }
    workgroupBarrier();
  }`;

/** @param encoder which encoder a workgroup works for @param layer how much further its layer's lie */
function begin(slot: Slots, model: KernelModel, encoder: string): string {
  const layout = encoderLayout(model);
  return `
  let told = ${slot.told} + ${encoder} * ${layout.length}u;
  let workAt = ${encoder} * ${slot.work};
  let keptAt = ${encoder} * ${slot.keep};
  if (row >= ${field(encoderFields.rows)}) { return; }`;
}

/** A text of the encoder's programs, a workgroup of theirs being a row, a head and an encoder. */
function opened(working: readonly string[]) {
  return (slot: Slots, model: KernelModel): Text => {
    const layout = encoderLayout(model);
    const { normed, ...changed } = changing(layout);
    const attentionAt = `told + ${layout.attention(0)}u + ${slot.index} * ${layout.attentionLength}u`;
    const stored = storing({
      ...{ slot, kept: () => 'keptAt' },
      working: Object.fromEntries(working.map((part) => [part, 'workAt'])),
    });
    return {
      ...{ ...noDecoding, ...changed, ...stored },
      begin: `${begin(slot, model, 'place.z')}
  let attentionAt = ${attentionAt};`,
      source: field(encoderFields.rows),
      id: (row) => `ids[${field(encoderFields.ids)} + ${row}]`,
      attention: () => attending(layout, 'attentionAt', 'row', overridden),
      normed(norm, value, sum, column) {
        const went = normed(value, sum);
        if (norm !== 'ln2') return went;
        // The layer's output takes its input's place, which still holds that.
        const input = `arena[${stored.at('normed')} + row * dModel + ${column}]`;
        return `select(${went}, ${input}, ${isLayerOff(layout, slot.index as string)})`;
      },
    };
  };
}

function swept(kernel: Kernel<never>, working: readonly string[]): Kernel<string> {
  const { name, slots: own, computes } = kernel as unknown as Kernel<string>;
  return {
    ...(kernel as unknown as Kernel<string>),
    name: sweepName(name),
    slots: [...own, ...slots, ...computes.map(keptSlot)],
    declares: (model) => `${kernel.declares(model)}\n${recordFunctions}`,
    open: opened(working),
  };
}

const asKernel = (kernel: unknown) => kernel as Kernel<never>;
export const sweepEmbed = swept(asKernel(embedKernel), ['residPre']);
export const sweepProject = swept(asKernel(projectKernel), ['x', 'q', 'k', 'v']);
export const sweepAttend = swept(asKernel(attendKernel), ['q', 'k', 'v', 'context']);
export const sweepCombine = swept(asKernel(combineKernel), ['context', 'x', 'normed']);
export const sweepFeedForward = swept(asKernel(feedForwardKernel), ['x', 'normed']);

/** Keys and values of every layer's cross-attention, which lie in a region of their own. */
const crossing = ['cross', 'keepCross', 'crossLayer', 'keepLayer'] as const;

function openedCross(slot: Slots, model: KernelModel): Text {
  const encoder = '(place.z / nLayers)';
  const of = (stride: string, layer: string) =>
    `(${encoder} * ${slot[stride]} + layer * ${slot[layer]})`;
  const stored = storing({
    ...{ slot, kept: () => of('keepCross', 'keepLayer') },
    working: { x: 'workAt', k: of('cross', 'crossLayer'), v: of('cross', 'crossLayer') },
  });
  return {
    ...{ ...noDecoding, ...opened([])(slot, model), ...stored },
    layer: 'place.z % nLayers',
    begin: begin(slot, model, encoder),
  };
}

export const sweepCrossKeys: Kernel<string> = {
  ...swept(asKernel(crossKeysKernel), []),
  slots: [...crossKeysKernel.slots, ...slots, ...crossing, keptSlot('k'), keptSlot('v')],
  open: openedCross,
};
