import { expect, test } from 'vitest';
import type { ComputedRun } from '../../../src/trace/run.ts';
import { traceOf } from '../../../src/trace/trace.ts';
import {
  type Comparison,
  comparisonOf,
  firstParted,
} from '../../../src/view/compare/comparison.ts';
import { type Decision, decides, partingAt } from '../../../src/view/compare/decisive.ts';
import { commonMove, headsIn, movedHead } from '../../../src/view/compare/moved.ts';
import { formatShare, rankedRows, rankingAxes } from '../../../src/view/compare/ranked.ts';
import { verdictOf } from '../../../src/view/compare/verdict.ts';
import { referenceRun } from '../../reference/run.ts';

const one = referenceRun({ source: ['the', 'cat', 'sleeps', '<eos>'] });
const head = { stack: 'decoder', layer: 0, kind: 'cross_attn', head: 0 } as const;
const path = 'decoder.0.cross_attn.pattern' as const;

/** The run with one head's weights in these rows all on one key. */
function looking(run: ComputedRun, looks: readonly (readonly [row: number, key: number])[]) {
  const pattern = run.trace.get(path);
  const data = pattern.data.slice();
  for (const [row, key] of looks)
    for (let at = 0; at < 4; at++) data[row * 4 + at] = at === key ? 1 : 0;
  const rest = run.trace.names.filter((name) => name !== path).map(run.trace.get);
  return { ...run, trace: traceOf([...rest, { ...pattern, data }]) };
}

const compared = (here: ComputedRun, there: ComputedRun) => comparisonOf(here, there) as Comparison;
const row = { stack: 'decoder', row: 1 } as const;

test('a look is elsewhere if its heaviest key is; of all rows, on average', () => {
  const [here, there] = [
    looking(one, [
      [0, 0],
      [1, 1],
      [2, 2],
      [3, 3],
    ]),
    looking(one, [
      [0, 0],
      [1, 2],
      [2, 2],
      [3, 3],
    ]),
  ];
  const comparison = compared(here, there);
  expect(movedHead(comparison, head, row)).toEqual({
    ...{ where: head, moved: 1, moves: [{ from: 1, to: 2 }] },
  });
  expect(movedHead(comparison, head, 'all').moved).toBe(0.25);
  expect(commonMove(comparison, [movedHead(comparison, head, 'all')])).toEqual({
    ...{ from: 'cat', to: 'sleeps', heads: 1 },
  });
  expect(movedHead(comparison, head, { stack: 'decoder', row: 0 })).toMatchObject({
    moved: 0,
    moves: [],
  });
});

test('a look at the word that replaces another is the same look', () => {
  const [here, there] = [looking(one, [[1, 1]]), looking(one, [[1, 1]])];
  const tokens = ['the', 'dog', 'sleeps', '<eos>'];
  const comparison = compared(here, { ...there, source: { ...there.source, tokens } });
  expect(movedHead(comparison, head, row).moves).toEqual([]);
});

test('models of another size or direction have no heads in common; a row asks the heads of its stack', () => {
  expect(comparisonOf(one, { ...one, direction: 'en-zh' })).toBeNull();
  const small = { ...one, dimensions: { ...one.dimensions, nHeads: 1 } };
  expect(comparisonOf(one, small)).toBeNull();
  const comparison = compared(one, one);
  expect(headsIn(comparison, row).every(({ stack }) => stack === 'decoder')).toBe(true);
  expect(headsIn(comparison, 'all')).toHaveLength(
    3 * one.dimensions.nLayers * one.dimensions.nHeads,
  );
});

test('where both write the same word there is no rival, and nothing parts', () => {
  const comparison = compared(one, one);
  expect(firstParted(comparison)).toBeNull();
  expect(partingAt(comparison, 1).rival).toBeNull();
  expect(verdictOf(comparison, [], [{ where: head, change: 3, share: null }], head)).toMatchObject({
    ...{ movers: 0, move: null, deciders: null, ownMoved: false, ownDecides: false },
  });
});

const at = (index: number, change: number, share: number): Decision => ({
  where: { ...head, head: index },
  ...{ change, share },
});

test('a head decides from a fifth of the way; the most decisive comes first, and what it moved is told', () => {
  expect([0.2, 0.21].map((share) => decides(at(0, 0, share)))).toEqual([false, true]);
  const comparison = compared(one, one);
  const moved = [0, 1].map((index) => ({
    ...{ where: { ...head, head: index }, moved: index / 10 },
    moves: index === 0 ? [{ from: 0, to: 1 }] : [],
  }));
  const verdict = verdictOf(comparison, moved, [at(0, -1, 0.3), at(1, -2, 0.8)], head);
  expect(verdict.deciders?.map(({ share }) => share)).toEqual([0.8, 0.3]);
  expect(verdict).toMatchObject({
    ...{ movers: 1, ownMoved: true, ownDecides: true, firstMoved: 0.1 },
    move: { from: 'the', to: 'cat', heads: 1 },
  });
});

test('heads stand by what they are ranked by, each number on its axis', () => {
  const moved = [0.2, 0.6, 0].map((share, index) => ({
    ...{ where: { ...head, head: index }, moved: share, moves: [] },
  }));
  const decisions = [at(0, -4, 0.9), at(1, 0.1, -0.05), at(2, 0, 0)];
  const axes = rankingAxes(decisions, { tried: true, parted: true });
  expect(axes.map(({ bound }) => bound)).toEqual([1, 4, 1]);
  const order = (by: 'moved' | 'decides', told: typeof decisions | null) =>
    rankedRows(moved, told, by, axes).map(({ place }) => place);
  expect(order('moved', decisions)).toEqual([1, 0, 2]);
  expect(order('decides', decisions)).toEqual([0, 1, 2]);
  expect(order('decides', null)).toEqual([1, 0, 2]);
  const [first] = rankedRows(moved, decisions, 'decides', axes);
  expect(first?.cells.map(({ text }) => text)).toEqual(['0.20', '−4.00', '90%']);
  expect(rankingAxes(decisions, { tried: true, parted: false })).toHaveLength(2);
  expect(rankingAxes(null, { tried: false, parted: true }).map(({ id }) => id)).toEqual(['moved']);
  expect(formatShare(-0.004)).toBe('0%');
});
