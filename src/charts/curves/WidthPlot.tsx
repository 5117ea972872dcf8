import { line, scaleLinear, scaleLog, scalePoint } from 'd3';
import type { Size } from '../../view/geometry.ts';
import styles from './WidthPlot.module.css';

export type Series = {
  readonly key: string;
  /** One a width. */
  readonly values: readonly number[];
  readonly look: 'solid' | 'dashed';
};
export type Dot = {
  readonly key: string;
  readonly width: number;
  readonly value: number;
  readonly chosen: boolean;
  readonly look: 'solid' | 'dashed';
};

type WidthPlotProps = {
  readonly widths: readonly number[];
  readonly series: readonly Series[];
  readonly dots: readonly Dot[];
  readonly size: Size;
  /** Bottom and top; logarithmic where the bottom is above 0. */
  readonly domain: readonly [number, number];
  readonly ticks: readonly { readonly value: number; readonly text: string }[];
  /** The chosen width's place. */
  readonly chosen: number;
  readonly label: string;
  readonly onChoose: (place: number) => void;
};

/** Room for the numbers at the left and below. */
const [left, below, above] = [34, 18, 6];

/** Curves over widths that double from place to place, and dots at some of them. */
export function WidthPlot(props: WidthPlotProps) {
  const { widths, series, dots, size, domain, ticks, chosen, label, onChoose } = props;
  const x = scalePoint([...widths], [left, size.width - 8]).padding(0.4);
  const scale = domain[0] > 0 ? scaleLog() : scaleLinear();
  const y = scale
    .domain([...domain])
    .range([size.height - below, above])
    .clamp(true);
  const at = (width: number) => x(width) ?? left;
  const path = line<number>(
    (_, place) => at(widths[place] ?? 1),
    (value) => y(value),
  );
  const every = x.step() < 26 ? 2 : 1;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the slider below does the same by keyboard.
    <svg
      className={styles.plot}
      width={size.width}
      height={size.height}
      role="img"
      aria-label={label}
      onClick={(event) => {
        const box = event.currentTarget.getBoundingClientRect();
        const place = Math.round((event.clientX - box.left - at(widths[0] ?? 1)) / x.step());
        onChoose(Math.max(0, Math.min(widths.length - 1, place)));
      }}
    >
      {ticks.map(({ value, text }) => (
        <g key={text}>
          <line className={styles.grid} x1={left} x2={size.width} y1={y(value)} y2={y(value)} />
          <text className={styles.tick} x={left - 5} y={y(value)} dy="0.35em" textAnchor="end">
            {text}
          </text>
        </g>
      ))}
      {widths.map((width, place) =>
        place % every === 0 || place === chosen ? (
          <text
            key={width}
            className={styles.tick}
            data-chosen={place === chosen || undefined}
            x={at(width)}
            y={size.height - 4}
            textAnchor="middle"
          >
            {width}
          </text>
        ) : null,
      )}
      <line
        className={styles.marker}
        x1={at(widths[chosen] ?? 1)}
        x2={at(widths[chosen] ?? 1)}
        y1={above}
        y2={size.height - below}
      />
      {dots.map((dot) => (
        <circle
          key={dot.key}
          className={styles.dot}
          data-look={dot.look}
          data-chosen={dot.chosen || undefined}
          cx={at(dot.width)}
          cy={y(dot.value)}
          r={dot.chosen ? 4.5 : 2.5}
        />
      ))}
      {series.map(({ key, values, look }) => (
        <path key={key} className={styles.curve} data-look={look} d={path([...values]) ?? ''} />
      ))}
    </svg>
  );
}
