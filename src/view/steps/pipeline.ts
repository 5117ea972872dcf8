import type { Run } from '../../trace/run.ts';
import type { Cell } from '../geometry.ts';
import type { Role } from '../matrix/roles.ts';
import type { Selection } from '../selection.ts';
import { isBlockedAt, isCausal } from './mask.ts';
import type { Piece } from './matrices/piece.ts';
import { pieceOf } from './matrices/pieces.ts';
import type { Layout } from './operations/operation.ts';
import { type OperationName, operationOf } from './operations/operations.ts';
import { stepRows } from './rows.ts';
import type { Step } from './steps.ts';

/** What the stage shows at one step. */
export type Picture = Layout & {
  readonly step: Step;
  readonly operation: OperationName;
  readonly result: Piece;
  readonly beside: Piece | null;
  /** Results of earlier steps that wait for their turn. */
  readonly parked: readonly Piece[];
  /** Row frame and column frame. */
  readonly rowRole: Role;
  readonly columnRole: Role;
  /** The mask blocks this cell. */
  readonly blocked: ((row: number, column: number) => boolean) | null;
};

/** Matrices under one legend have one scale. */
function alike(pieces: readonly Piece[]): readonly Piece[] {
  if (pieces.length < 2) return pieces;
  const bound = Math.max(...pieces.map((piece) => piece.bound ?? 0));
  return pieces.map((piece) => ({ ...piece, bound }));
}

/** What is shown beside the result, where it is not the result itself. */
function besideOf(run: Run, selection: Selection, result: Piece): readonly Piece[] {
  const { beside } = stepRows[selection.step];
  const piece = beside && pieceOf(run, selection, beside);
  return piece && piece.id !== result.id ? [piece] : [];
}

/** The matrices of a selection's step, sliced to its head. */
export function pictureOf(run: Run, selection: Selection): Picture {
  const { step } = selection;
  const { frames, parked = [], masked } = stepRows[step];
  const { operation, computes } = operationOf({ run, where: selection, step });
  const layout = operation.lay(computes, { run, where: selection, step });
  const own = pieceOf(run, selection, step);
  const [result = own, ...others] = alike([
    ...[own, ...layout.addends, ...besideOf(run, selection, own)],
  ]);
  return {
    ...{ step, operation: computes.operation, ...layout, result },
    addends: others.slice(0, layout.addends.length),
    beside: others[layout.addends.length] ?? null,
    parked: parked.map((id) => pieceOf(run, selection, id)),
    ...{ rowRole: frames[0], columnRole: frames[1] },
    blocked:
      masked && isCausal(selection) ? (row, column) => isBlockedAt(selection, row, column) : null,
  };
}

/** Whether decoding step `time` has computed this cell: rows and keys of later words are not there. */
export function reached({ result }: Picture, { row, column }: Cell, time: number): boolean {
  return (
    (result.rows !== 'target' || row <= time) && (result.columns !== 'target' || column <= time)
  );
}
