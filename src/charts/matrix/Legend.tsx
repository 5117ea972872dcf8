import { formatBound, minus } from '../../view/matrix/format.ts';
import type { CellScale } from '../../view/matrix/scales.ts';
import styles from './Legend.module.css';

type LegendProps = {
  readonly scale: CellScale;
  /** What the numbers are, e.g. "query · key". */
  readonly title: string;
  /** One line: title, bar and ends side by side. */
  readonly compact?: boolean;
  /** Where what the numbers are is said beside it, and lines are few. */
  readonly untitled?: boolean | undefined;
  /** Said of the scale, under it. */
  readonly note?: string | undefined;
};

const stops = 24;

/** The scale as CSS: sampled, since the ramps are not linear in any CSS colour space. */
function gradient({ domain: [low, high], color }: CellScale): string {
  const samples = Array.from({ length: stops + 1 }, (_, index) =>
    color(low + ((high - low) * index) / stops),
  );
  return `linear-gradient(to right, ${samples.join(', ')})`;
}

/** A colour scale with its numbers; every heatmap has one in sight. */
export function Legend({ scale, title, compact = false, untitled, note }: LegendProps) {
  const [low, high] = scale.domain;
  const ends =
    scale.kind === 'weight'
      ? [formatBound(low), formatBound(high)]
      : [`${minus}${formatBound(high)}`, '0', `+${formatBound(high)}`];
  return (
    <div className={styles.legend} data-compact={compact || undefined}>
      <span className={untitled ? 'visually-hidden' : styles.title}>{title}</span>
      <span className={styles.body}>
        <span className={styles.bar} style={{ background: gradient(scale) }} />
        <span className={styles.ends}>
          {ends.map((end) => (
            <span key={end}>{end}</span>
          ))}
        </span>
      </span>
      {note && <span data-note="">{note}</span>}
    </div>
  );
}
