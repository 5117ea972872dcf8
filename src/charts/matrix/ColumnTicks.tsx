import styles from './ColumnTicks.module.css';

type ColumnTicksProps = {
  readonly count: number;
  /** One number every so many columns. */
  readonly every: number;
  readonly width: number;
  readonly chosen: number;
};

/** Columns that have numbers for names, counted from 0; the chosen one always says its own. */
export function ColumnTicks({ count, every, width, chosen }: ColumnTicksProps) {
  const step = width / count;
  const near = (column: number) => Math.abs(column - chosen) * step < 20;
  return (
    <div className={styles.ticks} aria-hidden="true">
      {Array.from({ length: count }, (_, column) =>
        column === chosen || (column % every === 0 && !near(column)) ? (
          <span
            // biome-ignore lint/suspicious/noArrayIndexKey: a column is its number.
            key={column}
            data-chosen={column === chosen || undefined}
            style={{ left: (column + 0.5) * step }}
          >
            {column}
          </span>
        ) : null,
      )}
    </div>
  );
}
