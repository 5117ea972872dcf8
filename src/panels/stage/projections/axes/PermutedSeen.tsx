import { useMemo } from 'react';
import { printApart } from '../../../../view/projections/numbers.ts';
import { permutedBy, reversals } from '../../../../view/projections/permuted.ts';
import { useHead } from '../../../selected.ts';
import { useLaterMessages } from '../../../useLaterMessages.ts';
import type { RunProps } from '../runProps.ts';

/** How far weights and output moved with each change. */
export function PermutedSeen({ run }: RunProps) {
  const { permuted: m } = useLaterMessages().projections;
  const head = useHead();
  const moved = useMemo(
    () =>
      reversals.slice(1).map((reversal) => {
        const { weightsApart, outputApart } = permutedBy(run, head, reversal);
        return { reversal, weights: printApart(weightsApart), output: printApart(outputApart) };
      }),
    [run, head],
  );
  return moved.map(({ reversal, weights, output }) => (
    <p key={reversal}>{m.seen(m.reversals[reversal], weights, output)}</p>
  ));
}
