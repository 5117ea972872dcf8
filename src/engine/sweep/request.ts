import type { Variant } from '../../lab/variant.ts';
import type { ActivationName } from '../../trace/names.ts';
import type { SweptRun } from '../../trace/run.ts';
import type { ModelChoice } from '../models.ts';

export type SweepRequest = {
  readonly text: string;
  readonly model: ModelChoice;
  readonly variants: readonly Variant[];
  /** The only activations wanted; none when left out. */
  readonly names?: readonly ActivationName[];
  /** Told of each run as it comes, with its variant's place: chunk by chunk, not always in order. */
  readonly onRun?: (run: SweptRun, place: number) => void;
  /** Aborts what is left of the sweep. */
  readonly signal?: AbortSignal;
};
