import { selectHead } from '../../../store/actions.ts';
import type { Run } from '../../../trace/run.ts';
import { weightsApart } from '../../../view/mask/ways.ts';
import { printApart } from '../../../view/projections/numbers.ts';
import { isBlockedAt, isCausal } from '../../../view/steps/mask.ts';
import { Button } from '../../controls/Button.tsx';
import { Prose } from '../../controls/Prose.tsx';
import { useLaterMessages } from '../../useLaterMessages.ts';
import styles from './MaskStage.module.css';
import { useRowWays } from './useRowWays.ts';

/** Which of the six come to the same. */
export function MaskVerdict({ run }: { readonly run: Run }) {
  const { mask: m } = useLaterMessages();
  const { head, row, ways } = useRowWays(run);
  const [right, times, , , shared, input] = ways;
  const blocks = isBlockedAt(head, row, (right?.weights.length ?? 1) - 1);
  const apart = (one: typeof right, other: typeof right) =>
    one && other ? printApart(weightsApart(one, other)) : '';
  const said = blocks
    ? m.same(apart(right, shared), apart(times, input))
    : isCausal(head)
      ? m.lastRow
      : m.noMask;
  return (
    <p className={styles.verdict} aria-live="polite">
      <Prose>{said}</Prose>{' '}
      {!isCausal(head) && (
        <Button onClick={() => selectHead({ stack: 'decoder', kind: 'self_attn' })}>
          {m.toMasked} →
        </Button>
      )}
    </p>
  );
}
