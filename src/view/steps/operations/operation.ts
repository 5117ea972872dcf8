import type { ParameterName } from '../../../trace/parameters.ts';
import type { Run } from '../../../trace/run.ts';
import type { Cell } from '../../geometry.ts';
import { hasParameter, parameterIn } from '../../parameters.ts';
import type { Part } from '../../parts/part.ts';
import { siteOf } from '../../parts/site.ts';
import { lackingAmong } from '../matrices/operands.ts';
import type { Piece } from '../matrices/piece.ts';
import { pieceOf } from '../matrices/pieces.ts';
import type { Computation, ParameterId } from '../row.ts';
import { stepRows } from '../rows.ts';
import type { MatrixId, Step } from '../steps.ts';

/** A step of one part in a run. */
export type Scene = { readonly run: Run; readonly where: Part; readonly step: Step };

/** Where the operands lie. */
export type Layout = {
  /** In Falk's scheme: the result is where left's rows and top's columns meet. */
  readonly factors: { readonly left: Piece; readonly top: Piece } | null;
  /** The result is changed where it lies; the factors that made it stay as ghosts. */
  readonly inPlace: boolean;
  /** Lie before the result, with signs between. */
  readonly addends: readonly Piece[];
  /** The one that lies before it is no addend: it becomes the result. */
  readonly becomes?: true;
  /** What is added to every row of a product. */
  readonly bias?: ArrayLike<number>;
  /** A factor that the run came without: then no factor is shown. */
  readonly lacks?: ParameterId;
};

/** The matrices of a step, as its equation needs them, and how they are written in TeX. */
export type Written = Layout & {
  readonly result: Piece;
  /** A matrix over its shape. */
  readonly shaped: (piece: Piece) => string;
  /** A matrix by its word in the page's language. */
  readonly word: (id: MatrixId) => string;
};

/** One of the things that steps compute; it knows no step by name. */
export type Operation<Kind extends Computation<Step>['operation'], Sum> = {
  readonly lay: (of: Computed<Kind>, scene: Scene) => Layout;
  /** How one cell came about, in double precision, from the numbers shown. */
  readonly sum: (of: Computed<Kind>, scene: Scene, cell: Cell) => Sum;
  readonly tex: (of: Computed<Kind>, scene: Scene, written: Written) => string;
};
export type Computed<Kind> = Extract<Computation<Step>, { operation: Kind }>;

/** What a cell would have been worked out from, had the run come with it. */
export type Lacking = { readonly kind: 'lacking'; readonly what: ParameterId | 'norm' };

/** Only the result is shown. */
export const alone: Layout = { factors: null, inPlace: false, addends: [] };

/** What a step computes in this part. */
export function computationOf({ run, where }: Omit<Scene, 'step'>, step: Step): Computation<Step> {
  return stepRows[step].computes(siteOf(where, run.dimensions), where);
}

/** The factors of a product, unless the run came without one of them. */
export function layFactors(of: Computed<'product'>, { run, where }: Omit<Scene, 'step'>): Layout {
  const { left, top } = of;
  const lacks = lackingAmong(run, where, [left, top]);
  if (lacks) return { ...alone, lacks };
  const name = biasOf(of, { run, where });
  const bias = name && hasParameter(run, name) ? parameterIn(run, name).data : null;
  const factors = { left: pieceOf(run, where, left), top: pieceOf(run, where, top) };
  return { ...alone, factors, ...(bias && { bias }) };
}

/** The name of what is added to every row. */
export function biasOf({ bias }: Computed<'product'>, { run, where }: Omit<Scene, 'step'>) {
  return bias ? (`${siteOf(where, run.dimensions).path}.${bias}` as ParameterName) : null;
}

/** For what has one operand: it is changed where it lies, or becomes what is shown beside it. */
export function layOver(scene: Scene): Layout {
  const { run, where, step } = scene;
  const { inPlaceOf, from } = stepRows[step];
  if (from) return before(scene, from);
  if (!inPlaceOf) return alone;
  const made = computationOf({ run, where }, inPlaceOf);
  if (made.operation !== 'product') throw new RangeError(`${inPlaceOf} has no factors to leave`);
  const laid = layFactors(made, scene);
  return { ...laid, inPlace: laid.factors !== null };
}

function before({ run, where }: Scene, from: MatrixId): Layout {
  const lacks = lackingAmong(run, where, [from]);
  if (lacks) return { ...alone, lacks };
  return { ...alone, addends: [pieceOf(run, where, from)], becomes: true };
}

/** The letter of a result, for an equation of one of its cells. */
export const symbolOf = (step: Step) => stepRows[step].symbol ?? 'Y';
