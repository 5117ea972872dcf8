import type { Side } from '../../../trace/topology.ts';
import type { Matrix } from '../../matrix/matrix.ts';
import type { Role } from '../../matrix/roles.ts';
import type { MatrixId } from '../steps.ts';

/** One matrix on the board. */
export type Piece = {
  readonly id: MatrixId;
  /** Pieces that share it are the same thing moved or changed in place. */
  readonly motion: string;
  readonly matrix: Matrix;
  readonly rows: Side | null;
  readonly columns: Side | null;
  /** Each of its rows is a query's of the decoder, and helps to produce the next word. */
  readonly makes?: boolean;
  /** Of the vocabulary, where columns are its words. */
  readonly columnWords?: readonly string[];
  /** Frames and name. */
  readonly role: Role;
  /** Ends of the signed scale; null: weights, 0 … 1. */
  readonly bound: number | null;
  /** Of what was changed in place: the ends that fit it, where `bound` is that of before. */
  readonly settles?: number;
  /** Columns (or rows) that belong to the chosen head, where others are beside them. */
  readonly span?: { readonly axis: 'rows' | 'columns'; readonly from: number; readonly to: number };
};
