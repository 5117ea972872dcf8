import type { MapWords } from '../../../view/compare/maps.ts';
import { formatSigned } from '../../../view/matrix/format.ts';
import { at, type Matrix } from '../../../view/matrix/matrix.ts';
import type { CellScale } from '../../../view/matrix/scales.ts';
import { useLaterMessages } from '../../useLaterMessages.ts';
import styles from './CompareStage.module.css';

type LoneKeysProps = {
  /** [row that both have, key that one has alone] */
  readonly matrix: Matrix;
  readonly scale: CellScale;
  readonly words: MapWords;
  /** Where this run's chosen row is among them; −1 for nowhere. */
  readonly row: number;
};

/** What stands in one sentence only, apart: the chosen row's weight there, gone or new. */
export function LoneKeys({ matrix, scale, words, row }: LoneKeysProps) {
  const { compare: m } = useLaterMessages();
  if (words.loneKeys.length === 0 && words.loneRows.length === 0) return null;
  return (
    <p className={styles.lone}>
      {row >= 0 && words.loneKeys.length > 0 && (
        <>
          {m.loneKeys}:{' '}
          {words.loneKeys.map((word, column) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a word is its place; words repeat
            <span key={column} className={styles.loneKey}>
              <i style={{ background: scale.color(at(matrix, row, column)) }} />
              {word} {formatSigned(at(matrix, row, column))}
            </span>
          ))}
        </>
      )}{' '}
      {words.loneRows.length > 0 && m.loneRows(words.loneRows)}
    </p>
  );
}
