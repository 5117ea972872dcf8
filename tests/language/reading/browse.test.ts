import { describe, expect, test } from 'vitest';
import { directions, languagesOf } from '../../../src/language/direction.ts';
import { categories } from '../../../src/language/lexicon/categories.ts';
import { nouns } from '../../../src/language/lexicon/nouns.ts';
import { searched, vocabularyFor } from '../../../src/language/reading/browse.ts';
import { tokenize } from '../../../src/language/tokenizer.ts';
import { lexiconOf } from '../../../src/language/words.ts';
import { fc } from '../../draws.ts';
import { wordsOfGrammar } from '../grammar-words.ts';

describe.each(directions)('the vocabulary of %s', (direction) => {
  const words = wordsOfGrammar(direction);
  const { source, target } = languagesOf(direction);
  const sections = vocabularyFor(direction, words);
  const listed = sections.flatMap((one) => one.words);

  test('has every category, and each word once', () => {
    expect(sections.map(({ category }) => category)).toEqual([...categories]);
    for (const { category, words: all } of sections) {
      const forms = all.map((one) => one.forms.join());
      expect(new Set(forms).size, category).toBe(forms.length);
    }
    expect(listed.length).toBeGreaterThan(500);
  });

  test('has no form that the model does not know, and no meaning that it could not write', () => {
    const { isOf, has } = lexiconOf(words);
    const lacks = (form: string, language: typeof source) =>
      tokenize(form, language).some(({ text }) => /\p{L}/u.test(text) && !isOf(text, language));
    expect(listed.flatMap(({ forms }) => forms).filter((form) => lacks(form, source))).toEqual([]);
    expect(has('<unk>')).toBe(true);
    for (const { means } of listed) expect(means.join('')).not.toBe('');
    if (target !== 'fr') {
      expect(listed.flatMap(({ means }) => means).filter((one) => lacks(one, target))).toEqual([]);
    }
  });

  test('whatever is searched for, what is found has it', () => {
    fc.assert(
      fc.property(fc.constantFrom(...listed), (one) => {
        const [form = ''] = one.forms;
        const found = searched(sections, form.toUpperCase()).flatMap((section) => section.words);
        expect(found).toContain(one);
      }),
      { numRuns: 60 },
    );
    expect(searched(sections, 'zzqx')).toEqual([]);
  });
});

test('every noun is in one category', () => {
  const sections = vocabularyFor('en-fr', wordsOfGrammar('en-fr'));
  for (const { en } of Object.values(nouns)) {
    const there = sections.filter(
      ({ category, words }) =>
        category !== 'doing' &&
        words.some(({ forms, means }) => forms[0] === en.singular && means.length > 0),
    );
    expect(there.length, en.singular).toBeGreaterThanOrEqual(1);
  }
});

test('what begins with the text comes first, accents aside', () => {
  const sections = vocabularyFor('en-fr', wordsOfGrammar('en-fr'));
  const [people] = searched(sections, 'ETUDIANT');
  expect(people?.category).toBe('people');
  const animals = searched(sections, 'cat').find(({ category }) => category === 'animals');
  expect(animals?.words[0]?.forms).toEqual(['cat', 'cats']);
});

test('a word of the grammar that the model does not know is not listed', () => {
  const words = wordsOfGrammar('en-fr');
  const vocabulary = words.vocabulary.map((one) =>
    one === 'cats' || one === 'dog' || one === 'dogs' ? `_${one}` : one,
  );
  const animals = vocabularyFor('en-fr', { ...words, vocabulary }).find(
    ({ category }) => category === 'animals',
  );
  const forms = animals?.words.map((one) => one.forms.join()) ?? [];
  expect(forms).toContain('cat');
  expect(forms.join()).not.toContain('dog');
});
