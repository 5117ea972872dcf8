import type { Run } from '../../trace/run.ts';
import type { Selection } from '../selection.ts';
import type { Piece } from './matrices/piece.ts';
import { operationOf } from './operations/operations.ts';
import type { Picture } from './pipeline.ts';
import type { OperandId } from './row.ts';
import { stepRows } from './rows.ts';
import type { MatrixId } from './steps.ts';

type Names = Readonly<Record<MatrixId, string>>;

const operandSymbols: Partial<Record<MatrixId, string>> = {
  ...{ wq: 'W_Q', wk: 'W_K', wv: 'W_V', wo: 'W_O', kt: 'K^\\top' },
  ...{ w1: 'W_1', w2: 'W_2', table: 'E', unembed: 'E^\\top', stream: 'h' },
} satisfies Partial<Record<OperandId, string>>;

function symbolOf(id: MatrixId): string | undefined {
  return id in stepRows ? stepRows[id as keyof typeof stepRows].symbol : operandSymbols[id];
}

/** The step's equation in TeX, with the shapes of this sentence. */
export function formulaOf(run: Run, selection: Selection, picture: Picture, names: Names): string {
  const scene = { run, where: selection, step: selection.step };
  const { operation, computes } = operationOf(scene);
  const word = (id: MatrixId) => `\\text{${names[id]}}`;
  const shaped = ({ id, matrix }: Piece) =>
    `\\underset{${matrix.rows}\\times${matrix.columns}}{${symbolOf(id) ?? word(id)}}`;
  return operation.tex(computes, scene, { ...picture, word, shaped });
}
