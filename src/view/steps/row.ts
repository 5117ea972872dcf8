import type { ActivationName } from '../../trace/names.ts';
import type { AttentionSublayer, NormPath } from '../../trace/topology.ts';
import type { Axis } from '../geometry.ts';
import type { Role } from '../matrix/roles.ts';

/** What is a factor of a step, and no step's result. */
export type OperandId = 'memory' | 'kt' | 'concat' | ProjectionId;
/** Those that are parameters of the model. */
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

/** What is computed, and from what: one of five operations. */
export type Computation<Step> =
  | {
      readonly operation: 'product';
      readonly left: Step | OperandId;
      readonly top: Step | OperandId;
    }
  | { readonly operation: 'add'; readonly addends: readonly Addend<Step>[] }
  /** Every cell by itself: divided by √d_k. */
  | { readonly operation: 'map'; readonly of: Step }
  | { readonly operation: 'softmax'; readonly of: Step }
  | { readonly operation: 'normalise'; readonly norm: NormPath };

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
  readonly computes: (at: AttentionSublayer) => Computation<Step>;
  readonly result: (at: AttentionSublayer) => ActivationName;
  /** What rows and columns of the result count, as names.ts has it. */
  readonly axes: readonly [row: Axis, column: Axis | 'dHead' | 'dModel'];
  /** Where a formula has a letter for the result. */
  readonly symbol?: string;
  /** The result's own colour; plain where it has none. */
  readonly role?: Role;
  /** Frames around the row and the column that a cell comes from. */
  readonly frames: readonly [row: Role, column: Role];
  /** Changes the matrix of that step where it lies. */
  readonly inPlaceOf?: Step;
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
