import { useMemo } from 'react';
import { useApp } from '../../../../store/app.ts';
import { formatFixed } from '../../../../view/matrix/format.ts';
import { formOf, largestOf } from '../../../../view/projections/products.ts';
import { Prose } from '../../../controls/Prose.tsx';
import { useHead } from '../../../selected.ts';
import { useLaterMessages } from '../../../useLaterMessages.ts';
import type { RunProps } from '../runProps.ts';
import { usePair } from '../usePair.ts';

/** How many numbers of W_Q W_Kᵀ let two words' numbers meet, and which product of this pair is the largest. */
export function ProductsSeen({ run }: RunProps) {
  const { products: m } = useLaterMessages().projections;
  const locale = useApp((state) => state.locale);
  const head = useHead();
  const { cell, name } = usePair();
  const form = useMemo(() => formOf(run, head), [run, head]);
  const largest = largestOf(form, cell);
  const left = form.asking[cell.row]?.[largest.row] ?? 0;
  const right = form.lookedAt[cell.column]?.[largest.column] ?? 0;
  const product = left * (form.form[largest.row]?.[largest.column] ?? 0) * right;
  const meet = form.form.flat().filter((value) => value !== 0).length;
  const said = (count: number) => count.toLocaleString(locale);
  return (
    <p>
      <Prose>
        {m.seen(
          [said(meet), said(form.form.length ** 2)],
          name,
          [largest.row + 1, largest.column + 1],
          [formatFixed(product), formatFixed(form.scores[cell.row]?.[cell.column] ?? 0)],
        )}
      </Prose>
    </p>
  );
}
