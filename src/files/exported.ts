import type { Dimensions } from '../trace/dimensions.ts';
import type { Parameters } from '../trace/run.ts';

/** A trained model as the formats of this room are given it: plain numbers and facts. */
export type Exported = {
  /** Its own name, and what it translates: `en-fr.grammar3.n3`, `en-fr`. */
  readonly id: string;
  readonly direction: string;
  readonly dimensions: Dimensions;
  readonly parameters: Parameters;
  /** The ids that stand for no word: in place of padding, before the first, after the last. */
  readonly special: Readonly<Record<'pad' | 'bos' | 'eos', number>>;
};
