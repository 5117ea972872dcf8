import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { filesBelow } from '../architecture/imports.ts';

/** Every text a file writes out by itself; names of keys and single letters are none. */
function writtenIn(file: string): Set<string> {
  const lines = readFileSync(file, 'utf8').split('\n');
  // A term's key, and the words it marks inside a text, are no texts.
  const told = lines
    .filter((line) => !/^import|^\s*(\/\*)?\*/.test(line))
    .map((line) => line.replaceAll(/term\('\w+', ?(['"`]).*?\1\)/g, ''));
  const literals = told.flatMap((line) => [...line.matchAll(/'([^']+)'(?!\??:)|`([^`]+)`/g)]);
  const texts = literals.map(([, text, template]) => text ?? template ?? '');
  return new Set(texts.filter((text) => /\p{L}{3}|\p{Script=Han}/u.test(text)));
}

/** But the glossary: what it says of every noun begins with the noun. */
const filesOf = (language: string) =>
  filesBelow(`src/messages/${language}`).filter((file) => !file.endsWith('/glossary.ts'));

/** The texts that `file` writes and another file of its language too, with that file. */
function again(file: string, language: string): string[] {
  const others = filesOf(language).filter((other) => other !== file);
  const texts = [...writtenIn(file)];
  return others.flatMap((other) => {
    const written = writtenIn(other);
    return texts.filter((text) => written.has(text)).map((text) => `${other}: ${text}`);
  });
}

test('a noun that two parts of the page say is written once, in words.ts', () => {
  expect(writtenIn('src/messages/en/words.ts')).toContain('Encoder');
  expect(filesOf('en').flatMap((file) => again(file, 'en'))).toEqual([]);
});

test('in Chinese too, though two nouns of English may be one there', () => {
  const words = 'src/messages/zh/words.ts';
  expect(writtenIn(words)).toContain('编码器');
  expect(again(words, 'zh')).toEqual([]);
});
