import { useMemo } from 'react';
import { rowSums } from '../../view/heads/heads.ts';
import { formatFixed } from '../../view/matrix/format.ts';
import { labelStride } from '../../view/matrix/gutters.ts';
import type { Matrix } from '../../view/matrix/matrix.ts';
import styles from './RowSums.module.css';

type RowSumsProps = {
  readonly matrix: Matrix;
  /** Height of the matrix at whose right edge they stand. */
  readonly height: number;
  /** The framed row; its sum is always shown. */
  readonly row: number;
  readonly fadedAfterRow?: number | undefined;
};

const fontSize = 12;

/** Room that they need at the right of a matrix. */
export const sumGutter = 60;

/** Each row's Σ at its end, thinned where rows are lower than digits. */
export function RowSums({ matrix, height, row: chosen, fadedAfterRow }: RowSumsProps) {
  const sums = useMemo(() => rowSums(matrix), [matrix]);
  const pitch = height / matrix.rows;
  const stride = labelStride(pitch, fontSize);
  return (
    <div className={styles.sums} aria-hidden="true">
      {sums.map((sum, row) => {
        const near = Math.abs(row - chosen) < stride;
        if (row !== chosen && (near || row % stride !== 0)) return null;
        if (row > (fadedAfterRow ?? row)) return null;
        return (
          <span
            // biome-ignore lint/suspicious/noArrayIndexKey: a row is its position.
            key={row}
            data-sum={row === chosen || undefined}
            style={{ top: (row + 0.5) * pitch }}
          >
            {row === chosen && 'Σ '}
            {formatFixed(sum, 3)}
          </span>
        );
      })}
    </div>
  );
}
