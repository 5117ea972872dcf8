import type { Run } from '../../trace/run.ts';
import { attentionAt, type Side } from '../../trace/topology.ts';
import { type Matrix, matrixOf, transpose } from '../matrix/matrix.ts';
import type { Role } from '../matrix/roles.ts';
import { niceBound } from '../matrix/scales.ts';
import {
  concatenated,
  type HeadAt,
  hasProjection,
  headSpan,
  keyInput,
  type Projection,
  projection,
  wholeProjection,
} from './headMatrices.ts';
import type { OperandId, ProjectionId } from './row.ts';
import { type MatrixId, type Step, stepRows, steps } from './steps.ts';

/** One matrix on the board. */
export type Piece = {
  readonly id: MatrixId;
  /** Pieces that share it are the same thing moved or changed in place. */
  readonly motion: string;
  readonly matrix: Matrix;
  readonly rows: Side | null;
  readonly columns: Side | null;
  /** Frames and name. */
  readonly role: Role;
  /** Ends of the signed scale; null: weights, 0 … 1. */
  readonly bound: number | null;
  /** Of what was changed in place: the ends that fit it, where `bound` is that of before. */
  readonly settles?: number;
  /** Columns (or rows) that belong to the chosen head, where others are beside them. */
  readonly span?: { readonly axis: 'rows' | 'columns'; readonly from: number; readonly to: number };
};

type Maker = (run: Run, where: HeadAt) => Piece;

const isStep = (id: MatrixId): id is Step => (steps as readonly string[]).includes(id);

function resultActivation(run: Run, where: HeadAt, step: Step) {
  return run.trace.get(stepRows[step].result(attentionAt(where)));
}

/** A step's result in one head, or the only one where heads have none of their own. */
export function resultOf(run: Run, where: HeadAt, step: Step): Matrix {
  const activation = resultActivation(run, where, step);
  return matrixOf(activation, activation.shape.length > 2 ? where.head : 0);
}

/**
 * The colours of a step are those of all heads; what is changed in place keeps its scale, so that
 * dividing visibly pales it.
 */
function boundOf(run: Run, where: HeadAt, step: Step): number | null {
  const { role, inPlaceOf = step } = stepRows[step];
  return role === 'weight' ? null : niceBound(resultActivation(run, where, inPlaceOf).data);
}

/** What is changed in place begins with the colours of before: these are its own. */
function settledOf(run: Run, where: HeadAt, step: Step): Pick<Piece, 'settles'> {
  const { role, inPlaceOf } = stepRows[step];
  if (!inPlaceOf || role === 'weight') return {};
  return { settles: niceBound(resultActivation(run, where, step).data) };
}

function resultPiece(run: Run, where: HeadAt, step: Step): Piece {
  const { axes, role = 'plain', inPlaceOf = step } = stepRows[step];
  const { sides } = attentionAt(where);
  const [row, column] = axes;
  return {
    ...{ id: step, motion: inPlaceOf, matrix: resultOf(run, where, step), role },
    ...{ rows: sides[row], columns: column === 'key' ? sides.key : null },
    bound: boundOf(run, where, step),
    ...settledOf(run, where, step),
  };
}

function projecting(id: 'wq' | 'wk' | 'wv', name: Projection, role: Role): Maker {
  return (run, where) => ({
    ...{ id, motion: id, matrix: projection(run, where, name), rows: null, columns: null, role },
    bound: niceBound(wholeProjection(run, where, name).data),
  });
}

/** How each matrix that is no step's result is cut out of a run. */
const operands: Readonly<Record<OperandId, Maker>> = {
  // In self-attention keys and values are computed from the same X as the queries.
  memory: (run, where) => {
    if (where.kind !== 'cross_attn') return resultPiece(run, where, 'x');
    const matrix = keyInput(run, where);
    const rows = attentionAt(where).sides.key;
    return {
      ...{ id: 'memory', motion: 'memory', matrix, rows, columns: null, role: 'plain' },
      bound: niceBound(matrix.data),
    };
  },
  wq: projecting('wq', 'w_q', 'query'),
  wk: projecting('wk', 'w_k', 'key'),
  wv: projecting('wv', 'w_v', 'value'),
  kt: (run, where) => {
    const k = resultPiece(run, where, 'k');
    return { ...k, id: 'kt', matrix: transpose(k.matrix), rows: null, columns: k.rows };
  },
  concat: (run, where) => {
    const [from, to] = headSpan(run, where);
    return {
      ...resultPiece(run, where, 'context'),
      ...{ id: 'concat', matrix: concatenated(run, where), span: { axis: 'columns', from, to } },
    };
  },
  wo: (run, where) => {
    const matrix = wholeProjection(run, where, 'w_o');
    const [from, to] = headSpan(run, where);
    return {
      ...{ id: 'wo', motion: 'wo', matrix, rows: null, columns: null, role: 'plain' },
      ...{ bound: niceBound(matrix.data), span: { axis: 'rows', from, to } },
    };
  },
};

const parameters: Readonly<Record<ProjectionId, Projection | 'w_o'>> = {
  ...{ wq: 'w_q', wk: 'w_k', wv: 'w_v', wo: 'w_o' },
};

const isProjection = (id: MatrixId): id is ProjectionId => id in parameters;

/** The first of these matrices that is a parameter the run came without. */
export function lackingAmong(run: Run, where: HeadAt, ids: readonly MatrixId[]) {
  return ids.filter(isProjection).find((id) => !hasProjection(run, where, parameters[id]));
}

/** A matrix of a head, as it lies on the board. */
export function pieceOf(run: Run, where: HeadAt, id: MatrixId): Piece {
  return isStep(id) ? resultPiece(run, where, id) : operands[id](run, where);
}
