import { describe, expect, it, test } from 'vitest';
import { isAmbiguousInChinese, plainReading } from '../../src/language/ambiguity.ts';
import { linearize, pairOf, samplePair } from '../../src/language/corpus.ts';
import type { Clause, CommonPhrase, Meaning } from '../../src/language/meaning.ts';
import { chance, pickWeighted, seededRandom } from '../../src/language/random.ts';
import { constructionWeights, sampleMeaning } from '../../src/language/sampling/constructions.ts';

const cats: CommonPhrase = {
  ...{ kind: 'common', noun: 'cat', determiner: 'owned', number: 'plural', adjectives: [] },
  owner: { kind: 'pronoun', pronoun: 'he' },
};
const sees = (object: CommonPhrase, rest: Partial<Clause> = {}): Meaning => ({
  ...{ construction: 'C1', mood: 'statement' },
  body: {
    ...{ kind: 'clause', subject: { kind: 'name', name: 'anna' }, tense: 'past', negated: false },
    ...{ predicate: { kind: 'verb', verb: 'see', object }, ...rest },
  },
});
const english = (meaning: Meaning | undefined) =>
  meaning &&
  linearize(meaning, 'en')
    .map(({ text }) => text)
    .join(' ');

describe('the plainest reading of Chinese that can be read in two ways', () => {
  const { owner: _, ...cat } = cats;
  it.each([
    ['one cat of his, not many', sees(cats), 'anna saw his cat .'],
    ['the cats, not those', sees({ ...cat, determiner: 'that' }), 'anna saw the cats .'],
    ['some cats, not cats', sees({ ...cat, determiner: 'bare' }), 'anna saw some cats .'],
    [
      'the cat that was not seen, not a cat',
      sees({ ...cat, determiner: 'a', number: 'singular' }, { negated: true }),
      'anna did not see the cat .',
    ],
    [
      'does not see, not cannot',
      sees(
        { ...cat, determiner: 'the', number: 'singular' },
        { tense: 'present', negated: true, modal: 'can' },
      ),
      'anna does not see the cat .',
    ],
  ])('is %s', (_name, meaning, wanted) => {
    expect(isAmbiguousInChinese(meaning)).toBe(true);
    expect(english(plainReading(meaning))).toBe(wanted);
  });

  it('is a cat where there is none', () => {
    const there: Meaning = {
      ...{ construction: 'C17', mood: 'statement' },
      body: {
        ...{ kind: 'clause', tense: 'present', negated: true },
        subject: { ...cat, determiner: 'bare' },
        predicate: { kind: 'existence', place: { kind: 'deixis', where: 'here' } },
      },
    };
    expect(english(plainReading(there))).toBe('there is no cat here .');
  });

  it('says the same in Chinese, and has no second one, whatever is drawn', () => {
    const random = seededRandom(11);
    let [ambiguous, read] = [0, 0];
    while (ambiguous < 400) {
      const construction = pickWeighted(random, constructionWeights);
      const meaning = sampleMeaning({ random, free: chance(random, 0.3) }, construction);
      if (!isAmbiguousInChinese(meaning)) continue;
      ambiguous++;
      const before = structuredClone(meaning);
      const plain = plainReading(meaning);
      expect(meaning).toEqual(before);
      if (!plain) continue;
      read++;
      expect(isAmbiguousInChinese(plain)).toBe(false);
      expect(linearize(plain, 'zh').map(({ text }) => text)).toEqual(
        linearize(meaning, 'zh').map(({ text }) => text),
      );
      expect(english(plain)).not.toBe(english(meaning));
    }
    expect(read / ambiguous).toBeGreaterThan(0.85);
  });
});

test('sentences that can be read in two ways are drawn where they are asked for', () => {
  const random = seededRandom(4);
  for (let draw = 0; draw < 60; draw++) {
    const pair = samplePair(random, 'zh-en', { split: 'heldOut', ambiguous: true });
    expect([pair.ambiguous, pair.heldOut]).toEqual([true, true]);
  }
  expect(pairOf(sees(cats), 'zh-en').plainly).toEqual(['anna', 'saw', 'his', 'cat', '.']);
  expect(pairOf(sees(cats), 'en-zh').plainly).toBeUndefined();
});
