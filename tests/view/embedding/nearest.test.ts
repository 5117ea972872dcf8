import { expect, test } from 'vitest';
import { languageOf, nearestWords } from '../../../src/view/embedding/nearest.ts';
import { referenceRun } from '../../reference/run.ts';

const run = referenceRun({ dimensions: { dModel: 16, dHead: 8 } });
const rowOf = (id: number) => [
  ...run.parameters.get('embedding').data.slice(id * 16, id * 16 + 16),
];
const product = (one: number[], other: number[]) =>
  one.reduce((sum, value, index) => sum + value * (other[index] ?? 0), 0);
const cosine = (one: number, other: number) => {
  const [x, y] = [rowOf(one), rowOf(other)];
  return product(x, y) / Math.sqrt(product(x, x) * product(y, y));
};
const cat = run.vocabulary.indexOf('cat');

test('every other word, nearest first, by the angle between their rows', () => {
  const found = nearestWords(run, cat, 99);
  const words = run.vocabulary.filter((word) => word !== 'cat' && !word.startsWith('<'));
  expect(found.map(({ word }) => word).sort()).toEqual([...words].sort());
  for (const { id, word, cosine: told } of found) {
    expect(word).toBe(run.vocabulary[id]);
    expect(told).toBeCloseTo(cosine(cat, id), 6);
  }
  const told = found.map((one) => one.cosine);
  expect(told).toEqual([...told].sort((one, other) => other - one));
});

test('as many as are asked for, the nearest', () => {
  expect(nearestWords(run, cat, 2)).toEqual(nearestWords(run, cat, 99).slice(0, 2));
});

test('each with the language that its model says it is of', () => {
  const language = (word: string) => languageOf(run, run.vocabulary.indexOf(word));
  expect(['cat', 'chat', '<eos>'].map(language)).toEqual(['en', 'fr', undefined]);
  for (const { word, language: told } of nearestWords(run, cat, 99)) {
    expect(told).toBe(language(word));
  }
});
