import { useContext, useRef, useState } from 'react';
import { oneLine } from '../../../store/oneLine.ts';
import { useSeen } from '../../../store/runs/seen.ts';
import { compareWith } from '../../../store/session/comparing.ts';
import { isOfText } from '../../../store/session/problems.ts';
import { useLangs } from '../../sentence/useLangs.ts';
import { SessionContext } from '../../session.ts';
import { useSlot } from '../../slot.ts';
import { useLaterMessages } from '../../useLaterMessages.ts';
import styles from './CompareStage.module.css';

/** The other sentence, edited as text; it begins as the page's own. */
export function OtherField() {
  const { compare: m } = useLaterMessages();
  const session = useContext(SessionContext);
  const own = useSeen('main', (state) => state.text);
  const text = useSlot((state) => state.text);
  const wrong = useSlot((state) => isOfText(state.problem?.code));
  const lang = useLangs().source;
  const [draft, setDraft] = useState<string | null>(null);
  const composing = useRef(false);
  const ask = (value: string) => session && compareWith(session.slots, oneLine(value));
  const shown = draft ?? (text || own);
  return (
    <div className={styles.grow} data-text={shown} lang={lang}>
      <textarea
        className={styles.field}
        rows={1}
        spellCheck={false}
        autoComplete="off"
        aria-label={m.other}
        aria-invalid={wrong}
        aria-describedby={wrong ? 'other-problem' : undefined}
        value={shown}
        onKeyDown={(event) => event.key === 'Enter' && !composing.current && event.preventDefault()}
        onChange={({ target }) => {
          setDraft(target.value);
          if (!composing.current) ask(target.value);
        }}
        onCompositionStart={() => {
          composing.current = true;
        }}
        onCompositionEnd={({ currentTarget }) => {
          composing.current = false;
          ask(currentTarget.value);
        }}
        onBlur={() => setDraft(null)}
      />
    </div>
  );
}
