import { type ClipboardEvent, type KeyboardEvent, useState } from 'react';
import { type Cells, cellProblems } from '../../../files/matrix/cells.ts';
import { type PasteProblem, readMatrix } from '../../../files/matrix/read.ts';
import type { LaterMessages } from '../../../messages/catalogue.ts';
import { useApp } from '../../../store/app.ts';
import { fill, nameToken } from '../../../store/hand/actions.ts';
import type { BenchMatrix } from '../../../view/hand/bench.ts';
import { useLaterMessages } from '../../useLaterMessages.ts';
import styles from './HandStage.module.css';
import { plain } from './names.ts';

type GridProps = {
  readonly matrix: BenchMatrix;
  readonly cells: Cells;
  /** Where it is told what is wrong with a cell. */
  readonly told: string;
};

function pasteText(problem: PasteProblem, { pasted: m }: LaterMessages['hand']): string {
  if (problem.code === 'ragged') return m.ragged(problem.row + 1, problem.has, problem.first);
  return problem.code === 'size' ? m.size(problem.rows, problem.columns) : m[problem.code];
}

/** ↑ ↓ Enter go to the cell above or below; the rest of a field's keys are its own. */
function move(event: KeyboardEvent<HTMLInputElement>, row: number, column: number): void {
  const by = event.key === 'ArrowUp' ? -1 : /^(ArrowDown|Enter)$/.test(event.key) ? 1 : 0;
  if (by === 0 || event.nativeEvent.isComposing) return;
  const table = event.currentTarget.closest('table');
  const next = table?.querySelector<HTMLInputElement>(`[data-cell="${row + by}.${column}"]`);
  if (!next) return;
  event.preventDefault();
  next.focus();
  next.select();
}

/** A matrix to type into; what is pasted into a cell fills those after it. */
export function CellGrid({ matrix, cells, told }: GridProps) {
  const { hand: m } = useLaterMessages();
  const [refused, setRefused] = useState<PasteProblem | null>(null);
  const wrong = new Set(cellProblems(cells).map(({ row, column }) => `${row}.${column}`));
  const paste = (event: ClipboardEvent, row: number, column: number) => {
    const { cells: read, problem } = readMatrix(event.clipboardData.getData('text'));
    // One number is pasted as any text is, at the caret.
    if (read && read.length === 1 && read[0]?.length === 1) return;
    event.preventDefault();
    setRefused(problem ?? fill(matrix, { row, column }, read));
  };
  return (
    <>
      <table className={styles.cells}>
        <tbody>
          {cells.map((texts, row) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a row is its place
            <tr key={row}>
              {matrix === 'x' && <TokenName row={row} />}
              {texts.map((text, column) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place
                <td key={column}>
                  <input
                    value={text}
                    inputMode="decimal"
                    autoComplete="off"
                    data-cell={`${row}.${column}`}
                    aria-label={m.cellOf(plain(m.matrices[matrix]), row + 1, column + 1)}
                    aria-invalid={wrong.has(`${row}.${column}`) || undefined}
                    aria-describedby={wrong.has(`${row}.${column}`) ? told : undefined}
                    onChange={(event) => {
                      setRefused(null);
                      fill(matrix, { row, column }, [[event.target.value]]);
                    }}
                    onKeyDown={(event) => move(event, row, column)}
                    onPaste={(event) => paste(event, row, column)}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p className={styles.problem} role="status">
        {refused && pasteText(refused, m)}
      </p>
    </>
  );
}

function TokenName({ row }: { readonly row: number }) {
  const { hand: m } = useLaterMessages();
  const name = useApp((state) => state.hand.inputs.tokens[row] ?? '');
  return (
    <th scope="row">
      <input
        className={styles.token}
        value={name}
        maxLength={12}
        aria-label={m.token(row + 1)}
        onChange={(event) => nameToken(row, event.target.value)}
      />
    </th>
  );
}
