import { expect, test } from 'vitest';
import { checkedCode, examplesIn, type Told } from './examples.ts';

async function toldBy(code: string): Promise<readonly Told[]> {
  const AsyncFunction = (async () => {}).constructor as new (...parts: string[]) => () => unknown;
  const program = `const told = []; ${checkedCode(code)}\n return told;`;
  return (await new AsyncFunction(program)()) as Told[];
}

test('a line with an arrow tells what it gives and what the page says', async () => {
  const told = await toldBy("const one = 1;\none + 1; // → 2\n[one, 'b']; // → [1, 'c']\none;");
  expect(told).toEqual([
    ['one + 1', 2, 2],
    ["[one, 'b']", [1, 'b'], [1, 'c']],
  ]);
});

test('an error that is told of is told by its name, and none is nothing', async () => {
  const told = await toldBy(
    'null.a; // throws TypeError\n' +
      "await Promise.reject(new RangeError('')); // throws TypeError\n" +
      '1; // throws TypeError',
  );
  expect(told.map(([, given]) => given)).toEqual(['TypeError', 'RangeError', 'nothing']);
});

test('other comments are for people', async () => {
  expect(await toldBy('const a = 1; // → 2\na; // two')).toEqual([]);
});

test('blocks are found by their language, with where they are', () => {
  const [first, ...more] = examplesIn('docs/formats.md', 'json');
  expect(first).toMatchObject({ language: 'json', info: 'index' });
  expect(first?.where).toMatch(/^docs\/formats\.md:\d+$/);
  expect(more).toHaveLength(2);
});
