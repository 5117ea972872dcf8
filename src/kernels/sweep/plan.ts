import { looksAhead } from '../../lab/mask.ts';
import type { Plan } from '../../lab/plan.ts';
import type { Dimensions } from '../../trace/dimensions.ts';
import type { ActivationName } from '../../trace/names.ts';
import type { Dispatch, Kernel } from '../kernel.ts';
import type { WeightPlaces } from '../packed-weights.ts';
import { keepsFuture, type SweepArena, sweepArenaOf } from './arena.ts';
import { sweepFuture, sweepGreedy } from './decoder-kernels.ts';
import { decoderPlan } from './decoder-plan.ts';
import {
  sweepAttend,
  sweepCombine,
  sweepCrossKeys,
  sweepEmbed,
  sweepFeedForward,
  sweepProject,
} from './encoder-kernels.ts';
import { encoderPlan } from './encoder-plan.ts';
import { sharedEncoders, type Told, type ToldVariant, tell } from './told.ts';

/** Every kernel of a sweep; each is compiled once an architecture, when a sweep is first asked for. */
export const sweepKernels: readonly Kernel<string>[] = [
  ...[sweepEmbed, sweepProject, sweepAttend, sweepCombine, sweepFeedForward],
  ...[sweepCrossKeys, sweepGreedy, sweepFuture],
];

/**
 * Whether the kernels can carry out all of a plan: with cached keys no word looks at later ones, and those of
 * cross-attention are the encoder's.
 */
export function isKnown(plan: Plan): boolean {
  const overridden = plan.flatMap((one) =>
    one.kind === 'pattern' || one.kind === 'patched'
      ? [`${one.kind} ${one.attention} ${one.head}`]
      : [],
  );
  const twice = new Set(overridden).size < overridden.length;
  const inward = plan.some(({ kind }) => kind === 'own-words');
  return !twice && !inward && !looksAhead(plan);
}

export type PlannedSweep = {
  readonly dispatches: readonly Dispatch[];
  readonly arena: SweepArena;
  readonly told: Told;
  /** The activations that are kept. */
  readonly names: ReadonlySet<ActivationName>;
  /** Which encoder is a variant's. */
  readonly whose: readonly number[];
};

/** What a chunk's numbers take. @param whose which encoder is a variant's, numbered as they come */
export function sweepSizes(
  variants: readonly ToldVariant[],
  whose: readonly number[],
  names: ReadonlySet<ActivationName>,
  dimensions: Dimensions,
) {
  const encoders = Math.max(...whose) + 1;
  const lengths = {
    source: Math.max(...variants.map(({ source }) => source.length)),
    target: Math.max(...variants.map(({ limit }) => limit)),
  };
  const sizes = { lengths, names, encoders, variants: variants.length };
  return { sizes, arena: sweepArenaOf(sizes, dimensions) };
}

/**
 * Many variants in 4N + 3 dispatches, however many they are, and one more where it is asked how words
 * would look at later ones: an encoder for all that leave it alone, a workgroup of the decoder each.
 * @param begin the id that decoding begins with
 */
export function sweepPlan(
  variants: readonly ToldVariant[],
  names: ReadonlySet<ActivationName>,
  begin: number,
  { weights, dimensions }: { weights: WeightPlaces; dimensions: Dimensions },
): PlannedSweep {
  const shared = sharedEncoders(variants);
  const { sizes, arena } = sweepSizes(variants, shared.whose, names, dimensions);
  const told = tell(variants, shared, { dimensions, lengths: sizes.lengths });
  const planned = { sizes, arena, told, weights, dimensions };
  const dispatches = [...encoderPlan(planned), ...decoderPlan(begin, keepsFuture(names), planned)];
  return { dispatches, arena, told, names, whose: shared.whose };
}
