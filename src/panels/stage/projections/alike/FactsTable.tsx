import styles from '../ProjectionsStage.module.css';

export type Fact = {
  readonly id: string;
  readonly name: string;
  readonly values: readonly string[];
};

type FactsTableProps = {
  readonly caption: string;
  /** What is compared, a column each. */
  readonly columns: readonly string[];
  readonly facts: readonly Fact[];
};

/** The same facts of several ways to compute. */
export function FactsTable({ caption, columns, facts }: FactsTableProps) {
  return (
    <table className={styles.facts}>
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          <td />
          {columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {facts.map(({ id, name, values }) => (
          <tr key={id}>
            <th scope="row">{name}</th>
            {values.map((value, at) => (
              <td key={columns[at]}>{value}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
