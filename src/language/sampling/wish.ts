import type { VerbId } from '../lexicon/verbs.ts';
import type { NounPhrase, Tense } from '../meaning.ts';
import { pickWeighted, type Random } from '../random.ts';

/** What a construction asks of a clause; anything left out falls to chance. */
export type Wish = {
  predicate?:
    | 'transitive'
    | 'intransitive'
    | 'particle'
    | 'quality'
    | 'location'
    | 'comparison'
    | 'graded'
    | 'make'
    | 'existence'
    | 'whereabouts'
    | 'giving';
  verb?: VerbId;
  subject?: NounPhrase;
  tense?: Tense;
  negated?: boolean;
  asked?: boolean;
  /** The subject, you, is not said. */
  command?: boolean;
  /** Chances: of can, must, want to, should; of never, always, often. */
  modal?: number;
  frequency?: number;
  /** Chances: of an adjective, a time, a place, a companion. */
  adjective?: number;
  time?: number;
  place?: number;
  companion?: number;
  /** Chance of a phrase that describes subject or object (the cat under the table), of a clause. */
  described?: number;
  relative?: number;
  /** Weight of owners beside the other determiners. */
  owned?: number;
  count?: 'subject' | 'object';
};

/** What a long sentence asks of each of its clauses. */
export function richWish(random: Random): Wish & { tense: Tense } {
  const tense: Tense = pickWeighted(random, { past: 50, present: 28, future: 22 });
  return {
    tense,
    adjective: 0.33,
    time: 0.22,
    described: 0.28,
    relative: 0.16,
    modal: 0.09,
    frequency: 0.06,
  };
}
