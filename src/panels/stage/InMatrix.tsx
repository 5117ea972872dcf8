import { useInMatrix } from '../../store/entered.ts';
import { useMessages } from '../../store/locale.ts';
import styles from './StagePanel.module.css';

/** Inside a matrix the arrows move the cell: said while it is so, in room that is always there. */
export function InMatrix() {
  const { stage: m } = useMessages();
  const inside = useInMatrix();
  return (
    <p className={styles.inside} aria-live="polite">
      {inside ? m.inMatrix : ''}
    </p>
  );
}
