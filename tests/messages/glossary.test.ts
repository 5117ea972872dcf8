import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { termMarks } from '../../src/messages/term.ts';
import { type Term, terms } from '../../src/messages/terms.ts';
import { filesBelow } from '../architecture/imports.ts';
import { languages } from './languages.ts';

const { en, 'zh-CN': zh } = languages;

/** The terms that a language's texts mark, by file. */
function markedIn(language: 'en' | 'zh'): Record<string, readonly string[]> {
  const files = filesBelow(`src/messages/${language}`).map((file): [string, string[]] => {
    const found = readFileSync(file, 'utf8').matchAll(/\bterm\(\s*'(\w+)'/g);
    return [file.replace(/^.*\/(en|zh)\//, ''), [...found].map(([, key = '']) => key)];
  });
  return Object.fromEntries(files.filter(([, keys]) => keys.length > 0));
}

test('every term is there once, in both languages, and nothing else is', () => {
  expect(new Set(terms).size).toBe(terms.length);
  for (const { glossary } of [en, zh])
    expect(Object.keys(glossary.terms).sort()).toEqual([...terms].sort());
});

describe.each(terms)('%s', (term: Term) => {
  test('is told in one sentence a language, under a name in each', () => {
    const [english, chinese] = [en.glossary.terms[term], zh.glossary.terms[term]];
    expect(english.says).toMatch(/^[^.]+\.$/);
    expect(chinese.says).toMatch(/^[^。]+。$/);
    expect(chinese.also).toBe(english.name);
    for (const name of [english.name, chinese.name]) expect(name.length).toBeGreaterThan(0);
  });
});

test('whatever a text marks is a term, and both languages mark the same', () => {
  const [english, chinese] = [markedIn('en'), markedIn('zh')];
  const all = Object.values(english).flat();
  expect(all.length).toBeGreaterThan(40);
  expect(all.filter((key) => !(terms as readonly string[]).includes(key))).toEqual([]);
  for (const [file, keys] of Object.entries(english)) {
    expect(chinese[file]?.toSorted(), file).toEqual(keys.toSorted());
  }
  expect(Object.keys(chinese).sort()).toEqual(Object.keys(english).sort());
});

test.each(['en', 'zh'] as const)('every term is asked about somewhere, in %s', (language) => {
  const marked = new Set(Object.values(markedIn(language)).flat());
  expect(terms.filter((one) => !marked.has(one))).toEqual([]);
});

test('no plain text has a mark in it that only prose can read', () => {
  const { begin } = termMarks;
  for (const { steps, page, why, stage } of [en, zh]) {
    expect(JSON.stringify([steps.names, steps.legend, page, why, stage])).not.toContain(begin);
  }
});
