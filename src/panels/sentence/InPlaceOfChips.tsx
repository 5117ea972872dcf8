import { useMessages } from '../../store/locale.ts';
import { Button } from '../controls/Button.tsx';
import { Icon } from '../controls/Icon.tsx';
import { useSlotName } from '../slot.ts';
import styles from './SentenceBar.module.css';

/**
 * On a phone the chips are the sentence, and the field is out of sight until it has the focus: this gives it. Who
 * has a keyboard or a screen reader meets the field itself, before the chips.
 */
export function WriteHere() {
  const slot = useSlotName();
  return (
    <label htmlFor={`sentence-${slot}`} className={styles.write} aria-hidden="true">
      <Icon name="pencil" size={18} />
    </label>
  );
}

/** The same for the translation as written: on a phone it stands over its chips while it has the focus. */
export function ReadHere() {
  const { sentence: m } = useMessages();
  const slot = useSlotName();
  return (
    <Button
      look="bare"
      className={styles.read}
      tabIndex={-1}
      aria-hidden="true"
      onClick={() => document.getElementById(`translation-${slot}`)?.focus()}
    >
      {m.translation}
      <Icon name="down" />
    </Button>
  );
}
