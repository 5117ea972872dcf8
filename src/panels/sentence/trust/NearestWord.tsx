import { useMessages } from '../../../store/locale.ts';
import { Button } from '../../controls/Button.tsx';
import { useSlot, useSlotName } from '../../slot.ts';
import { useRunLangs } from '../useLangs.ts';
import styles from './ReadingNote.module.css';
import { useReplace } from './useReplace.ts';
import { useSuggestions } from './useSuggestions.ts';

/** An unknown word, and the known one nearest to it, which one press writes in its place. */
export function NearestWord({ index }: { readonly index: number }) {
  const { sentence: m } = useMessages();
  const slot = useSlotName();
  const lang = useRunLangs().source;
  const token = useSlot((state) => state.run?.source.tokens[index] ?? '');
  const current = useSlot(({ run, text }) => run?.source.text === text);
  const replace = useReplace();
  const [nearest] = useSuggestions()?.(token) ?? [];
  const take = (word: string) => {
    replace(index, word);
    // The button goes with the word: focus is kept beside it.
    document.getElementById(`translation-${slot}`)?.focus();
  };
  return (
    <>
      <span className={styles.word} lang={lang}>
        {token}
      </span>
      {nearest && (
        <Button
          className={styles.offer}
          lang={lang}
          disabled={!current}
          aria-label={m.replaceBy(token, nearest)}
          title={m.replaceBy(token, nearest)}
          onClick={() => take(nearest)}
        >
          {nearest}
        </Button>
      )}
    </>
  );
}
