import { adjectiveOf } from '../lexicon/adjectives.ts';
import { isOf } from '../lexicon/nouns.ts';
import { pastLooksPresent, type VerbId, verbOf } from '../lexicon/verbs.ts';
import type { Frequency, Modal, NounPhrase, Predicate, Tense } from '../meaning.ts';
import { chance, pickWeighted } from '../random.ts';
import { nounBehind } from './noun-phrases.ts';
import type { Setting } from './selection.ts';
import type { Wish } from './wish.ts';

type Kind = NonNullable<Wish['predicate']>;

/** What a clause says of when, whether, how often, and of can or must. */
export type Frame = { tense: Tense; negated: boolean; modal?: Modal; frequency?: Frequency };

/** Comparisons, make and what there is are said without can or always. */
const plainKinds: readonly Kind[] = ['comparison', 'graded', 'make', 'existence', 'whereabouts'];

/** A frame for a verb or for "be"; the future has neither modal nor frequency. */
export function sampleFrame(setting: Setting, wish: Wish, predicate: Kind): Frame {
  const { random } = setting;
  const copular = predicate === 'quality' || predicate === 'location';
  const bare = wish.tense === 'future' || plainKinds.includes(predicate);
  const modal = bare ? 0 : (wish.modal ?? 0.03);
  const frequency = bare ? 0 : (wish.frequency ?? 0.02);
  const plain = Math.max(0, 1 - modal - frequency);
  const kind = pickWeighted(random, { plain, modal, frequency });
  const negated = wish.negated ?? chance(random, kind === 'modal' ? 0.25 : 0.12);
  if (kind === 'modal') return modalFrame(setting, wish, copular, negated);
  if (kind === 'frequency') return frequencyFrame(setting, wish, predicate, negated);
  const tense = wish.tense ?? pickWeighted(random, { past: 45, present: 30, future: 25 });
  return { tense, negated };
}

function modalFrame({ random }: Setting, wish: Wish, copular: boolean, negated: boolean): Frame {
  if (copular) {
    const modal = pickWeighted(random, { must: negated || wish.asked ? 0 : 40, should: 60 });
    return wish.tense === 'past'
      ? { tense: 'past', negated }
      : { tense: 'present', negated, modal };
  }
  const tense = wish.tense ?? pickWeighted(random, { past: 28, present: 72 });
  const now = tense === 'present' ? 1 : 0;
  const modal = pickWeighted(random, { can: 40, want: 30, must: 22 * now, should: 22 * now });
  return { tense, negated, modal };
}

/**
 * "Was always tired" would be "était toujours", which is "was still" as well: "be" is present. Of
 * what never was, Chinese needs an object after 过.
 */
function frequencyFrame({ random }: Setting, wish: Wish, predicate: Kind, negated: boolean): Frame {
  const copular = predicate === 'quality' || predicate === 'location';
  const tense = wish.tense ?? pickWeighted(random, { past: copular ? 0 : 45, present: 55 });
  if (copular && tense === 'past') return { tense, negated };
  const undone = tense === 'past' && predicate === 'intransitive';
  const deniable = !negated && !wish.asked && wish.negated !== false && !undone;
  const frequency = pickWeighted(random, { never: deniable ? 45 : 0, always: 30, often: 30 });
  return { tense, negated, frequency };
}

/** Whether the verb is said in this frame in all three languages. */
export function isPossible(setting: Setting, verb: VerbId, frame: Frame): boolean {
  const { tense, negated, modal, frequency } = frame;
  const entry = verbOf(verb);
  if (modal) return takesModal(setting, verb, modal);
  if (frequency) return takesFrequency(verb, frame);
  if (tense === 'future') return entry.future;
  return !(negated && tense === 'present' && !entry.presentNegation);
}

// 遇见 is to run into somebody, which nobody can want or plan
const unplanned: VerbId = 'meet';
const unordered: readonly VerbId[] = ['see', 'hear', 'understand', unplanned];

/** What one tells others to do: nobody is told to see, to like or to fall. */
export function isOrdered(verb: VerbId): boolean {
  const { presentNegation, state } = verbOf(verb);
  return !state && presentNegation && !unordered.includes(verb);
}

const wishedFor: readonly VerbId[] = ['have', 'know', 'liveIn'];

/** Nobody can like or must want; nobody sensibly wants to fall. */
export function takesModal({ free }: Setting, verb: VerbId, modal: Modal): boolean {
  const { future, presentNegation, state } = verbOf(verb);
  if (verb === unplanned) return false;
  if (state) return modal === 'can' ? verb === 'liveIn' : wishedFor.includes(verb);
  if (modal === 'must' || modal === 'should') return future;
  return future && (free || presentNegation);
}

/** Not "I never read", whose tense is hidden. */
function takesFrequency(verb: VerbId, { tense, negated }: Frame): boolean {
  const { presentNegation, state } = verbOf(verb);
  if (pastLooksPresent(verb) || (negated && !presentNegation)) return false;
  return !state || (verb === 'want' && tense === 'present');
}

/** Things want nothing; in a free sentence they may. */
export function willing(setting: Setting, subject: NounPhrase): boolean {
  return setting.free || isOf(nounBehind(subject), 'person animal robot');
}

/** The frame without what its subject or predicate does not take: nothing is often red. */
export function settled(
  setting: Setting,
  frame: Frame,
  subject: NounPhrase,
  predicate: Predicate,
): Frame {
  const { frequency, modal, ...plain } = frame;
  if (modal === 'want' && !willing(setting, subject)) return { ...plain, modal: 'can' };
  if (!frequency || predicate.kind !== 'quality') return frame;
  const { colour, past } = adjectiveOf(predicate.quality.adjective).zh;
  return colour || (!setting.free && past === '以前') ? plain : frame;
}
