import type { Decode } from '../../lab/decode.ts';
import { bosId, eosId } from '../../language/vocabulary.ts';
import type { Run } from '../../trace/run.ts';
import { forcedSteps } from '../../view/output/forced.ts';
import { heldIn } from '../runs/holding.ts';
import type { Holding, Slot } from '../runs/slots.ts';
import { momentOf } from './moment.ts';

/** The model's own translation and, where a word of it is forced, what comes of that. */
export type Decoded = {
  readonly own: Run;
  readonly forced: Run | null;
  /** The words that `forced` begins with, the last of them forced. */
  readonly begin: readonly string[];
  /** Whether the words asked for can begin none of this model's translations. */
  readonly refused: boolean;
};

/** Words as ids; null where one is no word of the model, or something is to follow the end. */
export function idsOf(
  words: readonly string[],
  vocabulary: readonly string[],
): readonly number[] | null {
  const ids = words.map((word) => vocabulary.indexOf(word));
  const sayable = ids.every((id, step) => id > bosId && (id !== eosId || step === ids.length - 1));
  return sayable ? ids : null;
}

/**
 * Computes both. Of the words given those behind the last forced one are the decoder's own again.
 * @param run computes the sentence; greedily where nothing is said
 * @param atHand the model's own translation, where there is one already
 */
export async function decoded(
  begin: readonly string[],
  run: (decode?: Decode) => Promise<Run>,
  atHand: Run | null,
): Promise<Decoded> {
  const own = (begin.length > 0 && atHand) || (await run());
  const alone = { own, forced: null, begin: [], refused: false };
  if (begin.length === 0) return alone;
  const ids = idsOf(begin, own.vocabulary);
  const forced = ids && (await run({ kind: 'prefix', ids }));
  // What is longer than the model writes is cut.
  const taken = forced && begin.every((word, step) => forced.target.tokens[step] === word);
  if (!taken) return { ...alone, refused: true };
  const last = forcedSteps(forced, begin.length).at(-1);
  if (last === undefined) return alone;
  return { own, forced, begin: begin.slice(0, last + 1), refused: false };
}

/** The model's own translation of what a slot asks for, where it is there already. */
export function ownAtHand(holding: Holding, slot: Slot): Run | null {
  const { text, direction, trained, plan } = holding.slots[slot];
  const both = [heldIn(holding, slot), heldIn(holding, slot, 'beside')];
  const own = both.find((held) => held && !held.begin?.length && held.changes === plan)?.run;
  if (own?.source.text !== text || own.direction !== direction) return null;
  return momentOf(own) === trained ? own : null;
}
