import type { ReactNode } from 'react';
import { formatFixed } from '../../view/matrix/format.ts';
import { type Theme, weightScale } from '../../view/matrix/scales.ts';
import type { Softmax } from '../../view/steps/operations/softmax.ts';
import { type Printing, printedTotal } from '../../view/steps/printed.ts';
import styles from './SoftmaxBars.module.css';

export type SoftmaxBarsProps = {
  readonly softmax: Softmax;
  /** Decimals of powers and weights, and whether both columns then add up. */
  readonly printing: Printing;
  readonly words: readonly string[];
  readonly lang: string;
  readonly caption: string;
  readonly heads: {
    readonly word: string;
    readonly score: string;
    readonly power: string;
    readonly weight: string;
    readonly others?: (count: number) => string;
  };
  readonly theme: Theme;
  /** A word's score, as it is printed. */
  readonly score: (index: number, score: number) => ReactNode;
  readonly onPoint: (index: number | null) => void;
};

/** One row of softmax: every score, its power of e, and its share of their sum as a bar. */
export function SoftmaxBars(props: SoftmaxBarsProps) {
  const { softmax, heads, theme } = props;
  const { others } = softmax;
  const fill = weightScale(theme).color(0.8);
  const { digits, exact } = props.printing;
  const print = (value: number) => formatFixed(value, digits);
  const total = (value: number) => printedTotal(value, exact, digits);
  return (
    <table className={styles.rows} onPointerLeave={() => props.onPoint(null)}>
      <caption className="visually-hidden">{props.caption}</caption>
      <thead>
        <tr>
          <th scope="col" className={styles.word}>
            {heads.word}
          </th>
          <th scope="col">{heads.score}</th>
          <th scope="col">
            <span aria-hidden="true" className={styles.power}>
              e<sup>s−max</sup>
            </span>
            <span className="visually-hidden">{heads.power}</span>
          </th>
          <th scope="col" colSpan={2}>
            {heads.weight}
          </th>
        </tr>
      </thead>
      <tbody>
        {softmax.row.map(({ index, score, power, weight }) => (
          <tr
            key={index}
            data-chosen={index === softmax.chosen || undefined}
            onPointerEnter={() => props.onPoint(index)}
            onPointerMove={() => props.onPoint(index)}
            onFocus={() => props.onPoint(index)}
            onBlur={() => props.onPoint(null)}
          >
            <th scope="row" lang={props.lang} className={styles.word}>
              {props.words[index]}
            </th>
            <td>{props.score(index, score)}</td>
            <td>{print(power)}</td>
            <td className={styles.bars}>
              <span className={styles.track} aria-hidden="true">
                <span style={{ width: `${weight * 100}%`, background: fill }} />
              </span>
            </td>
            <td>{print(weight)}</td>
          </tr>
        ))}
        {others && (
          <tr>
            <th scope="row" colSpan={2} className={styles.word}>
              {heads.others?.(others.count)}
            </th>
            <td>{print(others.power)}</td>
            <td />
            <td>{print(others.weight)}</td>
          </tr>
        )}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row" className={styles.word}>
            Σ
          </th>
          <td />
          <td>{total(softmax.sum)}</td>
          <td />
          <td>{total(1)}</td>
        </tr>
      </tfoot>
    </table>
  );
}
