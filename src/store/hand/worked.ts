import { type CellProblem, type Cells, cellProblems, numberIn } from '../../files/matrix/cells.ts';
import type { Run } from '../../trace/run.ts';
import { type Attended, attend } from '../../view/hand/attend.ts';
import {
  type Bench,
  type BenchMatrix,
  benchMatrices,
  type Numbers,
  type ShapeProblem,
  shapeProblem,
} from '../../view/hand/bench.ts';
import { runOf } from '../../view/hand/run.ts';
import { outgrows } from '../../view/hand/walk.ts';
import type { HandInputs } from './inputs.ts';

/** What a bench comes to. */
export type Worked = {
  readonly bench: Bench;
  readonly attended: Attended;
  readonly run: Run;
};

type WrongCell = CellProblem & { readonly matrix: BenchMatrix };

/** What keeps it from being computed: cells first, then the first shape that does not fit. */
export type Wrong = {
  readonly cells: readonly WrongCell[];
  readonly shape: ShapeProblem | null;
};

const wrongCells = ({ cells }: HandInputs): readonly WrongCell[] =>
  benchMatrices.flatMap((matrix) =>
    cellProblems(cells[matrix] ?? []).map((problem) => ({ ...problem, matrix })),
  );

const numbersOf = (cells: Cells | null): Numbers | null =>
  cells ? cells.map((row) => row.map((text) => numberIn(text) ?? 0)) : null;

function benchOf({ cells, tokens: _, ...settings }: HandInputs): Bench {
  const matrices = Object.fromEntries(
    benchMatrices.map((matrix) => [matrix, numbersOf(cells[matrix])]),
  ) as Pick<Bench, BenchMatrix>;
  return { ...matrices, x: matrices.x ?? [], ...settings };
}

function work(inputs: HandInputs): Worked | Wrong {
  const cells = wrongCells(inputs);
  const bench = benchOf(inputs);
  const shape = shapeProblem(bench);
  if (cells.length > 0 || shape) return { cells, shape };
  const attended = attend(bench);
  if (outgrows(attended)) return { cells, shape: { matrix: 'x', code: 'outgrown' } };
  const names = bench.x.map((_, row) => inputs.tokens[row]?.trim() || String(row + 1));
  return { bench, attended, run: runOf(bench, attended, names) };
}

const done = new WeakMap<HandInputs, Worked | Wrong>();

/** What was typed, computed once; or why it cannot be. */
export function workedOf(inputs: HandInputs): Worked | Wrong {
  const worked = done.get(inputs) ?? work(inputs);
  done.set(inputs, worked);
  return worked;
}

export function isWorked(one: Worked | Wrong): one is Worked {
  return 'run' in one;
}
