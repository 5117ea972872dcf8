import { expect, test } from 'vitest';
import { canonicalChinese } from '../../src/language/chinese/style.ts';
import { linearize, pairOf, samplePair } from '../../src/language/corpus.ts';
import { isOf } from '../../src/language/lexicon/nouns.ts';
import type { Clause, CommonPhrase, Meaning, NounPhrase } from '../../src/language/meaning.ts';
import { seededRandom } from '../../src/language/random.ts';
import { sampleMeaning } from '../../src/language/sampling/constructions.ts';
import { surveyOf } from '../../src/language/traversal.ts';
import { fc } from '../draws.ts';
import { being, clause, doing, say, the } from './say.ts';

// Wordings a teacher would correct.

const i: NounPhrase = { kind: 'pronoun', pronoun: 'i' };
const my = { determiner: 'owned', owner: { kind: 'pronoun', pronoun: 'i' } } as const;
const present = { tense: 'present' } as const;

function so(subject: NounPhrase, adjective: Parameters<typeof being>[0], more?: Partial<Clause>) {
  return clause(subject, { kind: 'quality', quality: being(adjective) }, { ...present, ...more });
}

function making(object: NounPhrase, quality: ReturnType<typeof being>): Clause['predicate'] {
  return { kind: 'make', object, quality };
}

const votingLesson = the('lesson', {
  adjectives: [being('easy')],
  modifiers: { nouns: ['voting'], conjunction: 'or' },
});

test.each<[string, Clause, [string, string, string]]>([
  [
    'what comes of it stands before an object with an adjective of its own',
    clause(i, making(the('game', { adjectives: [being('difficult')] }), being('good'))),
    [
      'I made the difficult game good.',
      'J’ai rendu bon le jeu difficile.',
      '我让困难的游戏变得好了。',
    ],
  ],
  [
    'but a degree tells the two apart',
    clause(i, making(the('game', { adjectives: [being('difficult')] }), being('good', 'more'))),
    [
      'I made the difficult game better.',
      'J’ai rendu le jeu difficile meilleur.',
      '我让困难的游戏变得更好了。',
    ],
  ],
  [
    'and so does an adjective before the noun',
    clause(i, making(the('game', { adjectives: [being('long')] }), being('good'))),
    ['I made the long game good.', 'J’ai rendu le long jeu bon.', '我让漫长的游戏变得好了。'],
  ],
  [
    'before an object in its place too',
    clause(
      i,
      making(
        the('cat', {
          place: { kind: 'at', preposition: 'on', ground: the('table') },
        }),
        being('happy'),
      ),
      present,
    ),
    [
      'I make the cat on the table happy.',
      'Je rends heureux le chat sur la table.',
      '我让桌子上的猫变得很开心。',
    ],
  ],
  [
    'no 了 after 非常',
    clause(the('rain'), making(the('man'), being('tired', 'very'))),
    [
      'The rain made the man very tired.',
      'La pluie a rendu l’homme très fatigué.',
      '雨让男人变得非常累。',
    ],
  ],
  [
    'a compound is not split',
    clause(i, doing('like', votingLesson), present),
    ['I like the easy voting lesson.', 'J’aime la leçon de vote facile.', '我喜欢简单的投票课。'],
  ],
  [
    '很 where the adjective has one syllable',
    so(the('jacket'), 'new', { modal: 'must' }),
    ['The jacket must be new.', 'La veste doit être nouvelle.', '夹克必须很新。'],
  ],
  [
    '很 after 应该',
    so(the('house'), 'old', { modal: 'should', negated: true }),
    ['The house should not be old.', 'La maison ne devrait pas être vieille.', '房子不应该很旧。'],
  ],
  [
    '很 after 永远不会',
    so(the('car'), 'new', { tense: 'future', frequency: 'never' }),
    ['The car will never be new.', 'La voiture ne va jamais être nouvelle.', '汽车永远不会很新。'],
  ],
  [
    'no 很 where it has two',
    so(the('car'), 'cheap', { tense: 'future', frequency: 'never' }),
    [
      'The car will never be cheap.',
      'La voiture ne va jamais être bon marché.',
      '汽车永远不会便宜。',
    ],
  ],
  [
    '的 only once',
    clause(the('sister', { ...my, adjectives: [being('clever')] }), doing('sleep')),
    ['My clever sister slept.', 'Ma sœur intelligente a dormi.', '我聪明的妹妹睡了。'],
  ],
  [
    '的 after an owner where no other follows',
    clause(the('cat', { ...my, adjectives: [being('big')] }), doing('sleep')),
    ['My big cat slept.', 'Mon grand chat a dormi.', '我的大猫睡了。'],
  ],
  [
    '的 between a colour and one syllable',
    clause(i, doing('buy', the('book', { adjectives: [being('white')] }))),
    ['I bought the white book.', 'J’ai acheté le livre blanc.', '我买了白色的书。'],
  ],
])('%s', (_, meaning, expected) => {
  expect(say(meaning)).toEqual(expected);
});

test('的 may be said twice and is read', () => {
  const sister = the('sister', { ...my, adjectives: [being('clever')] });
  const meaning: Meaning = {
    construction: 'C1',
    mood: 'statement',
    body: clause(sister, doing('sleep')),
  };
  const zh = { ...canonicalChinese, ownerDe: true };
  const en = linearize(meaning, 'en').map(({ text }) => text);
  const style = { en: {} as never, zh };
  const words = linearize(meaning, 'zh', style).map(({ text }) => text);
  expect(words.join('')).toBe('我的聪明的妹妹睡了。');
  expect(pairOf(meaning, 'zh-en').target).toEqual(en);
});

test('变得非常累 is "makes": zh→en never draws the past without a time', () => {
  const past = clause(the('rain'), making(the('man'), being('tired', 'very')));
  const ambiguous = (body: Clause) =>
    pairOf({ construction: 'C13', mood: 'statement', body }, 'zh-en').ambiguous;
  expect(ambiguous(past)).toBe(true);
  expect(ambiguous({ ...past, time: { time: 'yesterday' } })).toBe(false);
  expect(ambiguous({ ...past, ...present })).toBe(false);
  expect(ambiguous({ ...past, predicate: making(the('man'), being('tired')) })).toBe(false);
});

function objectsOf(clauses: readonly Clause[]): CommonPhrase[] {
  return clauses.flatMap(({ predicate }) =>
    predicate.kind === 'verb' && predicate.verb === 'open' && predicate.object?.kind === 'common'
      ? [predicate.object]
      : [],
  );
}

test('a room after an object is where it happened, as a garden is', () => {
  let described = 0;
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 2 ** 31 }), (seed) => {
      const meaning = sampleMeaning({ random: seededRandom(seed), free: false }, 'C7');
      for (const { place } of objectsOf(surveyOf(meaning.body).clauses)) {
        if (place?.kind !== 'at' || place.preposition === 'from' || place.ground.kind !== 'common')
          continue;
        described += 1;
        expect(isOf(place.ground.noun, 'venue inside house')).toBe(false);
      }
    }),
    { numRuns: 8000, seed: 3 },
  );
  expect(described).toBeGreaterThan(3);
});

test('no pronoun stands before what comes of it unless a year is between them', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 2 ** 31 }), (seed) => {
      const { source } = samplePair(seededRandom(seed), 'en-fr', { construction: 'C14' });
      expect(source.join(' ')).not.toMatch(/ (them|it|him|her),? making /);
    }),
    { numRuns: 500 },
  );
});
