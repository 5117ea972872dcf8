import { useLaterMessages } from '../../useLaterMessages.ts';
import styles from './MaskStage.module.css';

/** What the bars beside the maps are. */
export function SumsKey() {
  const { mask: m } = useLaterMessages();
  return (
    <p className={styles.sumsKey}>
      <i data-part="seen" aria-hidden="true" /> {m.sumsKey}
      <i data-part="late" aria-hidden="true" /> {m.lateKey}
    </p>
  );
}
