import type { Run } from '../../trace/run.ts';
import { useHead } from '../selected.ts';
import { useHeadLine } from '../stage/roles/useHeadLine.ts';
import styles from './ExplainColumn.module.css';

/** What the selected head was measured to do, where that is known. */
export function MeasuredNote({ run }: { readonly run: Run }) {
  const line = useHeadLine(run)(useHead());
  return (
    line && (
      <p className={styles.note} data-measured="">
        {line}
      </p>
    )
  );
}
