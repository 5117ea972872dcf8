import { useWords } from '../../sentence/useWords.ts';
import { useLaterMessages } from '../../useLaterMessages.ts';
import styles from './PlugboardStage.module.css';
import type { Board } from './usePlugged.ts';

type StreamProps = Pick<Board, 'words' | 'fit' | 'row'> & {
  /** How many rows there are to be added. */
  readonly rows: number;
  readonly cell: number;
  /** Every how many rows one is named. */
  readonly stride: number;
  readonly left: number;
  readonly top: number;
};

/** The rows of the residual stream beside those that are added to them; those that cannot be are marked. */
export function Stream({ words, fit, row, rows, cell, stride, left, top }: StreamProps) {
  const { plugboard: m } = useLaterMessages();
  const { langs } = useWords();
  const thin = (at: number) => at !== row && (at % stride !== 0 || Math.abs(at - row) < stride);
  return (
    <ol
      className={styles.stream}
      style={{ left, top, lineHeight: `${cell}px` }}
      aria-label={m.addedTo}
      lang={langs.target}
    >
      {words.decoder.map((word, at) => (
        <li
          // biome-ignore lint/suspicious/noArrayIndexKey: a row is its place; words repeat
          key={at}
          data-alone={at >= rows || !fit.adds || undefined}
          data-row={at === row || undefined}
          data-thin={thin(at) || undefined}
        >
          + {word}
        </li>
      ))}
    </ol>
  );
}
