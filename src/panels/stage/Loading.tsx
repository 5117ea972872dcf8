import { useMessages } from '../../store/locale.ts';
import { useSlot } from '../slot.ts';
import styles from './Loading.module.css';

/** The stage before the first run. A problem speaks for itself, in the notices. */
export function Loading() {
  const { stage: m } = useMessages();
  const stuck = useSlot((state) => state.problem !== null);
  if (stuck) return null;
  return (
    <div className={styles.loading} role="status">
      <h2>{m.loadingTitle}</h2>
      <div aria-hidden="true" className={styles.track} />
      <p>{m.loadingText}</p>
    </div>
  );
}
