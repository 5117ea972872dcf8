import type { Plan } from '../../lab/plan.ts';
import type { Direction } from '../../language/direction.ts';
import type { Run } from '../../trace/run.ts';
import type { Problem } from '../session/problems.ts';

/** Where a run is shown: `main` is the page's own, `other` stands beside it. */
export const slots = ['main', 'other'] as const;
export type Slot = (typeof slots)[number];

/** What is asked for in a slot. */
export type Asked = {
  /** The sentence on show; never lost, whatever the engine says of it. */
  readonly text: string;
  /** What else the text field holds: sentences before the one on show, and after it. */
  readonly before: string;
  readonly after: string;
  readonly direction: Direction;
  /** After how many steps of its training the model is to be; null for the finished one. */
  readonly trained: number | null;
  /** What is to be changed of the model. */
  readonly plan: Plan;
  /** Words that the translation is to begin with, the last of them forced; none for the model's own. */
  readonly begin: readonly string[];
  /** Whether the model's own translation is looked at all the same, and the forced one kept. */
  readonly own: boolean;
};

/** The store's own number for a run: it stands for the same run wherever it is shown, and never for another. */
export type RunId = number;

/** What is asked for, and what came of it. */
export type SlotState = Asked & {
  /** The last finished run; it may be older than what is asked for (see `pending` and `problem`). */
  readonly run: RunId | null;
  /** The model's own where `run` is a forced one, and the other way round. */
  readonly beside: RunId | null;
  /** What has been said of the field's sentences, by their text; nothing of those that cannot be translated. */
  readonly translations: ReadonlyMap<string, string>;
  /** A newer run is being computed, and `run` is still the older one. */
  readonly pending: boolean;
  /** Why what is asked for has no run of its own. */
  readonly problem: Problem | null;
};

/** A run with what was changed of the model that computed it, and the words that it was given to begin with. */
export type HeldRun = {
  readonly run: Run;
  readonly changes: Plan;
  readonly begin?: readonly string[];
};

/** The runs that are alive: those that a slot points to. */
export type Holding = {
  readonly runs: ReadonlyMap<RunId, HeldRun>;
  readonly nextRun: RunId;
  readonly slots: Readonly<Record<Slot, SlotState>>;
};
