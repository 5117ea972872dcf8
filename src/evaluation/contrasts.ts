import { linearize, pairOf } from '../language/corpus.ts';
import type { Direction } from '../language/direction.ts';
import { type NounId, nounIds, nouns } from '../language/lexicon/nouns.ts';
import type { CommonPhrase, ConstructionId, Meaning } from '../language/meaning.ts';
import { pick, type Random, seededRandom } from '../language/random.ts';
import { sampleMeaning } from '../language/sampling/constructions.ts';
import { isState } from '../language/sampling/decoration.ts';
import { withheldFor } from '../language/split.ts';
import { surveyOf } from '../language/traversal.ts';
import type { Said } from '../training/batches.ts';
import { flipSet } from './because.ts';
import { isKnown, type Scope } from './sets.ts';

/** Two sentences one word apart, whose translations part at `step`. */
export type Contrast = {
  readonly pairs: readonly [Said, Said];
  /** The first word of the targets that differs; before it they are the same. */
  readonly step: number;
};

/** What the word is that parts the translations of a direction. */
export const decidedIn = {
  'en-fr': 'pronoun',
  'en-zh': 'classifier',
  'zh-en': 'tense',
} as const satisfies Record<Direction, string>;

/**
 * @returns undefined where the sources are not alike in length, or one of the targets is the
 * beginning of the other
 */
export function contrastOf(one: Said, other: Said): Contrast | undefined {
  if (one.source.length !== other.source.length) return undefined;
  const step = one.target.findIndex((word, at) => word !== other.target[at]);
  return step < 0 || step >= other.target.length ? undefined : { pairs: [one, other], step };
}

type Draw = (random: Random, constructions: readonly ConstructionId[]) => Contrast | undefined;

/** Where each is looked for; a model that knows none of them is not asked. */
const lookedFor: Readonly<Record<Direction, readonly ConstructionId[]>> = {
  'en-fr': ['C9'],
  'en-zh': ['C3'],
  'zh-en': ['C1', 'C2', 'C4', 'C7'],
};

/** How many source words differ. */
function differing({ pairs: [one, other] }: Contrast): number {
  return one.source.filter((word, at) => word !== other.source[at]).length;
}

function isCounted({ count, determiner, number }: CommonPhrase): boolean {
  return Boolean(count) || (number === 'singular' && 'a this that'.split(' ').includes(determiner));
}

/** Nouns that are much the same and have another classifier. */
function likeNouns(noun: NounId): NounId[] {
  const { classes, zh, mass } = nouns[noun];
  return nounIds.filter(
    (id) =>
      !mass &&
      !nouns[id].mass &&
      nouns[id].classes[0] === classes[0] &&
      nouns[id].zh.classifier !== zh.classifier,
  );
}

/** The same meaning with another noun at one place. */
function withNoun(meaning: Meaning, at: number, noun: NounId): Meaning {
  const copy = structuredClone(meaning);
  const phrase = surveyOf(copy.body).phrases[at];
  if (phrase) phrase.noun = noun;
  return copy;
}

/** Two nouns of unlike classifier: three books, three letters. */
const drawClassifier: Draw = (random, constructions) => {
  const meaning = sampleMeaning({ random, free: false }, pick(random, constructions));
  const { phrases } = surveyOf(meaning.body);
  const at = phrases.findIndex(isCounted);
  const phrase = phrases[at];
  const others = phrase ? likeNouns(phrase.noun) : [];
  if (others.length === 0) return undefined;
  const other = withNoun(meaning, at, pick(random, others));
  const contrast = contrastOf(pairOf(meaning, 'en-zh'), pairOf(other, 'en-zh'));
  if (!contrast || differing(contrast) !== 1 || withheldFor(other)) return undefined;
  const parts = [meaning, other].every((one) =>
    linearize(one, 'zh')[contrast.step]?.links.some(({ kind }) => kind === 'classifier-noun'),
  );
  return parts ? contrast : undefined;
};

/** 昨天 and 今天 before a state: nothing else says which tense English needs. */
const drawTense: Draw = (random, constructions) => {
  const construction = pick(random, constructions);
  const { body, ...rest } = sampleMeaning({ random, free: false }, construction);
  if (body.kind !== 'clause' || !isState(body) || surveyOf(body).clauses.length > 1) {
    return undefined;
  }
  const past: Meaning = { ...rest, body: { ...body, tense: 'past', time: { time: 'yesterday' } } };
  const now: Meaning = { ...rest, body: { ...body, tense: 'present', time: { time: 'today' } } };
  const contrast = contrastOf(pairOf(past, 'zh-en'), pairOf(now, 'zh-en'));
  return contrast && differing(contrast) === 1 && !withheldFor(past) ? contrast : undefined;
};

function within({ direction, constructions }: Scope): readonly ConstructionId[] {
  return lookedFor[direction].filter((id) => constructions.includes(id));
}

function drawn(scope: Scope, draw: Draw, count: number, seed: number): Contrast[] {
  const random = seededRandom(seed);
  const constructions = within(scope);
  const found = new Map<string, Contrast>();
  for (let tries = 0; tries < 200 * count && found.size < count; tries++) {
    const one = draw(random, constructions);
    if (one?.pairs.every((pair) => isKnown(pair, scope)))
      found.set(one.pairs[0].source.join(' '), one);
  }
  return [...found.values()];
}

/** Because-sentences whose adjective alone says whether it is il or elle. */
function pronouns(scope: Scope, count: number, seed: number): Contrast[] {
  return flipSet(scope, { count, seed, most: 2000 * count }).flatMap(([one, other]) => {
    const contrast = contrastOf(one.pair, other.pair);
    return contrast && one.pronoun.includes(contrast.step) ? [contrast] : [];
  });
}

/** Different pairs of sentences whose translations one word decides, `count` at most. */
export function contrastsFor(scope: Scope, count: number, seed: number): Contrast[] {
  const of = decidedIn[scope.direction];
  if (within(scope).length === 0) return [];
  if (of === 'pronoun') return pronouns(scope, count, seed);
  return drawn(scope, of === 'classifier' ? drawClassifier : drawTense, count, seed);
}
