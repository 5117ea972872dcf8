import { formatFixed } from '../../view/matrix/format.ts';
import { at, type Matrix } from '../../view/matrix/matrix.ts';
import styles from './MatrixTable.module.css';

type MatrixTableProps = {
  readonly matrix: Matrix;
  readonly caption: string;
  /** Absent: numbered from 1. */
  readonly rowLabels?: readonly string[] | undefined;
  readonly columnLabels?: readonly string[] | undefined;
  readonly rowLang?: string | undefined;
  readonly columnLang?: string | undefined;
  readonly format?: ((value: number) => string) | undefined;
};

function range(count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => index);
}

/** The same matrix as a real table, for reading aloud, copying and checking. */
export function MatrixTable(props: MatrixTableProps) {
  const { matrix, caption, rowLabels, columnLabels } = props;
  const format = props.format ?? formatFixed;
  const [rows, columns] = [range(matrix.rows), range(matrix.columns)];
  return (
    <table className={styles.table}>
      <caption>{caption}</caption>
      <thead>
        <tr>
          <td />
          {columns.map((column) => (
            <th key={column} scope="col" lang={props.columnLang}>
              {columnLabels?.[column] ?? column + 1}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row}>
            <th scope="row" lang={props.rowLang}>
              {rowLabels?.[row] ?? row + 1}
            </th>
            {columns.map((column) => (
              <td key={column}>{format(at(matrix, row, column))}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
