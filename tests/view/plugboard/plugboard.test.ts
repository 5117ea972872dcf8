import { describe, expect, test } from 'vitest';
import { pluggedHead, pluggedPlan } from '../../../src/view/plugboard/compute.ts';
import { fitOf } from '../../../src/view/plugboard/fit.ts';
import { plugged, plugsIn, plugWords, presetOf } from '../../../src/view/plugboard/plugs.ts';
import {
  columns,
  multiply,
  type Rows,
  rowsFrom,
  softmaxRow,
  transposed,
} from '../../reference/linear.ts';
import { referenceRun } from '../../reference/run.ts';

// Seven words are read, and eight are written: they agree after the seventh.
const run = referenceRun({
  source: ['the', 'cat', 'sleeps', 'here', 'and', 'there', '<eos>'],
  target: ['le', 'chat', 'dort', 'ici', 'et', 'puis', 'là', '<eos>'],
});
const { dModel, dHead, nHeads } = run.dimensions;
const layer = 1;
const path = 'decoder.1.cross_attn';
const parameter = (name: string, width: number) =>
  rowsFrom(run.parameters.get(`${path}.${name}`).data, width);

/** One head by float64 loops. */
function loops(word: (typeof plugWords)[number], head: number, written: number) {
  const rows = {
    e: rowsFrom(run.trace.get('memory').data, dModel),
    d: rowsFrom(run.trace.get('decoder.1.ln1.out').data, dModel).slice(0, written),
  };
  const [q, k, v] = ['w_q', 'w_k', 'w_v'].map((name, at) => {
    const own = columns(parameter(name, nHeads * dHead), head * dHead, (head + 1) * dHead);
    return multiply(rows[word[at] as 'e' | 'd'], own);
  }) as [Rows, Rows, Rows];
  const pattern = multiply(q, transposed(k)).map((row, i) =>
    softmaxRow(
      row.map((score, j) =>
        word.startsWith('dd') && j > i ? Number.NEGATIVE_INFINITY : score / Math.sqrt(dHead),
      ),
    ),
  );
  const wo = parameter('w_o', dModel).slice(head * dHead, (head + 1) * dHead);
  const context = k.length === v.length ? multiply(pattern, v) : null;
  return { pattern, context, added: context && multiply(context, wo) };
}

function close(one: readonly (readonly number[])[] | null, other: Rows | null): void {
  expect(one?.length).toBe(other?.length);
  one?.forEach((row, at) => {
    expect(row).toHaveLength(other?.[at]?.length ?? -1);
    row.forEach((value, column) => {
      expect(value).toBeCloseTo(other?.[at]?.[column] as number, 12);
    });
  });
}

describe.each(plugWords)('plugged as %s', (word) => {
  test.each([3, 7, 8])(
    'after %i words, pattern and output are those of float64 loops',
    (written) => {
      const where = { stack: 'decoder', kind: 'cross_attn', layer, head: 1 } as const;
      const found = pluggedHead(run, where, plugsIn(word), written);
      const expected = loops(word, 1, written);
      close(found.pattern, expected.pattern);
      close(found.context, expected.context);
      close(found.added, expected.added);
    },
  );

  test.each([3, 7])(
    'after %i words, shapes are said to fit where the loops have them',
    (written) => {
      const fit = fitOf(plugsIn(word), { encoder: 7, decoder: written });
      const { added, pattern } = loops(word, 0, written);
      expect(fit.rows.q).toBe(pattern.length);
      expect(fit.rows.k).toBe(pattern[0]?.length);
      expect(fit.weighs).toBe(added !== null);
      expect(fit.weighs && fit.adds).toBe(added?.length === written);
    },
  );
});

test('plugged as trained a head is the run’s own', () => {
  const where = { stack: 'decoder', kind: 'cross_attn', layer, head: 0 } as const;
  const { pattern } = pluggedHead(run, where, plugsIn('dee'), 8);
  const own = run.trace.get(`${path}.pattern`).data;
  pattern.flat().forEach((weight, at) => {
    expect(weight).toBeCloseTo(own[at] as number, 6);
  });
});

test('the same plugs are right, impossible or an accident, by how many rows there are', () => {
  const told = (word: (typeof plugWords)[number], written: number) =>
    fitOf(plugsIn(word), { encoder: 7, decoder: written }).verdict;
  expect(plugWords.map((word) => told(word, 3))).toEqual([
    ...['right', 'self', 'unaddable', 'apart', 'apart', 'unaddable', 'apart', 'apart'],
  ]);
  expect(plugWords.map((word) => told(word, 7))).toEqual([
    ...['right', 'self', 'rows', 'values', 'values', 'rows', 'rows', 'rows'],
  ]);
});

test('one plug is changed and the others stay', () => {
  expect(plugged('dee', 'q', 'encoder')).toBe('eee');
  expect(plugged('dee', 'k', 'decoder')).toBe('dde');
  expect(plugged('ddd', 'v', 'encoder')).toBe('dde');
  expect(plugWords.map(presetOf)).toEqual([
    ...['right', 'self', 'asked', 'apart', null, null, null, null],
  ]);
});

test('a plan hands on every row of every head', () => {
  const plan = pluggedPlan(run, layer, plugsIn('eee'), 7);
  expect(plan).toHaveLength(nHeads);
  plan.forEach((one, head) => {
    if (one.kind !== 'patched') throw new Error(one.kind);
    expect(one).toMatchObject({ attention: path, head });
    expect(one.rows.map(({ query }) => query)).toEqual([0, 1, 2, 3, 4, 5, 6]);
    close(
      one.rows.map(({ output }) => Array.from(output)),
      loops('eee', head, 7).added,
    );
  });
});
