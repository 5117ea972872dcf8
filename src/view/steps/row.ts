import type { ActivationName } from '../../trace/names.ts';
import type { NormPath, Sublayer } from '../../trace/topology.ts';
import type { Axis } from '../geometry.ts';
import type { Role } from '../matrix/roles.ts';
import type { Part } from '../parts/part.ts';

/** What is a factor of a step, and no step's result. */
export type OperandId = 'memory' | 'kt' | 'concat' | 'stream' | ParameterId;
/** Those that are parameters of the model. */
export type ParameterId = ProjectionId | 'w1' | 'w2' | 'table' | 'unembed';
export type ProjectionId = 'wq' | 'wk' | 'wv' | 'wo';

/** What a sum adds: a matrix of the board, the mask M, or an activation that is in no picture. */
export type Addend<Step> =
  | Step
  | 'mask'
  | {
      readonly id: 'embedding' | 'position';
      readonly activation: ActivationName;
      readonly tex: string;
      /** A table's entry times √d_model (section 3.4). */
      readonly enlarged?: true;
    };

/** What happens to every cell by itself: ÷ √d_k, × √d_model, or max(0, ·). */
export type Mapping = 'divide' | 'enlarge' | 'relu';

/** What is computed, and from what: one of seven operations. */
export type Computation<Step> =
  | {
      readonly operation: 'product';
      readonly left: Step | OperandId;
      readonly top: Step | OperandId;
      /** Added to every row. */
      readonly bias?: 'b_1' | 'b_2';
    }
  | { readonly operation: 'add'; readonly addends: readonly Addend<Step>[] }
  | { readonly operation: 'map'; readonly of: Step | OperandId; readonly by: Mapping }
  | { readonly operation: 'softmax'; readonly of: Step }
  /** LayerNorm's two halves: (x − mean) ÷ spread, and × gain + bias. */
  | { readonly operation: 'standardise'; readonly of: Step; readonly norm: NormPath }
  | { readonly operation: 'normalise'; readonly norm: NormPath }
  /** A position's own number. */
  | { readonly operation: 'wave' };

/** A sign of the formula; it is as dark as the step it belongs to. */
export type Sign = { readonly tex: string; readonly tight?: true };

/** What the formula of a head shows of a step; it is read in another order than it is computed. */
export type Term<Step> = {
  readonly tex: string;
  /** Stands before the step's place in the order. */
  readonly sign?: Sign;
  /** A function of what these steps made: it is read before the first, and its brackets hold all. */
  readonly around?: readonly [first: Step, last: Step];
};

/** Everything a step is, but its words. */
export type StepRow<Step> = {
  /** @param at the sublayer that the part is of */
  readonly computes: (at: Sublayer, part: Part) => Computation<Step>;
  readonly result: (at: Sublayer) => ActivationName;
  /** What rows and columns of the result count, as names.ts has it. */
  readonly axes: readonly [row: Axis, column: Axis | 'dHead' | 'dModel' | 'dFf' | 'vocab'];
  /** Where a formula has a letter for the result. */
  readonly symbol?: string;
  /** The result's own colour; plain where it has none. */
  readonly role?: Role;
  /** Frames around the row and the column that a cell comes from. */
  readonly frames: readonly [row: Role, column: Role];
  /** Changes the matrix of that step where it lies. */
  readonly inPlaceOf?: Step;
  /** Shown before the result, which it becomes. */
  readonly from?: Step | OperandId;
  /** Results of earlier steps that wait for their turn. */
  readonly parked?: readonly Step[];
  /** Shown beside the result, where it is another matrix. */
  readonly beside?: OperandId;
  /** What the mask blocks is shown as blocked. */
  readonly masked?: true;
  /** No step of the walk where nothing is blocked. */
  readonly causalOnly?: true;
  readonly term: Term<Step>;
};
