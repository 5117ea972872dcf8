import type { Tensor3D } from '@tensorflow/tfjs-core';
import type { Mask } from './masks.ts';
import type { KeysValues } from './past.ts';

/** What an attention is fed. */
export type Attended = {
  /** Where the queries come from: [batch, query, dModel]. */
  readonly queries: Tensor3D;
  /** Where the keys and values come from: [batch, key, dModel]. */
  readonly memory: Tensor3D;
  readonly mask: Mask;
  /** Keys and values that stand before those of `memory`, or in their place. */
  readonly before?: KeysValues | undefined;
  readonly instead?: KeysValues | undefined;
};
