import { expect, test } from 'vitest';
import { drawn, keyOf, mutantsOf } from '../../scripts/mutate/mutants.ts';
import { filesOf, relatedTests } from '../../scripts/mutate/related.ts';

/** What each rule makes of one line. */
function made(text: string): Record<string, string[]> {
  const found: Record<string, string[]> = {};
  for (const { rule, code } of mutantsOf('any.ts', text)) {
    found[rule] = [...(found[rule] ?? []), code];
  }
  return found;
}

test('a comparison is flipped, and its border moved', () => {
  expect(made('go(() => a.b < c.d);')).toMatchObject({
    'flip a comparison': ['go(() => a.b >= c.d);'],
    'off by one': ['go(() => a.b <= c.d);'],
  });
});

test('a sign is turned, a number is one more, a variable a constant', () => {
  expect(made('x = y * 2')).toEqual({
    'turn a sign': ['x = y / 2'],
    'off by one': ['x = y * 3'],
    'a constant for a variable': ['x = 0 * 2'],
  });
});

test('a call goes, or passes on what it was given', () => {
  const dropped = (text: string) => made(text)['drop a call'];
  expect(dropped('tell();')).toEqual([';']);
  expect(dropped('void tell();')).toEqual([';']);
  expect(dropped('x = Math.max(0, y);')).toEqual(['x = 0;']);
  expect(dropped('x = all.filter((one) => one);')).toEqual(['x = all;']);
});

test('arguments and neighbours change places, branches too', () => {
  expect(made("f('a', 'b');")['swap arguments']).toEqual(["f('b', 'a');"]);
  expect(made('x = Math.max(a.b, c.d);')['swap arguments']).toBeUndefined();
  expect(made("x = ['a', 'b', 'c'];")['swap arguments']).toEqual([
    "x = ['b', 'a', 'c'];",
    "x = ['a', 'c', 'b'];",
  ]);
  expect(made("x = a.b ? 'yes' : 'no';")['swap branches']).toEqual(["x = (a.b) ? 'no' : 'yes';"]);
});

test('types and imports are left alone', () => {
  expect(made("import { a } from './a.ts'; type T = [1, 2]; let x: 3 | 4; y as [5, 6];")).toEqual(
    {},
  );
});

test('what a seed draws is the same wherever in the file it stands', () => {
  const line = 'export const f = (a: number, b: number) => (a < b ? a - 1 : g(b, a));\n';
  const draw = (text: string, seed = 1) =>
    drawn(mutantsOf('any.ts', text), seed, 3).map(({ before, after }) => [before, after]);
  expect(draw(line)).toHaveLength(3);
  expect(draw(`// a comment\n\n${line}`)).toEqual(draw(line));
  expect([2, 3, 4, 5].some((seed) => `${draw(line, seed)}` !== `${draw(line)}`)).toBe(true);
  const keys = mutantsOf('any.ts', line).map(keyOf);
  expect(new Set(keys).size).toBe(keys.length);
});

test('a file’s own test comes first, and only tests that load it', () => {
  const testsOf = relatedTests();
  expect(testsOf('src/engine/queue.ts')[0]).toBe('tests/engine/queue.test.ts');
  expect(testsOf('src/view/matrix/fit.ts')).not.toContain('tests/engine/queue.test.ts');
  expect(filesOf('engine')).toContain('src/engine/queue.ts');
  expect(filesOf('engine')).not.toContain('src/engine/webgpu.ts');
});
