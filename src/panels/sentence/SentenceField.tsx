import { useState } from 'react';
import { wholeOf } from '../../language/reading/sentences.ts';
import { useMessages } from '../../store/locale.ts';
import { oneLineAt } from '../../store/oneLine.ts';
import { isOfText } from '../../store/session/problems.ts';
import { lengthOf } from '../../view/sentence/sentence.ts';
import { useSession } from '../session.ts';
import { useSlot, useSlotName } from '../slot.ts';
import styles from './SentenceBar.module.css';
import { useLangs } from './useLangs.ts';

/**
 * The sentence, edited as text and computed with every keystroke; long ones wrap. While an input method composes,
 * the field shows its draft and nothing runs.
 */
export function SentenceField() {
  const m = useMessages();
  const slot = useSlotName();
  const { write } = useSession();
  const text = useSlot(wholeOf);
  const wrong = useSlot((state) => isOfText(state.problem?.code));
  const lang = useLangs().source;
  const [draft, setDraft] = useState<string | null>(null);
  return (
    <div
      className={styles.grow}
      data-text={draft ?? text}
      data-long={lengthOf(draft ?? text)}
      lang={lang}
    >
      <textarea
        id={`sentence-${slot}`}
        className={styles.field}
        rows={1}
        spellCheck={false}
        autoComplete="off"
        autoCapitalize="sentences"
        aria-label={m.sentence.field}
        aria-invalid={wrong}
        aria-describedby={wrong ? 'sentence-problem' : undefined}
        placeholder={m.sentence.placeholder}
        value={draft ?? text}
        onKeyDown={(event) => event.key === 'Enter' && draft === null && event.preventDefault()}
        onChange={({ target }) => {
          if (draft === null) write(...oneLineAt(target.value, target.selectionEnd));
          else setDraft(target.value);
        }}
        onCompositionStart={({ currentTarget }) => setDraft(currentTarget.value)}
        onCompositionEnd={({ currentTarget }) => {
          setDraft(null);
          write(...oneLineAt(currentTarget.value, currentTarget.selectionEnd));
        }}
        onSelect={({ currentTarget }) => {
          if (draft === null) write(text, currentTarget.selectionEnd);
        }}
      />
    </div>
  );
}
