import { useMessages } from '../../store/locale.ts';
import styles from './ModelMap.module.css';

/** What ⊕ and the bar beside it are; under the map, where it cannot be taken for a part of it. */
export function MapKey() {
  const { map: m } = useMessages();
  return (
    <p aria-hidden="true" className={styles.key}>
      <svg aria-hidden="true" width="22" height="10" viewBox="-4 -5 22 10" className={styles.joint}>
        <circle r="3.5" />
        <path d="M-2,0H2M0,-2V2" />
        <path className={styles.rule} d="M6,0H15" />
      </svg>
      {m.addNorm}
    </p>
  );
}
