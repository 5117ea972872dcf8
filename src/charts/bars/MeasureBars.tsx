import styles from './MeasureBars.module.css';

/** One way to measure: its name, the ends of its axis, and what its bars are filled with. */
export type Measure = {
  readonly id: string;
  readonly name: string;
  readonly ticks: readonly string[];
  /** Signed bars begin in the middle. */
  readonly signed?: boolean;
  /** CSS colour of a bar. */
  readonly fill: (share: number) => string;
};

/** `share` is of the axis, 0 … 1 or −1 … 1; null where there is no number yet. */
export type Measured = { readonly share: number | null; readonly text: string };

export type MeasuredRow = {
  readonly key: number;
  readonly name: string;
  /** One a measure, in their order. */
  readonly cells: readonly Measured[];
};

type MeasureBarsProps = {
  readonly caption: string;
  readonly rowHeading: string;
  readonly measures: readonly Measure[];
  readonly rows: readonly MeasuredRow[];
  readonly lang: string;
  readonly chosen: number | null;
  /** What the button of a row does. */
  readonly choose: { readonly label: (name: string) => string; readonly to: (key: number) => void };
  readonly onPoint: (key: number | null) => void;
  /** Height of a row in CSS pixels. */
  readonly height: number;
};

/** Several measures of the same rows side by side, each a bar on an axis of its own with its number. */
export function MeasureBars(props: MeasureBarsProps) {
  const { caption, rowHeading, measures, rows, onPoint } = props;
  const style = { '--row': `${props.height}px` } as React.CSSProperties;
  return (
    <table className={styles.bars} style={style} onPointerLeave={() => onPoint(null)}>
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          <th scope="col" rowSpan={2}>
            {rowHeading}
          </th>
          {measures.map(({ id, name }) => (
            <th key={id} scope="col" colSpan={2}>
              {name}
            </th>
          ))}
        </tr>
        <tr>
          {measures.map(({ id, ticks }) => (
            <Axis key={id} ticks={ticks} />
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row key={row.key} row={row} {...props} />
        ))}
      </tbody>
    </table>
  );
}

/** Over its bars; the numbers beside them have none. */
function Axis({ ticks }: Pick<Measure, 'ticks'>) {
  return (
    <>
      <td aria-hidden="true" className={styles.bar}>
        <span className={styles.axis}>
          {ticks.map((tick) => (
            <span key={tick}>{tick}</span>
          ))}
        </span>
      </td>
      <td aria-hidden="true" />
    </>
  );
}

function Row({
  row,
  measures,
  lang,
  chosen,
  choose,
  onPoint,
}: MeasureBarsProps & { row: MeasuredRow }) {
  const label = choose.label(row.name);
  return (
    <tr
      data-chosen={row.key === chosen || undefined}
      onPointerEnter={() => onPoint(row.key)}
      onPointerMove={() => onPoint(row.key)}
    >
      <th scope="row">
        <button type="button" lang={lang} title={label} onClick={() => choose.to(row.key)}>
          {row.name}
        </button>
      </th>
      {measures.map((measure, place) => (
        <Cells key={measure.id} measure={measure} measured={row.cells[place] as Measured} />
      ))}
    </tr>
  );
}

type CellsProps = { readonly measure: Measure; readonly measured: Measured };

function Cells({ measure: { signed, fill }, measured: { share, text } }: CellsProps) {
  return (
    <>
      <td aria-hidden="true" className={styles.bar}>
        <span className={styles.track} data-signed={signed || undefined}>
          {share !== null && <span style={{ ...spanOf(share, signed), background: fill(share) }} />}
        </span>
      </td>
      <td className={styles.number}>{text}</td>
    </>
  );
}

const percent = (share: number) => `${Math.min(1, Math.abs(share)) * 100}%`;

function spanOf(share: number, signed = false): React.CSSProperties {
  if (!signed) return { left: 0, width: percent(share) };
  const side = share < 0 ? 'right' : 'left';
  return { [side]: '50%', width: percent(share / 2) };
}
