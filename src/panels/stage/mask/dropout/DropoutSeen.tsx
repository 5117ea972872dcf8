import { useMemo } from 'react';
import { useApp } from '../../../../store/app.ts';
import type { Run } from '../../../../trace/run.ts';
import { attentionSides } from '../../../../view/heads/heads.ts';
import { draws, droppedRow } from '../../../../view/mask/dropout.ts';
import { maskedRow } from '../../../../view/mask/maskedRow.ts';
import { softmaxRow } from '../../../../view/mask/softmaxRow.ts';
import { formatFixed } from '../../../../view/matrix/format.ts';
import { useWords } from '../../../sentence/useWords.ts';
import { useLaterMessages } from '../../../useLaterMessages.ts';
import { useRow } from '../useRow.ts';

/** As the prediction asks. */
const p = 0.3;

/** What the row adds up to on average, with the division and without, and twice as it was drawn. */
export function DropoutSeen({ run }: { readonly run: Run }) {
  const { dropout: m } = useLaterMessages().mask;
  const locale = useApp((state) => state.locale);
  const { words } = useWords();
  const { head, row } = useRow();
  const [one, other] = useMemo(() => {
    const weights = softmaxRow(maskedRow(run, head, row));
    return [droppedRow(weights, p, 1), droppedRow(weights, p, 2)] as const;
  }, [run, head, row]);
  const sum = (weights: readonly number[]) =>
    formatFixed(weights.reduce((all, weight) => all + weight, 0));
  return (
    <p>
      {m.seen(
        words[attentionSides(head).query][row] ?? '',
        draws.toLocaleString(locale),
        sum(one.unscaledMean),
        sum(one.mean),
        [sum(one.scaled), sum(other.scaled)],
      )}
    </p>
  );
}
