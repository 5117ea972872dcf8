import { useApp } from '../../store/app.ts';
import { useMessages } from '../../store/locale.ts';
import styles from './ExplainColumn.module.css';
import { Why } from './Why.tsx';

/** Why: a question about this sentence, its answer, and the sum behind the number pointed at. */
export function ExplainColumn() {
  const m = useMessages();
  const run = useApp((state) => state.run);
  return (
    <div className={styles.column}>
      {run ? <Why run={run} /> : <p className={styles.text}>{m.explain.waiting}</p>}
    </div>
  );
}
