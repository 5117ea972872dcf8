import { useMemo } from 'react';
import { useMessages } from '../../store/locale.ts';
import { formatFixed } from '../../view/matrix/format.ts';
import { canRank, rankWords } from '../../view/output/output.ts';
import { useRunLangs } from '../sentence/useLangs.ts';
import { useSlot } from '../slot.ts';
import styles from './ModelMap.module.css';

type MapOutputProps = {
  /** How likely they are is to be predicted. */
  readonly veiled: boolean;
};

/** The three likeliest words at the decoding step, and how likely. */
export function MapOutput({ veiled }: MapOutputProps) {
  const { map: m } = useMessages();
  const run = useSlot((state) => state.run);
  const time = useSlot((state) => state.time);
  const words = useMemo(
    () => (run && canRank(run) ? rankWords(run, time, 3).words : []),
    [run, time],
  );
  const lang = useRunLangs().target;
  return (
    <>
      <span className={styles.words}>
        {words.map(({ id, word, probability }) => (
          <span key={id} style={{ display: 'contents' }}>
            <span className={styles.word} lang={lang}>
              {word}
            </span>
            <span className={styles.track} data-veiled={veiled || undefined}>
              {!veiled && (
                <span
                  className={styles.bar}
                  style={{ display: 'block', width: `${100 * probability}%` }}
                />
              )}
            </span>
            <span>
              {veiled ? formatFixed(Number.NaN) : probability.toFixed(2).replace(/^0/, '')}
            </span>
          </span>
        ))}
      </span>
      <span>{m.output}</span>
    </>
  );
}
