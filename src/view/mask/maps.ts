import { type MaskWay, maskWays } from '../../lab/mask.ts';
import type { Run } from '../../trace/run.ts';
import { attentionAt } from '../../trace/topology.ts';
import { type Matrix, traced } from '../matrix/matrix.ts';
import type { AttentionHead } from '../parts/part.ts';
import { matrixFrom } from '../projections/numbers.ts';
import { type RowUnderMask, rowUnderMasks } from './ways.ts';

/** A head's whole map with the mask put on in one way. */
export type MapUnderMask = {
  readonly way: MaskWay;
  /** [query, key] */
  readonly weights: Matrix;
  readonly rows: readonly RowUnderMask[];
};

/** Every row of the head with its mask put on in each way, in their order. */
export function mapsUnderMasks(run: Run, where: AttentionHead): readonly MapUnderMask[] {
  const { rows } = traced(run.trace, `${attentionAt(where).path}.scaled`, where.head);
  const all = Array.from({ length: rows }, (_, row) => rowUnderMasks(run, where, row));
  return maskWays.map((way, place) => {
    const own = all.map((ways) => ways[place] as RowUnderMask);
    return { way, rows: own, weights: matrixFrom(own.map(({ weights }) => weights)) };
  });
}
