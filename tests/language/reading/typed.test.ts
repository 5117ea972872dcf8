import { expect, test } from 'vitest';
import type { Language } from '../../../src/language/direction.ts';
import { numberWords } from '../../../src/language/lexicon/numbers.ts';
import { tokenize } from '../../../src/language/tokenizer.ts';
import { fc } from '../../draws.ts';
import { drawnFrom, seeds } from './drawn.ts';

const read = (text: string, language: Language = 'en') =>
  tokenize(text, language).map((token) => token.text);

const wide = (word: string) =>
  word.replace(/./g, (one) => String.fromCharCode(one.charCodeAt(0) + 0xfee0));

/** Ways to type the same. */
const manners: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => text.toUpperCase(),
  (text) => text.toLowerCase(),
  ...[..."'ʼ‘＇`´"].map((mark) => (text: string) => text.replaceAll('’', mark)),
  (text) => text.replace(/(?<![’A-Za-z])[A-Za-z]+(?![’A-Za-z])/g, wide),
  (text) => text.replace(/\.$/, '!'),
  (text) => text.replace(/n’t\b/g, 'nt'),
  (text) => text.replace(new RegExp(`\\b(${numberWords.en.join('|')})\\b`, 'gi'), inDigits),
];

const inDigits = (word: string) =>
  String(([...numberWords.en, ...numberWords.zh].indexOf(word.toLowerCase() as 'two') % 9) + 2);

test('a sentence of the grammar is read as the grammar has it, however it is typed', () => {
  fc.assert(
    fc.property(seeds(fc), fc.constantFrom(...manners), (seed, typed) => {
      const { text, tokens } = drawnFrom(seed, 'en-fr');
      expect(read(typed(text))).toEqual(tokens);
    }),
    { numRuns: 500 },
  );
});

test('and in Chinese with digits, narrow or wide', () => {
  const digits = new RegExp(numberWords.zh.join('|'), 'g');
  fc.assert(
    fc.property(seeds(fc), fc.boolean(), (seed, widely) => {
      const { text, tokens } = drawnFrom(seed, 'zh-en');
      const typed = text.replace(digits, (word) => (widely ? wide : String)(inDigits(word)));
      expect(read(typed, 'zh')).toEqual(tokens);
    }),
    { numRuns: 500 },
  );
});

test.each([
  ['3 dogs', 'three dogs'],
  ['the ３ dogs saw 10 cats, 1 bird.', 'the three dogs saw ten cats , one bird .'],
  ['A 3-legged dog has 3.', 'a three - legged dog has three .'],
  ['DONT, didnt ＤＯＥＳＮＴ', "do n't , did n't does n't"],
  ['cant wont arent couldnt', "can n't will n't are n't could n't"],
  ['Im sure ive heard what youre told', 'i am sure i have heard what you are told'],
  ['hes here and wheres that', 'he is here and where is that'],
])('%s is read as %s: so it is spelt, and it is no other word', (typed, known) => {
  expect(read(typed).join(' ')).toBe(known);
});

test.each([
  '3.5',
  '1,000',
  '10:30',
  '3rd',
  'B2',
  '-3',
  '2–4',
  '$3',
  '5%',
  '5 %',
  '12',
  '0',
  '03',
  '²',
])('%s is no number that a word stands for', (typed) => {
  for (const language of ['en', 'zh'] as const) {
    const words = [...numberWords.en, ...numberWords.zh, 'one', '一'] as readonly string[];
    expect(read(typed, language).filter((token) => words.includes(token))).toEqual([]);
  }
});

test.each([
  'ill',
  'well',
  'were',
  'its',
  'shed',
  'hell',
  'dents',
  'donts',
  'dont’s',
  'tomdont',
  'rant',
])('%s is no contraction', (word) => expect(read(word)[0]).toBe(word.replace(/’.*/, '')));

const pieces = [
  '3',
  ' 10',
  '２',
  '.',
  '-',
  'dont',
  'Im',
  'nt',
  'ive',
  '’',
  '猫',
  ' wheres',
  '%',
  'é',
];

test('whatever surrounds them, each token is its piece of the text', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...pieces)),
      fc.constantFrom('en', 'zh'),
      (all, language) => {
        const text = all.join('');
        const tokens = tokenize(text, language as Language);
        for (const { start, end, display } of tokens) expect(text.slice(start, end)).toBe(display);
        expect(tokens.map(({ display }) => display).join('')).toBe(text.replaceAll(' ', ''));
      },
    ),
  );
});

test('an apostrophe that counts as a letter is one all the same', () => {
  expect(read('Sophieʼs cat didnʼt sleep.')).toEqual([
    'sophie',
    "'s",
    'cat',
    'did',
    "n't",
    'sleep',
    '.',
  ]);
  expect(tokenize('lʼanimal', 'fr').map(({ text }) => text)).toEqual(["l'", 'animal']);
});
