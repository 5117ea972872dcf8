import { useMessages } from '../../store/locale.ts';
import type { Beside } from '../../view/sentence/beside.ts';
import { Button } from '../controls/Button.tsx';
import { useSession } from '../session.ts';
import { useSlotName } from '../slot.ts';
import { Translation } from './Translation.tsx';
import styles from './Translations.module.css';
import { useLangs } from './useLangs.ts';
import { useSentences } from './useSentences.ts';

/** What is made of every sentence in the field: of the one on show large, of the others small. */
export function Translations() {
  const { before, after } = useSentences();
  return (
    <div className={styles.all}>
      {before.map((one) => (
        <Compact key={one.index} sentence={one} />
      ))}
      <Translation />
      {after.map((one) => (
        <Compact key={one.index} sentence={one} />
      ))}
    </div>
  );
}

/** Another sentence's translation, which shows it when pressed. */
function Compact({ sentence }: { readonly sentence: Beside }) {
  const { sentence: m } = useMessages();
  const { showSentence } = useSession();
  const lang = useLangs().target;
  const slot = useSlotName();
  const { index, text, end, translation } = sentence;
  return (
    <Button
      look="bare"
      className={styles.compact}
      lang={lang}
      title={m.showSentence(text)}
      onClick={() => {
        showSentence(index);
        const field = document.getElementById(`sentence-${slot}`);
        // The caret is in the sentence on show, so that who goes on writing writes there.
        if (field instanceof HTMLTextAreaElement) field.setSelectionRange(end, end);
      }}
    >
      {translation === null ? '…' : translation || m.untranslated}
    </Button>
  );
}
