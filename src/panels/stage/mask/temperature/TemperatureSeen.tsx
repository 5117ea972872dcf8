import { useMemo } from 'react';
import type { Run } from '../../../../trace/run.ts';
import { attentionSides } from '../../../../view/heads/heads.ts';
import { maskedRow } from '../../../../view/mask/maskedRow.ts';
import { weightsAt } from '../../../../view/mask/temperature.ts';
import { formatFixed } from '../../../../view/matrix/format.ts';
import { useWords } from '../../../sentence/useWords.ts';
import { useLaterMessages } from '../../../useLaterMessages.ts';
import { useRow } from '../useRow.ts';

/** The heaviest key of the row, and what half the temperature gives it: it stays the heaviest. */
export function TemperatureSeen({ run }: { readonly run: Run }) {
  const { temperature: m } = useLaterMessages().mask;
  const { words } = useWords();
  const { head, row } = useRow();
  const scores = useMemo(() => maskedRow(run, head, row), [run, head, row]);
  const [trained, colder] = [weightsAt(scores, 1), weightsAt(scores, 0.5)];
  const heaviest = trained.indexOf(Math.max(...trained));
  const sides = attentionSides(head);
  const told = [trained, colder].map((weights) => formatFixed(weights[heaviest] ?? 0));
  return (
    <p>
      {m.seen(words[sides.query][row] ?? '', words[sides.key][heaviest] ?? '', [
        told[0] ?? '',
        told[1] ?? '',
      ])}
    </p>
  );
}
