import { useMessages } from '../../../store/locale.ts';
import { Button } from '../../controls/Button.tsx';
import styles from '../SentenceBar.module.css';
import { useAnother } from './useAnother.ts';

/** Another sentence like the one on show, fresh from the grammar. */
export function AnotherButton() {
  const { sentence: m } = useMessages();
  const another = useAnother();
  return (
    <Button
      look="bare"
      className={styles.menu}
      title={m.anotherTitle}
      disabled={!another}
      onClick={() => void another?.()}
    >
      {m.another}
    </Button>
  );
}
