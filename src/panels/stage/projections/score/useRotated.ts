import { useMemo } from 'react';
import { useApp } from '../../../../store/app.ts';
import type { Run } from '../../../../trace/run.ts';
import { formOf, termsOf } from '../../../../view/projections/products.ts';
import { rotatedBy } from '../../../../view/projections/rotated.ts';
import { rotationOf } from '../../../../view/projections/rotation.ts';
import { useHead } from '../../../selected.ts';
import { usePair } from '../usePair.ts';

/** The head before and after the chosen rotation, and of the pair pointed at the products and the score. */
export function useRotated(run: Run) {
  const head = useHead();
  const { cell } = usePair();
  const turn = useApp((state) => state.turn);
  const form = useMemo(() => formOf(run, head), [run, head]);
  const rotation = useMemo(() => rotationOf(turn, run.dimensions.dHead), [turn, run]);
  const rotated = useMemo(() => rotatedBy(form, rotation), [form, rotation]);
  const [before, after] = [form, rotated].map((one) => ({
    terms: termsOf(one, cell),
    score: one.scores[cell.row]?.[cell.column] ?? 0,
  })) as [Side, Side];
  return { rotation, rotated, before, after };
}

type Side = { readonly terms: ReturnType<typeof termsOf>; readonly score: number };

export type RotatedPair = ReturnType<typeof useRotated>;
