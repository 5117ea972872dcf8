import { type Direction, languagesOf } from '../../language/direction.ts';
import { useMessages } from '../../store/locale.ts';
import { isNoted, unclosed } from '../../view/sentence/reading.ts';
import { lengthOf, translationAt } from '../../view/sentence/sentence.ts';
import { useSlot, useSlotName } from '../slot.ts';
import styles from './SentenceBar.module.css';
import { useReading } from './trust/useReading.ts';
import { useRunLangs } from './useLangs.ts';

/** The translation as written: dark as far as decoding has come, pale beyond. */
export function Translation() {
  const { sentence: m } = useMessages();
  const run = useSlot((state) => state.run);
  const time = useSlot((state) => state.time);
  const stale = useSlot((state) => state.problem !== null);
  const direction = useSlot((state) => state.direction);
  const busy = useSlot(({ engine, pending }) => pending || engine.status === 'opening');
  const lang = useRunLangs().target;
  const language = languagesOf((run?.direction as Direction) ?? direction).target;
  const slot = useSlotName();
  const reading = useReading();
  const written = run ? translationAt(run, time, language) : { produced: '', later: '' };
  const { produced, later } = run && reading?.fragment ? unclosed(written, run) : written;
  const noted = reading !== null && isNoted(reading);
  const doubtful = reading !== null && (reading.mostly || reading.fragment);
  return (
    <p
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a long translation scrolls, by keyboard too.
      tabIndex={0}
      className={`${styles.line} ${styles.translation}`}
      lang={lang}
      data-long={lengthOf(produced + later)}
      id={`translation-${slot}`}
      data-testid="translation"
      aria-describedby={noted ? `reading-${slot}` : undefined}
      aria-busy={busy}
    >
      <span className={stale || doubtful ? styles.stale : undefined}>
        {produced}
        <span className={styles.later}>{later}</span>
        {run?.target.cut && <span className={styles.label}>({m.cut})</span>}
      </span>
    </p>
  );
}
