import { expect, test } from 'vitest';
import { compositionalSets, heldOutSet } from '../../src/evaluation/sets.ts';
import { linearize, pairOf, samplePair, splitOf } from '../../src/language/corpus.ts';
import { directions, type Language } from '../../src/language/direction.ts';
import { formsOf, vocabularyOf } from '../../src/language/grammar-tokens.ts';
import { nouns } from '../../src/language/lexicon/nouns.ts';
import { constructionIds, type Meaning } from '../../src/language/meaning.ts';
import { chance, pickWeighted, type Random, seededRandom } from '../../src/language/random.ts';
import { constructionWeights, sampleMeaning } from '../../src/language/sampling/constructions.ts';
import { joinTokens, tokenize } from '../../src/language/tokenizer.ts';
import { fc } from '../draws.ts';

const languages = ['en', 'fr', 'zh'] as const;
const forms = new Map<Language, ReadonlySet<string>>(
  languages.map((language) => [language, new Set(formsOf(language))]),
);
const eliding = new Set(['le', 'la', 'de', 'que', 'je', 'ne', 'me', 'ce', 'ma', 'sa']);
const aspirated = /^(huit|haute?s?|hamsters?|hamburgers?|hiboux?)$/;
const classifierOf = new Map<string, string>(
  Object.values(nouns).map(({ zh }) => [zh.text, zh.classifier]),
);

function anyMeaning(random: Random): Meaning {
  const construction = pickWeighted(random, constructionWeights);
  return sampleMeaning({ random, free: chance(random, 0.3) }, construction);
}

/** What is wrong with the sentence as a sentence of its language. */
function faultsOf(words: readonly string[], language: Language): string[] {
  const faults = words.filter((text) => !forms.get(language)?.has(text));
  const back = tokenize(joinTokens(words, language), language).map(({ text }) => text);
  if (back.join(' ') !== words.join(' ')) faults.push(`read back as ${back.join(' ')}`);
  for (const [index, text] of words.entries()) {
    const next = words[index + 1] ?? '';
    if (language === 'en' && isWrongArticle(text, next)) faults.push(`${text} ${next}`);
    if (language === 'fr' && isWronglyElided(text, next)) faults.push(`${text} ${next}`);
  }
  return faults;
}

function isWrongArticle(article: string, next: string): boolean {
  const vowel = /^([aeiou]|hours?$)/.test(next);
  return (article === 'a' && vowel) || (article === 'an' && !vowel);
}

function isWronglyElided(text: string, next: string): boolean {
  const vowel = /^[aeiouyâàéèêîœh]/.test(next) && !aspirated.test(next);
  return text.endsWith("'") ? !vowel : eliding.has(text) && vowel;
}

/** Classifiers that look to a noun of another classifier. */
function strayClassifiers(meaning: Meaning): string[] {
  const { probes, target } = pairOf(meaning, 'en-zh');
  return probes.flatMap(({ from, kind, side, to }) => {
    if (kind !== 'classifier-noun' || side !== 'target') return [];
    const rest = target.slice(to).join('');
    const own = [...classifierOf].some(
      ([noun, classifier]) => rest.startsWith(noun) && classifier === target[from],
    );
    return own ? [] : [`${target[from]} ${rest}`];
  });
}

test('10,000 meanings are said in known words, rightly elided, and read back', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 2 ** 31 }), (seed) => {
      const meaning = anyMeaning(seededRandom(seed));
      for (const language of languages) {
        const words = linearize(meaning, language).map(({ text }) => text);
        expect(faultsOf(words, language)).toEqual([]);
      }
      expect(strayClassifiers(meaning)).toEqual([]);
    }),
    { numRuns: 10_000, seed: 2026 },
  );
}, 60_000);

test.each(directions)(
  'nothing of 3,400 training pairs is asked of a model, %s',
  (direction) => {
    const scope = {
      direction,
      constructions: constructionIds,
      vocabulary: vocabularyOf(direction),
    };
    const heldOut = heldOutSet(scope, { count: 240, seed: 2026 }).pairs;
    const withheld = [...compositionalSets(scope, 2028, 3, 200).values()].flat();
    const asked = new Set([...heldOut, ...withheld].map(({ key }) => key));
    expect(asked.size).toBeGreaterThan(240);
    const random = seededRandom(31);
    for (let count = 0; count < 10_000; count += 1) {
      const { key } = samplePair(random, direction);
      if (asked.has(key)) expect.fail(`in training, too: ${key}`);
    }
  },
  60_000,
);

test('a meaning belongs to one split, however often it is asked', () => {
  const random = seededRandom(8);
  for (let count = 0; count < 500; count += 1) {
    const meaning = anyMeaning(random);
    expect(splitOf(structuredClone(meaning))).toBe(splitOf(meaning));
  }
});

// few values for each choice, so that sources come twice
function coarse(seed: number): Random {
  const random = seededRandom(seed);
  return () => {
    const value = random();
    return random() < 0.75 ? (Math.floor(value * 10) + 0.5) / 10 : value;
  };
}

test('a source has one translation', () => {
  for (const direction of directions) {
    const random = coarse(12);
    const translations = new Map<string, string>();
    let repeats = 0;
    for (let count = 0; count < 6000; count += 1) {
      const { source, target } = samplePair(random, direction);
      const known = translations.get(source.join(' '));
      if (known !== undefined) repeats += 1;
      expect([source, known ?? target.join(' ')]).toEqual([source, target.join(' ')]);
      translations.set(source.join(' '), target.join(' '));
    }
    expect(repeats).toBeGreaterThan(0);
  }
}, 120_000);
