import type { Run } from '../../../trace/run.ts';
import { attentionAt } from '../../../trace/topology.ts';
import type { Cell } from '../../geometry.ts';
import type { HeadAt } from '../headMatrices.ts';
import { type Piece, pieceOf } from '../pieces.ts';
import type { Computation, ProjectionId } from '../row.ts';
import { type MatrixId, type Step, stepRows } from '../steps.ts';

/** A step of one head in a run. */
export type Scene = { readonly run: Run; readonly where: HeadAt; readonly step: Step };

/** Where the operands lie. */
export type Layout = {
  /** In Falk's scheme: the result is where left's rows and top's columns meet. */
  readonly factors: { readonly left: Piece; readonly top: Piece } | null;
  /** The result is changed where it lies; the factors that made it stay as ghosts. */
  readonly inPlace: boolean;
  /** Lie before the result, with signs between. */
  readonly addends: readonly Piece[];
  /** A factor that the run came without: then no factor is shown. */
  readonly lacks?: ProjectionId;
};

/** The matrices of a step, as its equation needs them, and how they are written in TeX. */
export type Written = Layout & {
  readonly result: Piece;
  /** A matrix over its shape. */
  readonly shaped: (piece: Piece) => string;
  /** A matrix by its word in the page's language. */
  readonly word: (id: MatrixId) => string;
};

/** One of the five things that steps compute; it knows no step by name. */
export type Operation<Kind extends Computation<Step>['operation'], Sum> = {
  readonly lay: (of: Computed<Kind>, scene: Scene) => Layout;
  /** How one cell came about, in double precision, from the numbers shown. */
  readonly sum: (of: Computed<Kind>, scene: Scene, cell: Cell) => Sum;
  readonly tex: (of: Computed<Kind>, scene: Scene, written: Written) => string;
};
export type Computed<Kind> = Extract<Computation<Step>, { operation: Kind }>;

/** What a cell would have been worked out from, had the run come with it. */
export type Lacking = { readonly kind: 'lacking'; readonly what: ProjectionId | 'norm' };

/** Only the result is shown. */
export const alone: Layout = { factors: null, inPlace: false, addends: [] };

/** For what has one operand: it is changed where it lies, or shown when it has changed. */
export function layOver({ run, where, step }: Scene): Layout {
  const { inPlaceOf } = stepRows[step];
  if (!inPlaceOf) return alone;
  const made = stepRows[inPlaceOf].computes(attentionAt(where));
  if (made.operation !== 'product') throw new RangeError(`${inPlaceOf} has no factors to leave`);
  const [left, top] = [pieceOf(run, where, made.left), pieceOf(run, where, made.top)];
  return { factors: { left, top }, inPlace: true, addends: [] };
}

/** The letter of a result, for an equation of one of its cells. */
export const symbolOf = (step: Step) => stepRows[step].symbol ?? 'Y';
