import { scaleLinear } from 'd3';
import styles from './Vectors.module.css';

export type SpreadRow = {
  readonly key: string;
  readonly name: string;
  readonly values: ArrayLike<number>;
  readonly mean: number;
  readonly spread: number;
};

type SpreadPlotProps = {
  readonly rows: readonly SpreadRow[];
  readonly width: number;
  /** The numbers at the axis' ends, and at zero. */
  readonly ticks: readonly { readonly value: number; readonly text: string }[];
  readonly label: string;
};

const [pitch, inset] = [34, 8];

/** Every number of a row as a stroke on one axis, its mean, and one spread to either side of it. */
export function SpreadPlot({ rows, width, ticks, label }: SpreadPlotProps) {
  const ends = ticks.map(({ value }) => value);
  const x = scaleLinear([Math.min(...ends), Math.max(...ends)], [inset, width - inset]);
  const height = rows.length * pitch + 18;
  return (
    <svg className={styles.spreads} width={width} height={height} role="img" aria-label={label}>
      {ticks.map(({ value, text }) => (
        <g key={text}>
          <line className={styles.axis} x1={x(value)} x2={x(value)} y1={0} y2={height - 16} />
          <text className={styles.name} x={x(value)} y={height - 3} textAnchor="middle">
            {text}
          </text>
        </g>
      ))}
      {rows.map((row, index) => (
        <g key={row.key} transform={`translate(0 ${index * pitch})`}>
          <text className={styles.name} x={0} y={12}>
            {row.name}
          </text>
          <rect
            className={styles.band}
            x={x(row.mean - row.spread)}
            width={Math.max(1, x(row.mean + row.spread) - x(row.mean - row.spread))}
            y={17}
            height={12}
          />
          {Array.from(row.values, (value, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a number is its dimension.
            <line key={at} className={styles.stroke} x1={x(value)} x2={x(value)} y1={18} y2={28} />
          ))}
          <line className={styles.mean} x1={x(row.mean)} x2={x(row.mean)} y1={15} y2={31} />
        </g>
      ))}
    </svg>
  );
}
