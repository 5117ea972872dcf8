import type { Plan } from '../../lab/plan.ts';
import type { Direction } from '../../language/direction.ts';
import type { Run } from '../../trace/run.ts';
import type { Problem } from '../session/problems.ts';

/** Where a run is shown: `main` is the page's own, `other` stands beside it. */
export const slots = ['main', 'other'] as const;
export type Slot = (typeof slots)[number];

/** What is asked for in a slot. */
export type Asked = {
  /** What the text field holds; never lost, whatever the engine says of it. */
  readonly text: string;
  readonly direction: Direction;
  /** What is to be changed of the model. */
  readonly plan: Plan;
};

/** The store's own number for a run: it stands for the same run wherever it is shown, and never for another. */
export type RunId = number;

/** What is asked for, and what came of it. */
export type SlotState = Asked & {
  /** The last finished run; it may be older than what is asked for (see `pending` and `problem`). */
  readonly run: RunId | null;
  /** A newer run is being computed, and `run` is still the older one. */
  readonly pending: boolean;
  /** Why what is asked for has no run of its own. */
  readonly problem: Problem | null;
};

/** A run with what was changed of the model that computed it. */
export type HeldRun = { readonly run: Run; readonly changes: Plan };

/** The runs that are alive: those that a slot points to. */
export type Holding = {
  readonly runs: ReadonlyMap<RunId, HeldRun>;
  readonly nextRun: RunId;
  readonly slots: Readonly<Record<Slot, SlotState>>;
};
