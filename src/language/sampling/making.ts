import { type AdjectiveId, adjectiveOf } from '../lexicon/adjectives.ts';
import { isComparable, isNaturalWithLess } from '../lexicon/comparison.ts';
import { nameIds } from '../lexicon/names.ts';
import { hasPeople } from '../lexicon/nouns.ts';
import type { Clause, NounPhrase, Quality } from '../meaning.ts';
import { pick, pickWeighted } from '../random.ts';
import { decorated } from './decoration.ts';
import type { Frame } from './frames.ts';
import {
  nounBehind,
  pronounsBeside,
  type Slot,
  sampleCommon,
  sampleSubject,
} from './noun-phrases.ts';
import { adjectivesFor, type Setting } from './selection.ts';
import { unlike } from './unlike.ts';
import type { Wish } from './wish.ts';

/** What sensibly makes what how; no adjectives: all that fit the object. */
type MakingFrame = { subjects: string; objects: string; adjectives: string; weight: number };

const feelings = 'happy sad angry scared tired busy';
const makers = 'person robot machine';
const frames: readonly MakingFrame[] = [
  {
    subjects: 'weather',
    objects: 'trip work path passage climbable',
    adjectives: 'difficult dangerous easy long slow',
    weight: 5,
  },
  {
    subjects: 'weather text told heard task',
    objects: 'person dog',
    adjectives: feelings,
    weight: 5,
  },
  {
    subjects: makers,
    objects: 'cake bread cheese soup clothing furniture box bag cup ball knife boat robot machine',
    adjectives: '',
    weight: 8,
  },
  {
    subjects: makers,
    objects: 'goods vehicle openable building path inside venue land wall',
    adjectives: '',
    weight: 4,
  },
  {
    subjects: 'person animal',
    objects: 'person animal',
    adjectives: `${feelings} strong slow fast rich poor clever lazy dangerous`,
    weight: 5,
  },
  {
    subjects: 'person computer',
    objects: 'told text task',
    adjectives: 'difficult easy long short interesting boring good bad',
    weight: 4,
  },
  {
    subjects: 'food drink',
    objects: 'person animal',
    adjectives: 'strong weak happy sad tired slow heavy',
    weight: 3,
  },
];
const framePool = frames.flatMap((frame) => Array<MakingFrame>(frame.weight).fill(frame));

// a thing is dyed rather than made red, and renewed rather than made new
const makeable = (id: AdjectiveId) => !adjectiveOf(id).zh.colour && id !== 'new';

/** "The rain makes the long trip more difficult". */
export function makingClause(setting: Setting, wish: Wish, frame: Frame): Clause {
  const { tense, negated } = frame;
  const making = pick(setting.random, framePool);
  const subject =
    wish.subject ??
    decorated(setting, wish, sampleMaker(setting, making.subjects), { tense, as: 'subject' });
  const plain = sampleMade(setting, wish, making.objects, subject);
  const object = decorated(setting, { described: 0.2, relative: 0.15, ...wish }, plain, {
    tense,
    as: 'object',
  });
  const quality = sampleOutcome(setting, wish, making, object, negated);
  return { kind: 'clause', subject, tense, negated, predicate: { kind: 'make', object, quality } };
}

function sampleMaker(setting: Setting, selection: string): NounPhrase {
  return sampleSubject(setting, { selection, role: 'subject', plural: 0.15 });
}

function sampleMade(
  setting: Setting,
  wish: Wish,
  selection: string,
  subject: NounPhrase,
): NounPhrase {
  const { free, random } = setting;
  const human = free || hasPeople(selection);
  const plain = Boolean(wish.relative || wish.described);
  const weights = { pronoun: plain ? 0 : 10, name: plain || !human ? 0 : 7, noun: 70 };
  const slot: Slot = {
    selection,
    role: 'definite',
    adjective: wish.adjective ?? 0.3,
    plural: 0.2,
    ...(wish.owned === undefined ? {} : { owned: wish.owned }),
  };
  const pronouns = human ? pronounsBeside(subject) : (['it'] as const);
  return unlike<NounPhrase>([subject], () => {
    const shape = pickWeighted(random, weights);
    if (shape === 'pronoun') return { kind: 'pronoun', pronoun: pick(random, pronouns) };
    return shape === 'name'
      ? { kind: 'name', name: pick(random, nameIds) }
      : sampleCommon(setting, slot);
  });
}

/** Happy, very happy, happier, less happy. */
function sampleOutcome(
  setting: Setting,
  wish: Wish,
  { adjectives }: MakingFrame,
  object: NounPhrase,
  negated: boolean,
): Quality {
  const { free, random } = setting;
  const fitting = adjectivesFor(setting, nounBehind(object)).filter(makeable);
  const told = adjectives.split(' ');
  const wanted = adjectives === '' || free ? fitting : fitting.filter((id) => told.includes(id));
  const adjective = [wanted, fitting].find((list) => list.length > 0);
  const chosen: AdjectiveId = adjective ? pick(random, adjective) : 'old';
  const graded = isComparable(chosen);
  const plainly = negated || wish.asked;
  const less = !plainly && graded && (free || isNaturalWithLess(chosen));
  const degree = pickWeighted(random, {
    none: 32,
    very: plainly || chosen === 'perfect' ? 0 : 12,
    more: graded ? 45 : 0,
    less: less ? 20 : 0,
  });
  return degree === 'none' ? { adjective: chosen } : { adjective: chosen, degree };
}

/** What may be said: Chinese has no present "does not make", and 不让 is "does not let". */
export function isMakingPossible({ tense, negated }: Frame): boolean {
  return !(negated && tense === 'present');
}
