import type { Dimensions } from '../../trace/dimensions.ts';
import { type ActivationName, type Axis, activationNames } from '../../trace/names.ts';
import type { Stack } from '../../trace/topology.ts';
import type { Length, Value } from './graph.ts';

/** What each graph takes: ids padded at the end, and for the decoder what the encoder made of them. */
export function inputsOf(stack: Stack, { dModel }: Dimensions): readonly Value[] {
  const source: Value = { name: 'source', type: 'int32', shape: ['batch', 'source'] };
  if (stack === 'encoder') return [source];
  return [
    source,
    { name: 'memory', type: 'float', shape: ['batch', 'source', dModel] },
    { name: 'target', type: 'int32', shape: ['batch', 'target'] },
  ];
}

function lengthOf(axis: Axis, name: ActivationName, dimensions: Dimensions): Length {
  const rows = name.startsWith('encoder') ? 'source' : 'target';
  const { nHeads, dModel, dHead, dFf, vocabSize } = dimensions;
  const lengths: Readonly<Record<Axis, Length>> = {
    ...{ source: 'source', target: 'target', query: rows },
    key: name.includes('.cross_attn.') ? 'source' : rows,
    ...{ head: nHeads, dModel, dHead, dFf, vocab: vocabSize, one: 1 },
  };
  return lengths[axis];
}

const isOf = (stack: Stack, name: ActivationName) =>
  (name.startsWith('encoder') || name === 'memory') === (stack === 'encoder');

/** Every activation of a stack, a batch axis before its own; places are the same in every batch. */
export function outputsOf(stack: Stack, dimensions: Dimensions): readonly Value[] {
  const entries = activationNames(dimensions).filter(([name]) => isOf(stack, name));
  return entries.map(([name, axes]) => ({
    name,
    type: name.endsWith('.tokens') ? 'int32' : 'float',
    shape: [
      name.endsWith('.pos_embed') ? 1 : 'batch',
      ...axes.map((axis) => lengthOf(axis, name, dimensions)),
    ],
  }));
}
