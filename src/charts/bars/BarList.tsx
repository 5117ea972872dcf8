import styles from './BarList.module.css';

export type Bar = {
  readonly key: number;
  readonly name: string;
  /** Of its name, where they are not all of one language. */
  readonly lang?: string | undefined;
  /** 0 … 1, of the axis. */
  readonly share: number;
  readonly shareText: string;
  readonly extra: string;
  readonly strong?: boolean;
  /** What is said beside its name. */
  readonly mark?: string | undefined;
};

type Choice = { readonly label: (name: string) => string; choose(bar: Bar): void };

type BarListProps = {
  readonly caption: string;
  readonly headings: { readonly name: string; readonly share: string; readonly extra: string };
  readonly bars: readonly Bar[];
  /** At the axis' beginning, middle and end. */
  readonly ticks: readonly string[];
  /** Chooses a bar, which is then a button that says so. */
  readonly choice?: Choice | undefined;
  readonly lang?: string | undefined;
  /** What is not listed, in one line. */
  readonly rest?: { readonly name: string; readonly shareText: string };
  /** What is drawn: probabilities and weights have their colour, all else is ink. */
  readonly tone?: 'weight' | 'plain';
  /** Height of a row in CSS pixels. */
  readonly row: number;
};

/** A ranking as a table whose second column is drawn: bars on a fixed axis. */
export function BarList(props: BarListProps) {
  const { caption, headings, bars, ticks, choice, lang, rest, tone = 'weight', row } = props;
  const style = { '--row': `${row}px` } as React.CSSProperties;
  return (
    <table className={styles.list} data-tone={tone} style={style}>
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
          <Row key={bar.key} bar={bar} choice={choice} lang={lang} />
        ))}
      </tbody>
      {rest && (
        <tfoot>
          <tr>
            <th scope="row">{rest.name}</th>
            <td />
            <td>{rest.shareText}</td>
            <td />
          </tr>
        </tfoot>
      )}
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

type RowProps = Pick<BarListProps, 'choice' | 'lang'> & { readonly bar: Bar };

function Name({ bar, choice, lang: ofList }: RowProps) {
  const lang = bar.lang ?? ofList;
  if (!choice || bar.strong) return <span lang={lang}>{bar.name}</span>;
  const label = choice.label(bar.name);
  return (
    <button
      type="button"
      className={styles.choose}
      lang={lang}
      title={label}
      aria-label={label}
      onClick={() => choice.choose(bar)}
    >
      {bar.name}
    </button>
  );
}

function Row({ bar, choice, lang }: RowProps) {
  return (
    <tr data-strong={bar.strong || undefined}>
      <th scope="row">
        {bar.mark && <span className={styles.mark}>{bar.mark}</span>}
        <Name bar={bar} choice={choice} lang={lang} />
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
