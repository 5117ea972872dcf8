import { useMessages } from '../../store/locale.ts';
import styles from './SentenceBar.module.css';
import { useSentences } from './useSentences.ts';

/** Which of several sentences is on show; nothing where there is one. */
export function WhichSentence() {
  const { sentence: m } = useMessages();
  const { shown, count } = useSentences();
  if (count < 2) return null;
  const said = m.shownOf(shown + 1, count);
  return (
    <span className={styles.label} title={said}>
      <span aria-hidden="true">
        {shown + 1} / {count}
      </span>
      <span className="visually-hidden">{said}</span>
    </span>
  );
}
