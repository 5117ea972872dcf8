import { useState } from 'react';
import { useApp } from '../store/app.ts';
import { setText } from '../store/compute.ts';
import { useMessages } from '../store/locale.ts';
import styles from './SentenceBar.module.css';
import { useLangs } from './useLangs.ts';

/**
 * The sentence, edited as text and computed with every keystroke. While an input method composes,
 * the field shows its draft and nothing runs.
 */
export function SentenceField() {
  const m = useMessages();
  const text = useApp((state) => state.text);
  const wrong = useApp((state) => refused(state.problem?.code));
  const lang = useLangs().source;
  const [draft, setDraft] = useState<string | null>(null);
  return (
    <div className={styles.line}>
      <input
        className={styles.field}
        type="text"
        lang={lang}
        spellCheck={false}
        autoComplete="off"
        autoCapitalize="sentences"
        aria-label={m.sentence.field}
        aria-invalid={wrong}
        aria-describedby={wrong ? 'sentence-problem' : undefined}
        placeholder={m.sentence.placeholder}
        value={draft ?? text}
        onChange={({ target }) => (draft === null ? setText(target.value) : setDraft(target.value))}
        onCompositionStart={({ currentTarget }) => setDraft(currentTarget.value)}
        onCompositionEnd={({ currentTarget }) => {
          setDraft(null);
          setText(currentTarget.value);
        }}
      />
    </div>
  );
}

const refused = (code: string | undefined) => code === 'text-empty' || code === 'text-too-long';
