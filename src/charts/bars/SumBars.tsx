import type { ReactNode } from 'react';
import type { Role } from '../../view/matrix/roles.ts';
import { signedScale, type Theme } from '../../view/matrix/scales.ts';
import styles from './SumBars.module.css';

export type SumRow = {
  readonly key: string | number;
  /** A word, or which number of the row it is. */
  readonly name: string;
  readonly lang?: string | undefined;
  /** Absent: the row is a sum of others. */
  readonly factors?: readonly [left: ReactNode, right: ReactNode] | undefined;
  /** So many decimals the factors have less than the longest of the table. */
  readonly fewer?: number | undefined;
  readonly value: number;
  readonly printed: ReactNode;
};

export type SumBarsProps = {
  readonly rows: readonly SumRow[];
  readonly caption: string;
  readonly columns: {
    readonly name: string;
    readonly left: string;
    readonly right: string;
    readonly value: string;
  };
  readonly total: { readonly name: ReactNode; readonly printed: string };
  readonly theme: Theme;
  readonly roles: readonly [left: Role, right: Role];
  /** The row pointed at. */
  readonly pointed?: string | number | null;
  readonly onPoint?: (key: string | number | null) => void;
};

/** Where zero lies, and how long a unit is, so that bars of both signs fit. */
function axisOf(rows: readonly SumRow[]) {
  const low = Math.min(0, ...rows.map(({ value }) => value));
  const high = Math.max(0, ...rows.map(({ value }) => value));
  const range = high - low || 1;
  return { zero: (-low / range) * 100, unit: 100 / range };
}

/** A sum taken apart: left × right, a signed bar, the product; and the total under the line. */
export function SumBars(props: SumBarsProps) {
  const { rows, columns, total, theme, onPoint } = props;
  const axis = axisOf(rows);
  return (
    <table className={styles.sum} onPointerLeave={() => onPoint?.(null)}>
      <caption className="visually-hidden">{props.caption}</caption>
      <thead className="visually-hidden">
        <tr>
          <th scope="col">{columns.name}</th>
          <th scope="col">{columns.left}</th>
          <td />
          <th scope="col">{columns.right}</th>
          <td />
          <th scope="col">{columns.value}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr
            key={row.key}
            data-pointed={row.key === props.pointed || undefined}
            onPointerEnter={() => onPoint?.(row.key)}
            onPointerMove={() => onPoint?.(row.key)}
            onFocus={() => onPoint?.(row.key)}
            onBlur={() => onPoint?.(null)}
          >
            <th scope="row" lang={row.lang}>
              {row.name}
            </th>
            <Factors factors={row.factors} fewer={row.fewer} roles={props.roles} />
            <td className={styles.bars}>
              <Bar value={row.value} axis={axis} theme={theme} />
            </td>
            <td>{row.printed}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row" colSpan={4}>
            {total.name}
          </th>
          {/* It is printed larger: the room of the bars is its own, too. */}
          <td colSpan={2}>{total.printed}</td>
        </tr>
      </tfoot>
    </table>
  );
}

type FactorsProps = Pick<SumRow, 'factors' | 'fewer'> & Pick<SumBarsProps, 'roles'>;

/** Points stand under points, however many decimals each row has. */
function Factors({ factors, fewer = 0, roles }: FactorsProps) {
  if (!factors) return <td colSpan={3} />;
  const style = { paddingInlineEnd: `${fewer}ch` };
  return (
    <>
      <td data-role={roles[0]} style={style}>
        {factors[0]}
      </td>
      <td className={styles.times}>×</td>
      <td data-role={roles[1]} style={style}>
        {factors[1]}
      </td>
    </>
  );
}

type BarProps = {
  readonly value: number;
  readonly axis: { readonly zero: number; readonly unit: number };
  readonly theme: Theme;
};

/** To the right of zero or to the left of it, in the signed scale's own colours. */
export function Bar({ value, axis: { zero, unit }, theme }: BarProps) {
  const width = Math.abs(value) * unit;
  const left = value < 0 ? zero - width : zero;
  const background = signedScale(theme, 1).color(Math.sign(value) * 0.85);
  return (
    <span className={styles.track} aria-hidden="true">
      <span className={styles.bar} style={{ left: `${left}%`, width: `${width}%`, background }} />
      <span className={styles.zero} style={{ left: `${zero}%` }} />
    </span>
  );
}
