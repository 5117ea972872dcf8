import type { Dimensions } from '../../trace/dimensions.ts';
import type { WeightPlaces } from '../packed-weights.ts';
import type { SweepArena, SweepSizes } from './arena.ts';
import type { Told } from './told.ts';

/** What the dispatches of a chunk are made of. */
export type Planned = {
  readonly sizes: SweepSizes;
  readonly arena: SweepArena;
  readonly told: Told;
  readonly weights: WeightPlaces;
  readonly dimensions: Dimensions;
};
