import { expect, test } from 'vitest';
import { assertPlan } from '../../../src/lab/check.ts';
import { bosId } from '../../../src/language/vocabulary.ts';
import { barredBy, choices, editBy } from '../../../src/view/edit/choices.ts';
import { type Edits, noEdits, withEdit, withoutLast } from '../../../src/view/edit/edits.ts';
import {
  countOf,
  editedPattern,
  editsWithin,
  givenRows,
  planOfEdits,
} from '../../../src/view/edit/weights.ts';
import { editsIn } from '../../../src/view/edit/word.ts';
import { attentions, headPattern } from '../../../src/view/heads/heads.ts';
import { at, rowOf } from '../../../src/view/matrix/matrix.ts';
import type { AttentionHead } from '../../../src/view/parts/part.ts';
import { fc } from '../../draws.ts';
import { referenceRun } from '../../reference/run.ts';
import { referenceForward } from '../../reference/transformer.ts';
import { editsFor } from './drawn.ts';

const run = referenceRun({ target: ['le', 'chat', 'dort', 'ici', '<eos>'] });
const count = run.target.ids.length;

test('what a head is said to mix by is what float64 loops make of the plan', () => {
  const numbers = (name: string) => run.parameters.get(name).data;
  const inputs = [bosId, ...run.target.ids.slice(0, -1)];
  fc.assert(
    fc.property(editsFor(run), (edits) => {
      expect(editsWithin(edits, run)).toEqual(edits);
      const plan = planOfEdits(run, edits, count);
      const lengths = { source: run.source.ids.length, target: count };
      expect(() => assertPlan(plan, { dimensions: run.dimensions, lengths })).not.toThrow();
      const [first] = edits.heads;
      if (!first) return;
      // One head alone: what comes before it is as trained.
      const alone: Edits = { ...edits, heads: [first] };
      const { stack, kind, layer, head } = first.where;
      const by = referenceForward(
        ...[run.dimensions, numbers, run.source.ids, inputs, planOfEdits(run, alone, count)],
      );
      const all = by.get(`${stack}.${layer}.${kind}.pattern`) as number[];
      const { matrix } = editedPattern(run, alone, first.where);
      const from = head * matrix.data.length;
      for (const [place, weight] of matrix.data.entries())
        expect(Math.abs(weight - (all[from + place] as number))).toBeLessThan(1e-6);
    }),
    { numRuns: 12 },
  );
});

const square = { ...attentions[0], layer: 1, head: 0 };
const causal = { ...attentions[1], layer: 0, head: 1 };
const cross = { ...attentions[2], layer: 1, head: 1 };
const edited = (word: string) => {
  const { edits, whole } = editsIn(word);
  expect(whole).toBe(true);
  return edits;
};

test('each replacement is what its name says', () => {
  const rows = (word: string, where: AttentionHead = causal) =>
    editedPattern(run, edited(word), where).matrix;
  const even = rows('d1.self.h2-u');
  expect(at(even, 3, 2)).toBeCloseTo(0.25);
  expect(at(even, 0, 0)).toBe(1);
  const before = rows('d1.self.h2-p');
  expect([at(before, 0, 0), at(before, 3, 2), at(before, 3, 3)]).toEqual([1, 1, 0]);
  expect(at(rows('d1.self.h2-i'), 4, 4)).toBe(1);
  const most = rows('d2.cross.h2-a.3', cross);
  const own = headPattern(run, cross);
  expect([...rowOf(most, 2)].indexOf(1)).toBe(
    [...rowOf(own, 2)].indexOf(Math.max(...rowOf(own, 2))),
  );
  expect(rowOf(most, 1)).toEqual(rowOf(own, 1));
  expect([...rowOf(rows('d2.cross.h2-o4.1', cross), 3)]).toEqual([1, 0, 0, 0]);
  const other = headPattern(run, { ...square, head: 1 });
  const turned = editedPattern(run, edited('raw_e2.self.h1-t2.2'), square);
  expect(at(turned.matrix, 0, 2)).toBe(at(other, 2, 0));
  // Columns of a pattern are no rows: their sums are not 1 until each is divided by its own.
  const sum = (row: number, raw: boolean) =>
    rowOf(
      editedPattern(run, edited(`${raw ? 'raw_' : ''}e2.self.h1-t2.2`), square).matrix,
      row,
    ).reduce((total, weight) => total + weight, 0);
  expect([0, 1, 2, 3].some((row) => Math.abs(sum(row, true) - 1) > 0.01)).toBe(true);
  for (const row of [0, 1, 2, 3]) expect(sum(row, false)).toBeCloseTo(1);
});

test('rows that only another translation has follow a rule, but take no numbers from a run without them', () => {
  const given = (word: string) => givenRows(run, edited(word).heads[0] as never, count + 2);
  expect([...given('d1.self.h2-u').keys()]).toHaveLength(count + 2);
  expect(
    [...(given('d1.self.h2-p').get(count + 1) ?? [])].filter(([, weight]) => weight === 1),
  ).toEqual([[count, 1]]);
  for (const word of ['d1.self.h2-a', 'd1.self.h2-c2.1', 'd2.cross.h2-c1.1'])
    expect([...given(word).keys()]).toHaveLength(count);
});

test('what is outside a sentence waits for one that has it', () => {
  const edits = edited('d2.cross.h2-3.4.500-9.1.200_e9.self.h1-u');
  const inside = editsWithin(edits, run);
  expect([countOf(edits), countOf(inside)]).toEqual([3, 1]);
});

test('the last change is taken back, and what covers others makes them forgotten', () => {
  const edits = edited('d2.cross.h2-3.4.500-3.4.200-u.3-2.1.100_e1.self.h1-i');
  expect(countOf(edits)).toBe(3);
  const back = withoutLast(withoutLast(edits));
  expect(back.heads).toEqual([
    { where: cross, edits: [{ kind: 'fill', fill: 'uniform', row: 2 }] },
  ]);
  expect(withoutLast(withoutLast(back))).toEqual(noEdits);
});

test('every choice either says why it does not fit or is a change that does', () => {
  for (const where of [square, causal, cross]) {
    for (const choice of choices) {
      for (const scope of ['row', 'head'] as const) {
        for (const column of [0, 3]) {
          const chosen = { where, scope, cell: { row: 2, column }, from: { layer: 0, head: 0 } };
          const barred = barredBy(choice, chosen);
          if (barred) continue;
          const edits = withEdit(noEdits, where, editBy(choice, chosen));
          expect(countOf(editsWithin(edits, run)), choice).toBe(1);
          const lengths = { source: run.source.ids.length, target: count };
          const plan = planOfEdits(run, edits, count);
          expect(() => assertPlan(plan, { dimensions: run.dimensions, lengths })).not.toThrow();
        }
      }
    }
  }
  const at2 = { scope: 'row', cell: { row: 2, column: 3 }, from: { layer: 0, head: 1 } } as const;
  expect(barredBy('identity', { where: cross, ...at2 })).toBe('sides');
  expect(barredBy('turned', { where: causal, ...at2 })).toBe('mask');
  expect(barredBy('only', { where: causal, ...at2 })).toBe('masked');
  expect(barredBy('copy', { where: causal, ...at2 })).toBe('same');
});
