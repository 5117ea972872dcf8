import { formatFixed } from '../../../view/matrix/format.ts';
import { type AtWidth, looks } from '../../../view/root/draws.ts';
import { useLaterMessages } from '../../useLaterMessages.ts';
import styles from './RootStage.module.css';

/** One row's weights, divided and undivided, from the largest on. */
export function FirstRow({ at }: { readonly at: AtWidth | undefined }) {
  const { root: m } = useLaterMessages();
  if (!at) return <div className={styles.first} />;
  const largest = (look: (typeof looks)[number]) => formatFixed(Math.max(...at.first[look]));
  return (
    <div
      className={styles.first}
      role="img"
      aria-label={m.firstLabel(at.width, largest('divided'), largest('undivided'))}
    >
      <span className={styles.name}>{m.first}</span>
      {looks.toReversed().map((look) => (
        <div key={look} className={styles.row}>
          <small>{m.looks[look]}</small>
          <span className={styles.bars}>
            {at.first[look].map((weight, key) => (
              <i
                // biome-ignore lint/suspicious/noArrayIndexKey: a key is its place
                key={key}
                data-look={look}
                style={{ height: `${Math.max(2, 100 * weight)}%` }}
              />
            ))}
          </span>
          <small className={styles.largest}>{largest(look)}</small>
        </div>
      ))}
    </div>
  );
}
