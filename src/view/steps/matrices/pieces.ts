import type { Run } from '../../../trace/run.ts';
import type { Part } from '../../parts/part.ts';
import { type MatrixId, type Step, steps } from '../steps.ts';
import { operands } from './operands.ts';
import type { Piece } from './piece.ts';
import { resultPiece } from './results.ts';

const isStep = (id: MatrixId): id is Step => (steps as readonly string[]).includes(id);

/** A matrix of a part, as it lies on the board. */
export function pieceOf(run: Run, where: Part, id: MatrixId): Piece {
  return isStep(id) ? resultPiece(run, where, id) : operands[id](run, where);
}
