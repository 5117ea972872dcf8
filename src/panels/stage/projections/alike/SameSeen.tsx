import { useMemo } from 'react';
import { formatFixed } from '../../../../view/matrix/format.ts';
import { printApart } from '../../../../view/projections/numbers.ts';
import { scoredBy } from '../../../../view/projections/symmetry.ts';
import { Prose } from '../../../controls/Prose.tsx';
import { useHead } from '../../../selected.ts';
import { useLaterMessages } from '../../../useLaterMessages.ts';
import type { RunProps } from '../runProps.ts';
import { usePair } from '../usePair.ts';
import { NoMirror } from './NoMirror.tsx';

/** The score of the pair pointed at and the one back, as trained and with one matrix for both. */
export function SameSeen({ run }: RunProps) {
  const { same: m } = useLaterMessages().projections;
  const head = useHead();
  const { cell, name } = usePair();
  const [trained, same] = useMemo(
    () => [scoredBy(run, head, 'trained'), scoredBy(run, head, 'same')] as const,
    [run, head],
  );
  if (!trained.mirrored || !same.mirrored) return <NoMirror />;
  const told = ({ scores }: typeof trained) =>
    [
      formatFixed(scores[cell.row]?.[cell.column] ?? 0),
      formatFixed(scores[cell.column]?.[cell.row] ?? 0),
    ] as const;
  const apart = [trained.mirrored, same.mirrored].map((one) => printApart(one.apart));
  return (
    <p>
      <Prose>{m.seen(name, told(trained), told(same), [apart[0] ?? '', apart[1] ?? ''])}</Prose>
    </p>
  );
}
