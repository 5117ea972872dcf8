import { linearize, type Pair, pairOf } from '../language/corpus.ts';
import { languagesOf } from '../language/direction.ts';
import { becauseFrames } from '../language/lexicon/because-frames.ts';
import { names } from '../language/lexicon/names.ts';
import { nouns } from '../language/lexicon/nouns.ts';
import {
  type AntecedentPlace,
  antecedentOf,
  type Because,
  type Meaning,
  type NounPhrase,
  type Quality,
} from '../language/meaning.ts';
import { pronounFor } from '../language/phrase.ts';
import { type Random, seededRandom } from '../language/random.ts';
import { sampleMeaning } from '../language/sampling/constructions.ts';
import { isSayable } from '../language/sampling/selection.ts';
import { isHeldOut, withheldFor } from '../language/split.ts';
import { isKnown, type Scope } from './sets.ts';

/** A because-sentence with the places in the target that say its pronoun and its adjective. */
export type Referring = {
  readonly pair: Pair;
  readonly pronoun: readonly number[];
  readonly adjective: readonly number[];
};

/** The same sentence twice, its adjective about the one antecedent and then about the other. */
export type Flip = readonly [Referring, Referring];

type BecauseMeaning = Meaning & { readonly body: Because };

const isBecause = (meaning: Meaning): meaning is BecauseMeaning => meaning.body.kind === 'because';

function genderOf(phrase: NounPhrase): 'masculine' | 'feminine' | undefined {
  if (phrase.kind === 'name') return names[phrase.name].gender;
  return phrase.kind === 'common' ? nouns[phrase.noun].fr.gender : undefined;
}

/** Both phrases that the pronoun may stand for: the subject and the object, or the place. */
function antecedentsOf({ main }: Because): readonly [AntecedentPlace, NounPhrase][] {
  const all: AntecedentPlace[] = ['subject', 'object', 'place'];
  return all.flatMap((where) => {
    const phrase = antecedentOf(main, where);
    return phrase ? [[where, phrase] as const] : [];
  }) as [AntecedentPlace, NounPhrase][];
}

/** One English pronoun for both, two French genders: nothing but the adjective tells which it is. */
function isOpen(body: Because): boolean {
  const [one, other, more] = antecedentsOf(body).map(([, phrase]) => phrase);
  if (!one || !other || more) return false;
  const [first, second] = [genderOf(one), genderOf(other)];
  return Boolean(first && second && first !== second) && pronounFor(one) === pronounFor(other);
}

function qualityOf({ reason }: Because): Quality | undefined {
  return reason.predicate.kind === 'quality' ? reason.predicate.quality : undefined;
}

function placeOf({ reason: { subject } }: Because): AntecedentPlace | undefined {
  return subject.kind === 'pronoun' ? subject.antecedent : undefined;
}

/** The adjectives that the lexicon knows to be about the other antecedent, for this verb. */
function otherAdjectives(body: Because, other: AntecedentPlace, phrase: NounPhrase): Quality[] {
  const { predicate, negated, place } = body.main;
  const quality = qualityOf(body);
  if (predicate.kind !== 'verb' || !quality || phrase.kind !== 'common') return [];
  const preposition = place?.kind === 'at' ? place.preposition : undefined;
  const same = becauseFrames.filter(
    (frame) =>
      frame.verb === predicate.verb &&
      frame.negated === negated &&
      frame.preposition === preposition,
  );
  const list = same.flatMap((frame) => (other === 'subject' ? frame.ofSubject : frame.ofObject));
  return [...new Set(list)]
    .filter((adjective) => isSayable(adjective, phrase.noun))
    .filter((adjective) => phrase.adjectives.every((said) => said.adjective !== adjective))
    .map((adjective) => ({ ...quality, adjective }));
}

/** The same sentence, its adjective about the other antecedent: all there are. */
function flipsOf(meaning: BecauseMeaning): BecauseMeaning[] {
  const { body } = meaning;
  const other = antecedentsOf(body).find(([where]) => where !== placeOf(body));
  if (!other) return [];
  const [where, phrase] = other;
  const subject = { kind: 'pronoun', pronoun: pronounFor(phrase), antecedent: where } as const;
  return otherAdjectives(body, where, phrase).map((quality) => {
    const reason = { ...body.reason, subject, predicate: { kind: 'quality', quality } as const };
    return { ...meaning, body: { ...body, reason } };
  });
}

function isUnseen(meaning: Meaning): boolean {
  return isHeldOut(meaning) && !withheldFor(meaning);
}

function referring(meaning: BecauseMeaning, { direction }: Scope): Referring {
  const { subject, predicate } = meaning.body.reason;
  const words = linearize(meaning, languagesOf(direction).target);
  const saying = (node: object) =>
    words.flatMap(({ marks }, index) => (marks.some((one) => one.node === node) ? [index] : []));
  const quality = predicate.kind === 'quality' ? predicate.quality : meaning;
  return {
    pair: pairOf(meaning, direction),
    pronoun: saying(subject),
    adjective: saying(quality),
  };
}

function openMeaning(random: Random): BecauseMeaning | undefined {
  const meaning = sampleMeaning({ random, free: false }, 'C9');
  return isBecause(meaning) && isOpen(meaning.body) && isUnseen(meaning) ? meaning : undefined;
}

type Wish = { readonly count: number; readonly seed: number; readonly most: number };

/** Different results of `draw`, no more than `count`, within `most` tries. */
function distinct<T>(
  { count, seed, most }: Wish,
  draw: (random: Random) => T | undefined,
  text: (found: T) => string,
): T[] {
  const random = seededRandom(seed);
  const found = new Map<string, T>();
  for (let tries = 0; tries < most && found.size < count; tries++) {
    const one = draw(random);
    if (one) found.set(text(one), one);
  }
  return [...found.values()];
}

const sourceOf = ({ pair }: Referring) => pair.source.join(' ');

/** Because-sentences with unseen cores whose pronoun only its adjective makes clear. */
export function coreferenceSet(scope: Scope, wish: Wish): Referring[] {
  const draw = (random: Random) => {
    const meaning = openMeaning(random);
    const one = meaning && referring(meaning, scope);
    return one && isKnown(one.pair, scope) ? one : undefined;
  };
  return distinct(wish, draw, sourceOf);
}

/** Such sentences and the same with an adjective about the other antecedent, unseen both. */
export function flipSet(scope: Scope, wish: Wish): Flip[] {
  const draw = (random: Random): Flip | undefined => {
    const meaning = openMeaning(random);
    const other = meaning && flipsOf(meaning).find(isUnseen);
    if (!meaning || !other) return undefined;
    const flip = [referring(meaning, scope), referring(other, scope)] as const;
    return flip.every(({ pair }) => isKnown(pair, scope)) ? flip : undefined;
  };
  return distinct(wish, draw, ([one]) => sourceOf(one));
}
