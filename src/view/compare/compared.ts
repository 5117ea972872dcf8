import type { RankedBy } from './ranked.ts';

/** Which rows of the heads are asked about. */
export type ComparedRows = 'row' | 'all';

/** A moment of training that one side has for itself: its steps, or the finished model. */
export type OwnMoment = number | 'finished';

/** How two sides are compared. */
export type Compared = {
  readonly rows: ComparedRows;
  readonly by: RankedBy;
  /** The other side's moment of training; null where it is that of this side. */
  readonly moment: OwnMoment | null;
  /** Whether the other side has no sentence of its own, and reads this side's where it is of another moment. */
  readonly same: boolean;
};

export const comparedAtFirst: Compared = { rows: 'row', by: 'decides', moment: null, same: true };
