import { formatFixed } from '../../view/matrix/format.ts';
import type { Spread, Undivided } from '../../view/steps/undivided.ts';
import styles from './SpreadBars.module.css';

type SpreadBarsProps = {
  readonly row: Undivided;
  readonly words: readonly string[];
  readonly lang: string;
  readonly caption: string;
  readonly heads: {
    readonly word: string;
    readonly divided: string;
    readonly undivided: string;
    readonly entropy: string;
  };
  /** The key pointed at. */
  readonly chosen: number | null;
  readonly onPoint: (index: number | null) => void;
};

const both = ['divided', 'undivided'] as const;
const weightOf = ({ weights }: Spread, index: number) => weights[index] ?? 0;

/** One row's weights twice on the same axis, and how even each is. */
export function SpreadBars({ row, heads, caption, onPoint, ...look }: SpreadBarsProps) {
  return (
    <table className={styles.rows} onPointerLeave={() => onPoint(null)}>
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          <th scope="col" className={styles.word}>
            {heads.word}
          </th>
          <td aria-hidden="true" className={styles.bars} />
          {both.map((one) => (
            <th key={one} scope="col">
              <span aria-hidden="true" className={styles.key} data-look={one} />
              {heads[one]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {row.divided.weights.map((_, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a word's place is what it is.
          <tr key={index} {...rowProps(index, look.chosen, onPoint)}>
            <th scope="row" lang={look.lang} className={styles.word}>
              {look.words[index]}
            </th>
            <td aria-hidden="true" className={styles.bars}>
              {both.map((one) => (
                <Track key={one} look={one} share={weightOf(row[one], index)} />
              ))}
            </td>
            {both.map((one) => (
              <td key={one} data-most={row[one].largest === index || undefined}>
                {formatFixed(weightOf(row[one], index))}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row" colSpan={2} className={styles.word}>
            {heads.entropy}
          </th>
          {both.map((one) => (
            <td key={one}>{formatFixed(row[one].bits)}</td>
          ))}
        </tr>
      </tfoot>
    </table>
  );
}

function rowProps(index: number, chosen: number | null, onPoint: SpreadBarsProps['onPoint']) {
  return {
    'data-chosen': index === chosen || undefined,
    onPointerEnter: () => onPoint(index),
    onPointerMove: () => onPoint(index),
  };
}

function Track({ look, share }: { readonly look: string; readonly share: number }) {
  return (
    <span className={styles.track}>
      <span data-look={look} style={{ width: `${share * 100}%` }} />
    </span>
  );
}
