import { useApp } from '../../../store/app.ts';
import { showHand } from '../../../store/hand/actions.ts';
import type { Bench } from '../../../view/hand/bench.ts';
import { type Asked, cellKey, type SheetMatrix } from '../../../view/hand/practice.ts';
import { formatFixed } from '../../../view/matrix/format.ts';
import { useLaterMessages } from '../../useLaterMessages.ts';
import { tell } from './answers.ts';
import styles from './HandStage.module.css';
import { plain } from './names.ts';

type SheetProps = { readonly matrix: SheetMatrix; readonly bench: Bench };

/** The step's name, and whose head it is. */
export function useSheetName({ step, head, many }: SheetMatrix): string {
  const { hand: m } = useLaterMessages();
  const name = plain(m.names[step]);
  return many ? `${name} · ${m.head(head + 1)}` : name;
}

/** A step's numbers to four decimals; one that is pressed is hidden, to be worked out. */
export function SheetTable({ matrix, bench }: SheetProps) {
  const name = useSheetName(matrix);
  const { step, head, numbers } = matrix;
  return (
    <section className={styles.matrix} data-step={step}>
      <table className={styles.cells}>
        <caption className={styles.name}>{name}</caption>
        <tbody>
          {numbers.map((values, row) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a row is its place
            <tr key={row}>
              <TokenHead row={row} />
              {values.map((value, column) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place
                <td key={column}>
                  <SheetCell value={value} asked={{ step, head, row, column }} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <Verdicts matrix={matrix} bench={bench} />
    </section>
  );
}

function TokenHead({ row }: { readonly row: number }) {
  const name = useApp((state) => state.hand.inputs.tokens[row]);
  return <th scope="row">{name || row + 1}</th>;
}

type SheetCellProps = { readonly value: number; readonly asked: Asked };

function SheetCell({ value, asked }: SheetCellProps) {
  const { hand: m } = useLaterMessages();
  const hidden = useApp((state) => state.hand.hidden);
  const key = cellKey(asked);
  const answer = hidden[key];
  const [row, column] = [asked.row + 1, asked.column + 1];
  const printed = formatFixed(value, 4);
  if (!Number.isFinite(value)) return printed;
  if (answer === undefined) {
    return (
      <button
        type="button"
        className={styles.number}
        aria-label={m.hideCell(row, column, printed)}
        onClick={() => showHand({ hidden: { ...hidden, [key]: '' } })}
      >
        {printed}
      </button>
    );
  }
  return (
    <input
      value={answer}
      inputMode="decimal"
      autoComplete="off"
      aria-label={m.answerTo(plain(m.names[asked.step]), row, column)}
      onChange={(event) => showHand({ hidden: { ...hidden, [key]: event.target.value } })}
    />
  );
}

/** What is said of the answers in a matrix. */
function Verdicts({ matrix: { step, head, numbers }, bench }: SheetProps) {
  const { hand: m } = useLaterMessages();
  const hidden = useApp((state) => state.hand.hidden);
  const told = numbers.flatMap((values, row) =>
    values.flatMap((_, column) => {
      const asked = { step, head, row, column };
      const verdict = tell(bench, asked, hidden[cellKey(asked)] ?? '', m);
      return verdict ? [{ ...verdict, key: cellKey(asked), row, column }] : [];
    }),
  );
  return (
    <ul className={styles.verdicts} aria-live="polite">
      {told.map(({ key, right, text, row, column }) => (
        <li key={key} data-right={right}>
          {m.at(plain(m.names[step]), row + 1, column + 1)}
          {text}
        </li>
      ))}
    </ul>
  );
}
