import type { Cell } from '../../view/geometry.ts';
import type { Matrix } from '../../view/matrix/matrix.ts';
import type { Theme } from '../../view/matrix/scales.ts';
import styles from './HeadGrid.module.css';
import { HeadThumbnail } from './HeadThumbnail.tsx';

type FramedHeadProps = {
  readonly pattern: Matrix;
  readonly theme: Theme;
  /** Side in CSS pixels. */
  readonly size: number;
  readonly cell: Cell;
};

/** One head's pattern as a small square with one cell framed. */
export function FramedHead({ pattern, theme, size, cell }: FramedHeadProps) {
  return (
    <span className={styles.picture} style={{ width: size, height: size }}>
      <HeadThumbnail pattern={pattern} theme={theme} size={size} />
      <span className={styles.cell} style={frameOf(cell, pattern, size)} />
    </span>
  );
}

/** Around the cell, and never too small to be seen. */
export function frameOf({ row, column }: Cell, { rows, columns }: Matrix, size: number) {
  const width = Math.max(9, size / columns + 3);
  const height = Math.max(9, size / rows + 3);
  const left = ((column + 0.5) * size) / columns - width / 2;
  const top = ((row + 0.5) * size) / rows - height / 2;
  return { left, top, width, height };
}
