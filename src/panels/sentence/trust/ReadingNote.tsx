import { useMessages } from '../../../store/locale.ts';
import { isNoted, type Reading } from '../../../view/sentence/reading.ts';
import { Icon } from '../../controls/Icon.tsx';
import { useSlotName } from '../../slot.ts';
import { NearestWord } from './NearestWord.tsx';
import styles from './ReadingNote.module.css';
import { useReading } from './useReading.ts';

/** What to know before one trusts the translation: words that the model guesses at, or no sentence at all. */
export function ReadingNote() {
  const slot = useSlotName();
  const reading = useReading();
  if (!reading || !isNoted(reading)) return null;
  return (
    <div
      className={styles.note}
      id={`reading-${slot}`}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a long list scrolls, by keyboard too.
      tabIndex={0}
    >
      <Icon name="warning" />
      {reading.unknown.length > 0 ? <UnknownWords reading={reading} /> : <Fragment />}
    </div>
  );
}

function UnknownWords({ reading }: { readonly reading: Reading }) {
  const { sentence: m } = useMessages();
  return (
    <>
      <span>{reading.mostly ? m.unknownMostly : m.unknownSome}</span>
      {reading.unknown.map((index) => (
        <NearestWord key={index} index={index} />
      ))}
    </>
  );
}

function Fragment() {
  const { sentence: m } = useMessages();
  return <span>{m.fragment}</span>;
}
