import type { Run } from '../../../trace/run.ts';
import { Prose } from '../../controls/Prose.tsx';
import { useLaterMessages } from '../../useLaterMessages.ts';
import styles from '../../why/ExplainColumn.module.css';
import { ExplainStep } from '../steps/ExplainStep.tsx';

/** What the picture of links adds to what is said of one row. */
export function LinksWhy({ run }: { readonly run: Run }) {
  const { links: m } = useLaterMessages();
  return (
    <>
      <ExplainStep run={run} />
      <p className={styles.text}>
        <Prose>{m.whyLinks}</Prose>
      </p>
    </>
  );
}
