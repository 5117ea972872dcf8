import styles from './BarList.module.css';

export type Bar = {
  readonly key: number;
  readonly name: string;
  /** 0 … 1, of the axis. */
  readonly share: number;
  readonly shareText: string;
  readonly extra: string;
  readonly strong: boolean;
};

type BarListProps = {
  readonly caption: string;
  readonly headings: { readonly name: string; readonly share: string; readonly extra: string };
  readonly bars: readonly Bar[];
  /** At the axis' beginning, middle and end. */
  readonly ticks: readonly string[];
  /** Beside the strong bar's name. */
  readonly mark: string;
  readonly lang: string;
  /** What is not listed, in one line. */
  readonly rest: { readonly name: string; readonly shareText: string };
  /** Height of a row in CSS pixels. */
  readonly row: number;
};

/** A ranking as a table whose second column is drawn: bars on a fixed axis. */
export function BarList({ caption, headings, bars, ticks, mark, lang, rest, row }: BarListProps) {
  return (
    <table className={styles.list} style={{ '--row': `${row}px` } as React.CSSProperties}>
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{headings.name}</th>
          <td className={styles.bar} aria-hidden="true">
            <Axis ticks={ticks} />
          </td>
          <th scope="col">{headings.share}</th>
          <th scope="col">{headings.extra}</th>
        </tr>
      </thead>
      <tbody>
        {bars.map((bar) => (
          <Row key={bar.key} bar={bar} mark={mark} lang={lang} />
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{rest.name}</th>
          <td />
          <td>{rest.shareText}</td>
          <td />
        </tr>
      </tfoot>
    </table>
  );
}

/** The ends and the middle of the axis; bars have a line at every quarter. */
function Axis({ ticks }: Pick<BarListProps, 'ticks'>) {
  return (
    <span className={styles.axis}>
      {ticks.map((tick) => (
        <span key={tick}>{tick}</span>
      ))}
    </span>
  );
}

function Row({ bar, mark, lang }: { bar: Bar; mark: string; lang: string }) {
  return (
    <tr data-strong={bar.strong || undefined}>
      <th scope="row">
        {bar.strong && <span className={styles.mark}>{mark}</span>}
        <span lang={lang}>{bar.name}</span>
      </th>
      <td className={styles.bar} aria-hidden="true">
        <div className={styles.track}>
          <div className={styles.fill} style={{ width: `${bar.share * 100}%` }} />
        </div>
      </td>
      <td>{bar.shareText}</td>
      <td className={styles.soft}>{bar.extra}</td>
    </tr>
  );
}
