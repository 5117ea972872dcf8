import { useMessages } from '../../store/locale.ts';
import { useShows } from '../shown.ts';
import { DecodingControls } from './DecodingControls.tsx';
import { DirectionMenu } from './DirectionMenu.tsx';
import { ExamplesMenu } from './ExamplesMenu.tsx';
import { FindPlace } from './find/FindPlace.tsx';
import { ForcedPlace } from './forcing/ForcedPlace.tsx';
import { AnotherButton } from './fresh/AnotherButton.tsx';
import { ReadHere, WriteHere } from './InPlaceOfChips.tsx';
import styles from './SentenceBar.module.css';
import { SentenceField } from './SentenceField.tsx';
import { SourceTokens } from './SourceTokens.tsx';
import { TargetTokens } from './TargetTokens.tsx';
import { Translations } from './Translations.tsx';
import { ReadingNote } from './trust/ReadingNote.tsx';
import { VocabularyButton } from './vocabulary/VocabularyButton.tsx';
import { WhichSentence } from './WhichSentence.tsx';

/** What goes in and what comes out; always on the page, but what comes out may be for a class to guess. */
export function SentenceBar() {
  const m = useMessages();
  const translated = useShows('translation');
  return (
    <section
      className={styles.bar}
      data-alone={translated ? undefined : ''}
      aria-label={m.sentence.bar}
    >
      <div className={styles.half} data-tour="sentence">
        <div className={styles.tools}>
          <DirectionMenu />
          <ExamplesMenu />
          <AnotherButton />
          <VocabularyButton />
          <WhichSentence />
        </div>
        <SentenceField />
        <div className={styles.row}>
          <SourceTokens />
          <WriteHere />
        </div>
      </div>
      {translated && <Translated />}
    </section>
  );
}

function Translated() {
  const m = useMessages();
  return (
    <>
      <span aria-hidden="true" className={styles.arrow}>
        →
      </span>
      <div className={styles.half} data-tour="translation">
        <div className={styles.tools}>
          <h2 className={styles.label}>{m.sentence.translation}</h2>
          <ReadHere />
          <DecodingControls />
          <ForcedPlace />
          <FindPlace />
        </div>
        <Translations />
        <div className={styles.under}>
          <TargetTokens />
          <ReadingNote />
        </div>
      </div>
    </>
  );
}
