import { type Pair, pairOf, sameWord, type Word, wordsOfPair } from '../view/find/pair.ts';
import type { Axis } from '../view/geometry.ts';
import type { AttentionHead } from '../view/parts/part.ts';
import { point, selectHead, setTime, setView } from './actions.ts';
import { app } from './app.ts';
import { seenFrom } from './runs/seen.ts';
import type { Slot } from './runs/slots.ts';
import { pointerWithin } from './within.ts';

/** Looks for the heads that link the two words pointed at. */
export function findHeads(): void {
  setView('find');
}

/** Points at two words in the attention where one may look at the other; decoding walks to the one that asks. */
function pointAtPair({ attention, query, key }: Pair, slot: Slot): void {
  const { time } = seenFrom(app.getState(), slot);
  if (attention.stack === 'decoder' && query > time) setTime(query, slot);
  selectHead(attention);
  point({ query, key });
}

/**
 * One of the two words that are looked for: it takes the place of the one that was picked first, so that
 * two picks are the pair. Where no attention links it with the last, it takes the place of that.
 */
export function pickWord(word: Word, slot: Slot = 'main'): void {
  const seen = seenFrom(app.getState(), slot);
  const before = wordsOfPair({ attention: seen.head, ...pointerWithin(seen) });
  const again = before.some((one) => sameWord(one, word));
  const next = again ? null : pairWith(word, before, seen.picked);
  if (next) pointAtPair(next, slot);
  if (next || again) remember(word, next ? wordsOfPair(next) : before);
}

function pairWith(word: Word, [asks, asked]: readonly [Word, Word], picked: Axis): Pair | null {
  const [last, first] = picked === 'query' ? [asks, asked] : [asked, asks];
  return pairOf(last, word) ?? pairOf(first, word);
}

function remember(word: Word, [asks]: readonly [Word, Word]): void {
  app.setState({ picked: sameWord(word, asks) ? 'query' : 'key' });
}

/** Shows the map of a head that was found, at the cell that it was found by. */
export function showFound(where: AttentionHead, query: number, key: number): void {
  const { stack, kind, layer, head } = where;
  setView('heads');
  selectHead({ stack, kind, layer, head });
  point({ query, key });
}
