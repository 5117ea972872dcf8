import { useApp } from '../../../store/app.ts';
import type { Run } from '../../../trace/run.ts';
import { attentionTokens, rowsSoFar, uniformEntropy } from '../../../view/heads/heads.ts';
import { formatFixed } from '../../../view/matrix/format.ts';
import { isCausal } from '../../../view/steps/mask.ts';
import { Prose } from '../../controls/Prose.tsx';
import { useSlot } from '../../slot.ts';
import { useLaterMessages } from '../../useLaterMessages.ts';
import styles from '../../why/ExplainColumn.module.css';
import { ExplainStep } from '../steps/ExplainStep.tsx';

/** What the picture of all heads adds to what is said of one row. */
export function HeadsWhy({ run }: { readonly run: Run }) {
  const { heads } = useLaterMessages();
  const head = useApp((state) => state.head);
  const time = useSlot((state) => state.time);
  const most = formatFixed(uniformEntropy(run, head, time));
  const scale = isCausal(head)
    ? heads.whyMaskedHeads(most, rowsSoFar(run, head, time))
    : heads.whyHeads(most, attentionTokens(run, head).keys.length);
  return (
    <>
      <ExplainStep run={run} />
      {[scale, heads.whyShapes].map((text) => (
        <p key={text} className={styles.text}>
          <Prose>{text}</Prose>
        </p>
      ))}
    </>
  );
}
