import type { Run } from '../../../trace/run.ts';
import { everyRole } from '../../../view/heads/roles.ts';
import { Prose } from '../../controls/Prose.tsx';
import { useLaterMessages } from '../../useLaterMessages.ts';
import { useMeasured } from '../../useMeasured.ts';
import styles from '../../why/ExplainColumn.module.css';

/** How it was measured, and what a dull head is. */
export function RolesWhy({ run }: { readonly run: Run }) {
  const { roles: m } = useLaterMessages();
  const { measured, failed, none } = useMeasured(run);
  // All of it at once: nothing moves when the figures come.
  if (!measured && !failed && !none) return <h2 className={styles.question}>{m.question}</h2>;
  const heads = measured ? everyRole(measured, run.dimensions) : [];
  const dull = heads.filter((one) => one.dull).length;
  const texts = measured
    ? [m.how(measured.sentences), m.dullRule(dull, heads.length), m.rows]
    : [m.rows];
  return (
    <>
      <h2 className={styles.question}>{m.question}</h2>
      {texts.map((text) => (
        <p key={text} className={styles.text}>
          <Prose>{text}</Prose>
        </p>
      ))}
      <p className={styles.aim}>{m.try}</p>
    </>
  );
}
