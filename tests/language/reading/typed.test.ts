import { expect, test } from 'vitest';
import { tokenize } from '../../../src/language/tokenizer.ts';
import { fc } from '../../draws.ts';
import { drawnFrom, seeds } from './drawn.ts';

const read = (text: string) => tokenize(text, 'en').map((token) => token.text);

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
];

test('a sentence of the grammar is read as the grammar has it, however it is typed', () => {
  fc.assert(
    fc.property(seeds(fc), fc.constantFrom(...manners), (seed, typed) => {
      const { text, tokens } = drawnFrom(seed, 'en-fr');
      expect(read(typed(text))).toEqual(tokens);
    }),
    { numRuns: 500 },
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
