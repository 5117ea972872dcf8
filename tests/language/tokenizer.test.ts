import { describe, expect, test } from 'vitest';
import { joinTokens, tokenize } from '../../src/language/tokenizer.ts';
import { fc } from '../draws.ts';

const texts = (text: string, language: 'en' | 'fr' | 'zh') =>
  tokenize(text, language).map((token) => token.text);

describe('English', () => {
  test('splits contractions and punctuation', () => {
    expect(texts("The animal didn’t cross Tom's street.", 'en')).toEqual([
      'the',
      'animal',
      'did',
      "n't",
      'cross',
      'tom',
      "'s",
      'street',
      '.',
    ]);
  });
  test('meets short forms with known words', () => {
    expect(texts("I'm tired, he’s old and they'll sleep; we won't.", 'en')).toEqual([
      'i',
      'am',
      'tired',
      ',',
      'he',
      'is',
      'old',
      'and',
      'they',
      'will',
      'sleep',
      ';',
      'we',
      'will',
      "n't",
      '.',
    ]);
  });
  test('reads an exclamation mark as a stop, and shows it', () => {
    const [, stop] = tokenize('Wait!!', 'en');
    expect([stop?.text, stop?.display]).toEqual(['.', '!!']);
    expect(texts('请打开窗户！', 'zh').at(-1)).toBe('。');
  });
  test('knows the perfect by its short form', () => {
    expect(texts("We've bought a car", 'en').slice(0, 3)).toEqual(['we', 'have', 'bought']);
    expect(texts('I’ve', 'en')).toEqual(['i', 'have']);
  });
  test.each([
    ['Where’s the key?', 'where is the key ?'],
    ['What‘s this', 'what is this'],
    ['Tom`s not here', 'tom is not here'],
    ['The cat’s on the table', 'the cat is on the table'],
    ['Tom’s dog', "tom 's dog"],
    ['He’d sleep', "he 'd sleep"],
    ['THE ＣＡＴ', 'the cat'],
  ])('reads %s as %s', (typed, read) => {
    expect(texts(typed, 'en').join(' ')).toBe(read);
  });
  test('remembers what was typed and where', () => {
    const [i, am] = tokenize(' I’m', 'en');
    expect(i).toEqual({ text: 'i', display: 'I', start: 1, end: 2, spaceBefore: true });
    expect(am).toEqual({ text: 'am', display: '’m', start: 2, end: 4 });
  });
});

test('French keeps elided words, est-ce and aujourd’hui whole', () => {
  expect(texts("Est-ce qu’il a vu l'animal aujourd’hui\u202f?", 'fr')).toEqual([
    'est-ce',
    "qu'",
    'il',
    'a',
    'vu',
    "l'",
    'animal',
    "aujourd'hui",
    '?',
  ]);
});

test('Chinese goes by character, runs of Latin and digits apart', () => {
  expect(texts('我有 iPhone15 吗?', 'zh')).toEqual(['我', '有', 'iphone', '15', '吗', '？']);
});

describe('any text', () => {
  test('nothing gives nothing', () => {
    expect(tokenize('', 'en')).toEqual([]);
    expect(tokenize(' \n\t', 'zh')).toEqual([]);
  });
  test('an emoji is one token', () => {
    expect(texts('hi 👩‍👧‍👦!', 'en')).toEqual(['hi', '👩‍👧‍👦', '.']);
    expect(texts('猫👍🏽狗', 'zh')).toEqual(['猫', '👍🏽', '狗']);
  });
  test('every token is its piece of the text, in order, and nothing but space is lost', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 80 }),
        fc.constantFrom('en', 'fr', 'zh'),
        (text, language) => {
          let end = 0;
          for (const token of tokenize(text, language)) {
            expect(text.slice(token.start, token.end)).toBe(token.display);
            expect(text.slice(end, token.start).trim()).toBe('');
            end = token.end;
          }
          expect(text.slice(end).trim()).toBe('');
        },
      ),
    );
  });
  test('a pasted page is read to its end', () => {
    const page = 'The cat didn’t see "it" – 猫! '.repeat(4000);
    const tokens = tokenize(page, 'en');
    expect(tokens).toHaveLength(44000);
    expect(tokens.at(-1)?.text).toBe('.');
  });
});

describe('display', () => {
  test('English has its capitals, I and names', () => {
    expect(
      joinTokens(['tom', 'and', 'i', 'did', "n't", 'see', 'anna', "'s", 'cat', '.'], 'en'),
    ).toBe('Tom and I didn’t see Anna’s cat.');
    expect(joinTokens(['she', 'will', "n't", 'sleep', '.'], 'en')).toBe('She won’t sleep.');
  });
  test('French joins elided words and keeps its space before a question mark', () => {
    expect(joinTokens(['est-ce', "qu'", 'elle', "n'", 'a', 'pas', 'dormi', '?'], 'fr')).toBe(
      'Est-ce qu’elle n’a pas dormi\u202f?',
    );
  });
  test('Chinese has no spaces', () => {
    expect(joinTokens([...'你好吗？'], 'zh')).toBe('你好吗？');
  });
});
