import type { Run } from '../../../trace/run.ts';
import { Prose } from '../../controls/Prose.tsx';
import { useLaterMessages } from '../../useLaterMessages.ts';
import styles from '../../why/ExplainColumn.module.css';

/** What is compared of two sentences, and what it does not say. */
export function CompareWhy({ run }: { readonly run: Run }) {
  const { compare: m } = useLaterMessages();
  const { nHeads, nLayers } = run.dimensions;
  const texts = [m.whyLook, m.whyDecide(3 * nLayers * nHeads), m.whyApart, m.whyMoments, m.whyNot];
  return (
    <>
      <h2 className={styles.question}>{m.why}</h2>
      {texts.map((text) => (
        <p key={text} className={styles.text}>
          <Prose>{text}</Prose>
        </p>
      ))}
    </>
  );
}
