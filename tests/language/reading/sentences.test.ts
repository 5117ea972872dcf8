import { expect, test } from 'vitest';
import { directions, languagesOf } from '../../../src/language/direction.ts';
import {
  indexAt,
  sentencesIn,
  showing,
  shownIndex,
  wholeOf,
} from '../../../src/language/reading/sentences.ts';
import { fc } from '../../draws.ts';
import { drawnFrom, seeds } from './drawn.ts';

const split = (text: string, language: 'en' | 'zh') =>
  sentencesIn(text, language).map(({ start, end }) => text.slice(start, end));

test.each([
  ['The cat slept. The dog saw a bird.', ['The cat slept.', 'The dog saw a bird.']],
  ['Is it red? I saw it', ['Is it red?', 'I saw it']],
  ['The cat slept... The dog', ['The cat slept...', 'The dog']],
  ['Mr. King saw Dr. Tom. He slept.', ['Mr. King saw Dr. Tom.', 'He slept.']],
  ['“Wait!” The dog slept.', ['“Wait!”', 'The dog slept.']],
  ['The cat slept. ...', ['The cat slept. ...']],
  ['It cost 3.5 and slept.', ['It cost 3.5 and slept.']],
  [' The cat slept. ', [' The cat slept. ']],
  ['...', ['...']],
  ['', ['']],
])('%j is %j', (text, sentences) => {
  expect(split(text, 'en')).toEqual(sentences);
});

test('Chinese needs no space', () => {
  expect(split('猫睡了。狗看见了一只鸟！汤热吗?', 'zh')).toEqual([
    ...['猫睡了。', '狗看见了一只鸟！', '汤热吗?'],
  ]);
});

test('the caret chooses: at an end it is in the sentence before, in the space in the one after', () => {
  const spans = sentencesIn('One two. Three.', 'en');
  expect([0, 8, 9, 15, 99].map((caret) => indexAt(spans, caret))).toEqual([0, 0, 1, 1, 1]);
});

test('what is on show and what is around it are the text', () => {
  const text = 'One two. Three. Four';
  expect(showing(text, 1, 'en')).toEqual({ before: 'One two. ', text: 'Three.', after: ' Four' });
  expect(showing(text, 9, 'en').text).toBe('Four');
});

test('any text is its sentences with space between them, each of which can be shown', () => {
  const pieces = fc.constantFrom(
    '. ',
    '.',
    '! ',
    '。',
    ' ',
    'cat',
    '猫',
    '…',
    '”',
    'Mr. ',
    '3',
    '?',
  );
  const texts = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.array(pieces).map((all) => all.join('')),
  );
  fc.assert(
    fc.property(texts, fc.constantFrom('en', 'zh'), (text, language) => {
      const spans = sentencesIn(text, language);
      let end = 0;
      for (const [index, span] of spans.entries()) {
        expect(text.slice(end, span.start).trim()).toBe('');
        end = span.end;
        const written = showing(text, index, language);
        expect(wholeOf(written)).toBe(text);
        expect(shownIndex(written, language)).toBe(index);
      }
      expect(end).toBe(text.length);
    }),
    { numRuns: 1000 },
  );
});

test('sentences of the grammar, one after the other, come apart as they were', () => {
  fc.assert(
    fc.property(
      fc.array(seeds(fc), { minLength: 1, maxLength: 5 }),
      fc.constantFrom(...directions),
      (all, direction) => {
        const { source } = languagesOf(direction);
        const drawn = all.map((seed) => drawnFrom(seed, direction).text);
        const text = drawn.join(source === 'zh' ? '' : ' ');
        expect(split(text, source as 'en' | 'zh')).toEqual(drawn);
      },
    ),
    { numRuns: 200 },
  );
});
