import { useApp } from '../../../store/app.ts';
import { useMessages } from '../../../store/locale.ts';
import type { Run } from '../../../trace/run.ts';
import { attentionTokens } from '../../../view/heads/heads.ts';
import { Prose } from '../../controls/Prose.tsx';
import styles from '../../why/ExplainColumn.module.css';
import { ExplainStep } from '../steps/ExplainStep.tsx';

/** What the picture of all heads adds to what is said of one row. */
export function HeadsWhy({ run }: { readonly run: Run }) {
  const { heads } = useMessages();
  const { stack, kind } = useApp((state) => state.head);
  const keys = attentionTokens(run, { stack, kind }).keys.length;
  return (
    <>
      <ExplainStep run={run} />
      {[heads.whyHeads(Math.log2(keys).toFixed(2), keys), heads.whyShapes].map((text) => (
        <p key={text} className={styles.text}>
          <Prose>{text}</Prose>
        </p>
      ))}
    </>
  );
}
