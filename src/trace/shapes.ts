import type { Dimensions } from './dimensions.ts';
import type { ActivationName, Axis } from './names.ts';

/** How many words each side has, `<eos>` or `<bos>` counted. */
export type Lengths = Readonly<Record<'source' | 'target', number>>;

/** How long an axis of an activation is; who asks and who is looked at follows from its name. */
export function axisLength(
  axis: Axis,
  name: ActivationName,
  { source, target }: Lengths,
  dimensions: Dimensions,
): number {
  const rows = name.startsWith('encoder') ? source : target;
  const sizes: Readonly<Record<Axis, number>> = {
    ...{ source, target, query: rows, key: name.includes('cross_attn') ? source : rows },
    ...{ head: dimensions.nHeads, dModel: dimensions.dModel, dHead: dimensions.dHead },
    ...{ dFf: dimensions.dFf, vocab: dimensions.vocabSize, one: 1 },
  };
  return sizes[axis];
}

/** How many numbers an array of this shape holds. */
export function sizeOf(shape: readonly number[]): number {
  return shape.reduce((product, length) => product * length, 1);
}
