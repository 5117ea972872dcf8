import type { Run } from '../../trace/run.ts';
import { attentionAt, type Side } from '../../trace/topology.ts';
import type { Axis } from '../geometry.ts';
import { type Matrix, transpose } from '../matrix/matrix.ts';
import type { Role } from '../matrix/roles.ts';
import { niceBound } from '../matrix/scales.ts';
import {
  concatenated,
  everyHead,
  type HeadAt,
  headSpan,
  keyInput,
  type Projection,
  part,
  projection,
  queryInput,
  wholeProjection,
} from './headMatrices.ts';

/** Whose words an axis carries; null for features, which have no words. */

/** The matrices a head's steps are made of, under the page's symbols. */
export type MatrixId =
  | 'x'
  | 'memory'
  | 'wq'
  | 'wk'
  | 'wv'
  | 'q'
  | 'k'
  | 'kt'
  | 'v'
  | 'scores'
  | 'scaled'
  | 'masked'
  | 'pattern'
  | 'context'
  | 'concat'
  | 'wo'
  | 'out';

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
  /** Columns (or rows) that belong to the chosen head, where others are beside them. */
  readonly span?: { readonly axis: 'rows' | 'columns'; readonly from: number; readonly to: number };
};

type Maker = (run: Run, where: HeadAt) => Piece;

function sides(where: HeadAt): Readonly<Record<Axis, Side>> {
  return attentionAt(where).sides;
}

function projected(id: 'q' | 'k' | 'v', role: Role): Maker {
  return (run, where) => ({
    id,
    motion: id,
    matrix: part(run, where, id),
    rows: id === 'q' ? sides(where).query : sides(where).key,
    columns: null,
    role,
    bound: niceBound(everyHead(run, where, id)),
  });
}

function projecting(id: 'wq' | 'wk' | 'wv', name: Projection, role: Role): Maker {
  return (run, where) => ({
    id,
    motion: id,
    matrix: projection(run, where, name),
    rows: null,
    columns: null,
    role,
    bound: niceBound(wholeProjection(run, where, name).data),
  });
}

/** Scores, scaled and masked share one scale, so that dividing visibly pales them. */
function compared(id: 'scores' | 'scaled' | 'masked' | 'pattern'): Maker {
  return (run, where) => ({
    id,
    motion: 'scores',
    matrix: part(run, where, id),
    rows: sides(where).query,
    columns: sides(where).key,
    role: id === 'pattern' ? 'weight' : 'plain',
    bound: id === 'pattern' ? null : niceBound(everyHead(run, where, 'scores')),
  });
}

function input(id: 'x' | 'memory'): Maker {
  return (run, where) => {
    const matrix = id === 'x' ? queryInput(run, where) : keyInput(run, where);
    const rows = id === 'x' ? sides(where).query : sides(where).key;
    return {
      ...{ id, motion: id, matrix, rows, columns: null, role: 'plain' },
      bound: niceBound(matrix.data),
    };
  };
}

/** How each matrix of a head is cut out of a run. */
export const makers: Readonly<Record<MatrixId, Maker>> = {
  x: input('x'),
  memory: input('memory'),
  wq: projecting('wq', 'w_q', 'query'),
  wk: projecting('wk', 'w_k', 'key'),
  wv: projecting('wv', 'w_v', 'value'),
  q: projected('q', 'query'),
  k: projected('k', 'key'),
  v: projected('v', 'value'),
  kt: (run, where) => {
    const k = makers.k(run, where);
    return { ...k, id: 'kt', matrix: transpose(k.matrix), rows: null, columns: k.rows };
  },
  scores: compared('scores'),
  scaled: compared('scaled'),
  masked: compared('masked'),
  pattern: compared('pattern'),
  context: (run, where) => ({
    ...{ id: 'context', motion: 'context', matrix: part(run, where, 'context') },
    ...{ rows: sides(where).query, columns: null, role: 'plain' },
    bound: niceBound(everyHead(run, where, 'context')),
  }),
  concat: (run, where) => {
    const [from, to] = headSpan(run, where);
    return {
      ...{ id: 'concat', motion: 'context', matrix: concatenated(run, where) },
      ...{ rows: sides(where).query, columns: null, role: 'plain' },
      bound: niceBound(everyHead(run, where, 'context')),
      span: { axis: 'columns', from, to },
    };
  },
  wo: (run, where) => {
    const matrix = wholeProjection(run, where, 'w_o');
    const [from, to] = headSpan(run, where);
    return {
      ...{ id: 'wo', motion: 'wo', matrix, rows: null, columns: null, role: 'plain' },
      bound: niceBound(matrix.data),
      span: { axis: 'rows', from, to },
    };
  },
  out: (run, where) => ({
    ...{ id: 'out', motion: 'out', matrix: part(run, where, 'out') },
    ...{ rows: sides(where).query, columns: null, role: 'plain' },
    bound: niceBound(everyHead(run, where, 'out')),
  }),
};
