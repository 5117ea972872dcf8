import { useApp } from '../../../store/app.ts';
import { shownStep } from '../../../store/pointer.ts';
import type { Run } from '../../../trace/run.ts';
import { Prose } from '../../controls/Prose.tsx';
import { useLaterMessages } from '../../useLaterMessages.ts';
import styles from '../../why/ExplainColumn.module.css';

/** Why the two are one. */
export function SplitWhy({ run: { dimensions } }: { readonly run: Run }) {
  const { split: m } = useLaterMessages();
  const step = useApp(shownStep);
  const name = `W_${step.toUpperCase()}`;
  const { dModel, nHeads, dHead } = dimensions;
  return (
    <>
      <h2 className={styles.question}>{m.question}</h2>
      {[m.text(name, dModel, nHeads, dHead), m.why, m.notCut].map((text) => (
        <p key={text.slice(0, 9)} className={styles.text}>
          <Prose>{text}</Prose>
        </p>
      ))}
      <p className={styles.aim}>{m.predict}</p>
    </>
  );
}
