import type { Others } from '../../lab/edges.ts';
import type { Variant } from '../../lab/variant.ts';
import type { Run } from '../../trace/run.ts';
import { headPattern, rowsSoFar } from '../heads/heads.ts';
import type { Matrix } from '../matrix/matrix.ts';
import type { AttentionHead } from '../parts/part.ts';
import type { Moved } from './axes.ts';
import { type CutRun, type Effect, edgesOf, effectAt, rowCuts, watchedStep } from './cuts.ts';
import { least } from './verdict.ts';

type HeadEdge = { readonly row: number; readonly key: number };

/** Every edge of a head, row by row. */
function headEdges(run: Run, where: AttentionHead): readonly HeadEdge[] {
  const rows = Array.from({ length: headPattern(run, where).rows }, (_, row) => row);
  return rows.flatMap((row) => edgesOf(run, { ...where, row }).map((key) => ({ row, key })));
}

/** All of them cut in their turn, the words held fixed. */
export function headCuts(run: Run, where: AttentionHead, others: Others): readonly Variant[] {
  const rows = Array.from({ length: headPattern(run, where).rows }, (_, row) => row);
  return rows.flatMap((row) => rowCuts(run, { ...where, row }, others));
}

/** What the edges of a head do, each to the word that is watched in its row. */
export type HeadChanges = {
  /** By how much a cut changes it; 0 where the mask allows no edge, NaN where its run has not come. [query, key] */
  readonly matrix: Matrix;
  /** How many edges there are in the rows so far, how many of them matter, and which does most. */
  readonly edges: number;
  readonly matter: number;
  readonly strongest: (HeadEdge & { readonly effect: Effect }) | null;
};

/** @param cuts runs without each edge, in the order of `headCuts`, those that have come */
export function headChanges(
  run: Run,
  where: AttentionHead,
  cuts: readonly (CutRun | undefined)[],
  time: number,
  moved: Moved,
): HeadChanges {
  const { rows, columns } = headPattern(run, where);
  const data = new Float32Array(rows * columns);
  const found = headEdges(run, where).flatMap(({ row, key }, place) => {
    const cut = cuts[place];
    const effect = cut && effectAt(run, cut, watchedStep(run, { ...where, row }, time));
    data[row * columns + key] = effect?.[moved] ?? Number.NaN;
    return effect ? [{ row, key, effect }] : [];
  });
  const so = found.filter(({ row }) => row < rowsSoFar(run, where, time));
  const size = ({ effect }: (typeof found)[number]) => Math.abs(effect[moved]);
  return {
    matrix: { rows, columns, data },
    edges: so.length,
    matter: so.filter(({ effect }) => Math.abs(effect.change) >= least).length,
    strongest: so.reduce<HeadChanges['strongest']>(
      (most, one) => (most && size(one) <= size(most) ? most : one),
      null,
    ),
  };
}
