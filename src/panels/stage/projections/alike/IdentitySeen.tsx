import { useMemo } from 'react';
import { formatFixed } from '../../../../view/matrix/format.ts';
import { scoredBy } from '../../../../view/projections/symmetry.ts';
import { marked, Prose } from '../../../controls/Prose.tsx';
import { useHead } from '../../../selected.ts';
import { useLaterMessages } from '../../../useLaterMessages.ts';
import type { RunProps } from '../runProps.ts';
import { usePair } from '../usePair.ts';
import { NoMirror } from './NoMirror.tsx';

/** How many words look mostly at themselves, and the first that does not. */
export function IdentitySeen({ run }: RunProps) {
  const { identity: m } = useLaterMessages().projections;
  const head = useHead();
  const { keys, queries, keySide } = usePair();
  const [trained, identity] = useMemo(
    () => [scoredBy(run, head, 'trained'), scoredBy(run, head, 'identity')] as const,
    [run, head],
  );
  if (!trained.mirrored || !identity.mirrored) return <NoMirror />;
  const most = identity.weights.map((row) => row.indexOf(Math.max(...row)));
  const elsewhere = most.findIndex((key, row) => key !== row);
  const key = most[elsewhere] ?? 0;
  const word = (name: string | undefined) => marked(name ?? '', keySide);
  return (
    <p>
      <Prose>{m.seen(identity.mirrored.own, trained.mirrored.own, queries.length)}</Prose>
      {elsewhere >= 0 && ' '}
      {elsewhere >= 0 && (
        <Prose>
          {m.seenElsewhere(
            word(queries[elsewhere]),
            word(keys[key]),
            formatFixed(identity.weights[elsewhere]?.[key] ?? 0),
          )}
        </Prose>
      )}
    </p>
  );
}
