import type { Sizes } from './sizes.ts';

/** Numbers to be learnt, and multiply-adds of one forward pass. */
export type Cost = { readonly parameters: number; readonly operations: number };

/** One attention: its four products with the words, and its two between words. */
export type AttentionCost = Readonly<Record<'projections' | 'scores' | 'context' | 'output', Cost>>;

const nothing: Cost = { parameters: 0, operations: 0 };

function sumOf(costs: readonly Cost[]): Cost {
  const add = (one: Cost, other: Cost): Cost => ({
    parameters: one.parameters + other.parameters,
    operations: one.operations + other.operations,
  });
  return costs.reduce(add, nothing);
}

function times({ parameters, operations }: Cost, count: number): Cost {
  return { parameters: parameters * count, operations: operations * count };
}

/** Every row of X [words, from] times a matrix [from, to], and a bias added. */
function projected(words: number, from: number, to: number, bias = 0): Cost {
  return { parameters: from * to + bias, operations: words * from * to };
}

/**
 * One attention whose queries and keys are as many words (section 3.2). A product of m × k and k × n costs
 * m · k · n multiply-adds; softmax, mask and division are not counted, nor is what a causal mask would save.
 */
export function attentionCost(sizes: Sizes): AttentionCost {
  const { dModel, heads, dKey, dValue, batch, tokens } = sizes;
  const words = batch * tokens;
  const pairs = words * tokens * heads;
  return {
    projections: projected(words, dModel, heads * (2 * dKey + dValue)),
    scores: { parameters: 0, operations: pairs * dKey },
    context: { parameters: 0, operations: pairs * dValue },
    output: projected(words, heads * dValue, dModel),
  };
}

/** The parts of the model, as its map has them. */
export const parts = [
  'embedding',
  'encoderSelf',
  'encoderFfn',
  'decoderSelf',
  'decoderCross',
  'decoderFfn',
  'norms',
  'output',
] as const;
export type ModelPart = (typeof parts)[number];

/**
 * What each part of the encoder–decoder costs; the embedding is both stacks' and the output's (section 3.4),
 * attention has no biases, and what norms and residuals add up is not counted.
 */
export function modelCost(sizes: Sizes): Readonly<Record<ModelPart, Cost>> {
  const { layers, dModel, dFf, vocabulary, batch, tokens } = sizes;
  const words = batch * tokens;
  const attention = times(sumOf(Object.values(attentionCost(sizes))), layers);
  const ffn = [projected(words, dModel, dFf, dFf), projected(words, dFf, dModel, dModel)];
  const all = times(sumOf(ffn), layers);
  return {
    embedding: { parameters: vocabulary * dModel, operations: 0 },
    ...{ encoderSelf: attention, decoderSelf: attention, decoderCross: attention },
    ...{ encoderFfn: all, decoderFfn: all },
    norms: { parameters: layers * (2 + 3) * 2 * dModel, operations: 0 },
    output: { parameters: 0, operations: words * dModel * vocabulary },
  };
}

export function totalOf(costs: Readonly<Record<string, Cost>>): Cost {
  return sumOf(Object.values(costs));
}

/** One head as wide as all, without W_O; all heads without it, and with it. */
export function headsCost(sizes: Sizes) {
  const { heads, dKey, dValue } = sizes;
  const wide = { ...sizes, heads: 1, dKey: heads * dKey, dValue: heads * dValue };
  const { output: _, ...one } = attentionCost(wide);
  const { output, ...bare } = attentionCost(sizes);
  const split = totalOf(bare);
  return { one: totalOf(one), split, joined: sumOf([split, output]) };
}

/** From how many tokens on scores and weighted values cost more than all projections. */
export function crossing({ dModel, dKey, dValue }: Sizes): number {
  return (dModel * (2 * dKey + 2 * dValue)) / (dKey + dValue);
}
