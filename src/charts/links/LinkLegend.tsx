import { linkOpacity, linkWidth } from '../../view/links/links.ts';
import { formatBound } from '../../view/matrix/format.ts';
import styles from './LinkLegend.module.css';

const samples = [0.1, 0.25, 0.5, 1];

/** What thickness and strength of a link mean, in numbers. */
export function LinkLegend({ title, note }: { readonly title: string; readonly note: string }) {
  return (
    <div className={styles.legend}>
      <span>{title}</span>
      {samples.map((weight) => (
        <span key={weight} className={styles.sample}>
          <svg width="22" height="12" aria-hidden="true">
            <line
              x1="0"
              x2="22"
              y1="6"
              y2="6"
              strokeWidth={linkWidth(weight)}
              strokeOpacity={linkOpacity(weight)}
            />
          </svg>
          {formatBound(weight)}
        </span>
      ))}
      <span>{note}</span>
    </div>
  );
}
