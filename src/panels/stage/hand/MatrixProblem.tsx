import type { CellProblem } from '../../../files/matrix/cells.ts';
import type { LaterMessages } from '../../../messages/catalogue.ts';
import { useApp } from '../../../store/app.ts';
import { isWorked, workedOf } from '../../../store/hand/worked.ts';
import type { BenchMatrix, ShapeProblem } from '../../../view/hand/bench.ts';
import { useLaterMessages } from '../../useLaterMessages.ts';
import styles from './HandStage.module.css';

type Words = LaterMessages['hand'];

function cellText({ code, row, column, text }: CellProblem, m: Words): string {
  return m.wrong[code](row + 1, column + 1, text);
}

function shapeText(problem: ShapeProblem, { shape: m }: Words): string {
  switch (problem.code) {
    case 'rows':
    case 'alike':
      return m[problem.code](problem.needed);
    case 'heads':
      return m.heads(problem.heads);
    case 'size':
      return m.size(problem.rows, problem.columns);
    case 'outgrown':
      return m.outgrown;
  }
}

/** What is wrong with a matrix: its first cell that is no number, else its shape. */
function problemText(matrix: BenchMatrix, worked: ReturnType<typeof workedOf>, m: Words): string {
  if (isWorked(worked)) return '';
  const cell = worked.cells.find((one) => one.matrix === matrix);
  if (cell) return cellText(cell, m);
  return worked.shape?.matrix === matrix ? shapeText(worked.shape, m) : '';
}

type ProblemProps = { readonly matrix: BenchMatrix; readonly id: string };

/** Always there, so that what appears in it is read aloud. */
export function MatrixProblem({ matrix, id }: ProblemProps) {
  const { hand: m } = useLaterMessages();
  const worked = workedOf(useApp((state) => state.hand.inputs));
  return (
    <p id={id} className={styles.problem} role="status">
      {problemText(matrix, worked, m)}
    </p>
  );
}
