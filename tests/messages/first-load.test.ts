import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { targetOf } from '../architecture/imports.ts';

/** What comes with a module at once; types are gone by then, and `import(…)` waits to be called. */
function comesWith(file: string): string[] {
  const text = readFileSync(file, 'utf8');
  const statements = text.matchAll(
    /(?:^|\n)\s*(?:import|export)\s+(?!type\b)(?:[^'"`;]*?from\s*)?'(\.[^']+\.tsx?)'/g,
  );
  return [...statements].map((match) => targetOf(file, match[1] as string));
}

/** Everything that a browser fetches and runs before it runs `entry`. */
function loadOf(entry: string, found = new Set<string>()): Set<string> {
  if (found.has(entry)) return found;
  found.add(entry);
  for (const file of comesWith(entry)) loadOf(file, found);
  return found;
}
const wordsIn = (load: Set<string>, folder: string) =>
  [...load].filter((file) => file.startsWith(`src/messages/${folder}`));

test('the page itself brings no language: the one that is shown is asked for, no other', () => {
  const load = loadOf('src/main.tsx');
  expect(load).toContain('src/messages/catalogue.ts');
  expect(load).toContain('src/panels/why/ExplainColumn.tsx');
  expect(wordsIn(load, 'en')).toEqual([]);
  expect(wordsIn(load, 'zh')).toEqual([]);
});

test('the page itself brings no view’s code', () => {
  const views = [...loadOf('src/main.tsx')].filter((file) =>
    /^src\/panels\/stage\/(steps|links|heads|positions|output)\//.test(file),
  );
  expect(views).toEqual([]);
});

test('a language brings nothing of another', () => {
  const [en, zh] = [loadOf('src/messages/en.ts'), loadOf('src/messages/zh.ts')];
  expect(wordsIn(en, 'en').length).toBeGreaterThan(5);
  expect(wordsIn(zh, 'zh').length).toBe(wordsIn(en, 'en').length);
  expect(wordsIn(en, 'zh')).toEqual([]);
  expect(wordsIn(zh, 'en')).toEqual([]);
});
