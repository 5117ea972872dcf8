import { describe, expect, test } from 'vitest';
import { englishForms } from '../../../src/language/english/forms.ts';
import { adjectiveIds, adjectiveOf } from '../../../src/language/lexicon/adjectives.ts';
import { becauseFrames, knownOf } from '../../../src/language/lexicon/because-frames.ts';
import { names } from '../../../src/language/lexicon/names.ts';
import { nouns } from '../../../src/language/lexicon/nouns.ts';
import { verbIds, verbOf } from '../../../src/language/lexicon/verbs.ts';

function repeated(texts: readonly string[]): string[] {
  return texts.filter((text, index) => texts.indexOf(text) !== index);
}

describe('the lexicon', () => {
  test('has the words the specification asks for', () => {
    const lemmas = Object.keys(nouns).length + verbIds.length + adjectiveIds.length;
    expect(lemmas).toBeGreaterThan(300);
    expect(englishForms().length).toBeGreaterThan(800);
  });
  test('gives no two words of a category the same Chinese word', () => {
    expect(repeated(Object.values(nouns).map(({ zh }) => zh.text))).toEqual([]);
    expect(repeated(Object.values(names).map(({ zh }) => zh))).toEqual([]);
    expect(repeated(verbIds.map((id) => verbOf(id).zh.text))).toEqual([]);
    expect(repeated(adjectiveIds.map((id) => adjectiveOf(id).zh.attribute))).toEqual([]);
  });
  test('gives no two nouns the same English form', () => {
    const forms = Object.values(nouns).flatMap(({ en }) => [...new Set(Object.values(en))]);
    expect(repeated(forms.filter((form) => form !== ''))).toEqual([]);
  });
  test('lets an adjective be about one side of a verb and sign only', () => {
    for (const frame of becauseFrames) {
      const { ofSubject, ofObject } = knownOf(frame);
      expect(ofSubject.filter((id) => ofObject.includes(id))).toEqual([]);
    }
  });
});
