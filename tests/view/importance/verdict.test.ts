import { expect, test } from 'vitest';
import type { Edge } from '../../../src/view/importance/edges.ts';
import { elsewhere, verdictOf } from '../../../src/view/importance/verdict.ts';

const effect = (step: number, change: number) => ({
  ...{ step, before: 0.9, after: 0.9 + change, change, logit: -2 * change },
});

/** Edges by weight, length and change of the word watched, which is that of step 3. */
const edges = (...rows: readonly (readonly [number, number, number])[]): Edge[] =>
  rows.map(([weight, length, change], key) => {
    const here = effect(3, change);
    return { key, weight, length, effect: here, effects: [here] };
  });

const keys = (of: readonly Edge[]) => {
  const { kind, heaviest, longest, decisive } = verdictOf(of);
  return [kind, heaviest.key, longest.key, decisive.key];
};

test('the heaviest edge may be the one that matters, up or down', () => {
  expect(keys(edges([0.2, 1, 0.01], [0.7, 3, -0.5]))).toEqual(['same', 1, 1, 1]);
  expect(keys(edges([0.2, 1, 0.01], [0.7, 3, 0.5]))).toEqual(['same', 1, 1, 1]);
});

test('it may matter less than another, or not at all', () => {
  expect(keys(edges([0.2, 4, -0.4], [0.7, 3, -0.2]))).toEqual(['more', 1, 0, 0]);
  expect(keys(edges([0.2, 4, 0.4], [0.7, 3, -0.002]))).toEqual(['other', 1, 0, 0]);
});

test('what moves the logit most is told, though no probability moves', () => {
  const still = edges([0.2, 4, 0], [0.7, 3, 0]).map((edge, key) => ({
    ...edge,
    effect: { ...effect(3, 0), logit: key === 0 ? -0.7 : 0.1 },
  }));
  expect(verdictOf(still)).toMatchObject({ kind: 'none', pushing: { key: 0 } });
});

test('no edge may matter', () => {
  expect(keys(edges([0.2, 4, 0.009], [0.7, 3, -0.002]))).toEqual(['none', 1, 0, 0]);
});

/** Two edges that do nothing, or `here`, to the word watched; the second does that to another word. */
const moving = (step: number, change: number, here = 0, logit = -2 * change) =>
  edges([0.5, 1, here], [0.5, 1, 0]).map((edge, key) =>
    key === 1 ? { ...edge, effects: [...edge.effects, { ...effect(step, change), logit }] } : edge,
  );

test('another word that the cuts move more is told, if it is a lot more', () => {
  expect(elsewhere(moving(1, -0.3), 3)).toMatchObject({
    ...{ moved: 'change', effect: { step: 1, change: -0.3 } },
  });
  expect(elsewhere(moving(3, -0.3), 3)).toBeNull();
  expect(elsewhere(moving(1, -0.3, -0.2), 3)).toBeNull();
});

test('where no probability moves, the word whose logit does is told', () => {
  expect(elsewhere(moving(1, -0.005, 0, 0.4), 3)).toMatchObject({
    ...{ moved: 'logit', effect: { step: 1, logit: 0.4 } },
  });
  expect(elsewhere(moving(1, -0.005, 0, 0.05), 3)).toBeNull();
  expect(elsewhere(edges([1, 1, 0]), 3)).toBeNull();
});
