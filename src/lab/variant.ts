import type { Dimensions } from '../trace/dimensions.ts';
import { attentionsOf } from '../trace/topology.ts';
import type { Decode } from './decode.ts';
import type { Plan } from './plan.ts';

/** One of the runs of a sweep: what is different in it from the run as it is. All of it is data. */
export type Variant = {
  /** What is changed of the model; nothing when left out. */
  readonly plan?: Plan;
  /** Greedily, when left out. */
  readonly decode?: Decode;
  /** Another sentence. */
  readonly text?: string;
  /** Another model's weights, by its id. */
  readonly model?: string;
};

/** Every head off in its turn, in the order of the forward pass. */
export function eachHeadOff(
  dimensions: Pick<Dimensions, 'nLayers' | 'nHeads'>,
  decode: Decode = { kind: 'greedy' },
): readonly Variant[] {
  const heads = Array.from({ length: dimensions.nHeads }, (_, head) => head);
  return attentionsOf(dimensions).flatMap(({ path: attention }) =>
    heads.map((head) => ({ plan: [{ kind: 'head-gain', attention, head, gain: 0 }], decode })),
  );
}
