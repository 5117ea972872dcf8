import { describe, expect, test } from 'vitest';
import { listsOf } from '../../../src/view/find/lists.ts';
import { type Ranked, rankHeads, sourcesOf, weightTable } from '../../../src/view/find/ranking.ts';
import { thumbnailSize } from '../../../src/view/find/thumbnails.ts';
import { attentions } from '../../../src/view/heads/heads.ts';
import { referenceRun } from '../../reference/run.ts';

const [encoder, masked, cross] = attentions;
const words = ['it', 'animal', 'tired', 'street', 'too', 'was', 'cross', 'the'];

/** Fifty sentences of other words and lengths, each through the float64 loops. */
const runs = Array.from({ length: 50 }, (_, seed) => {
  const pick = (count: number, step: number) =>
    Array.from(
      { length: count },
      (_, at) => words[(seed * 3 + at * step) % words.length] as string,
    );
  return referenceRun({
    source: [...pick(2 + (seed % 5), 1 + (seed % 3)), '<eos>'],
    target: [...pick(2 + (seed % 4), 3), '<eos>'],
  });
});

type Where = {
  readonly stack: string;
  readonly kind: string;
  readonly layer: number;
  readonly head: number;
};

/** A weight read straight from the trace. */
function weightIn(run: (typeof runs)[number], where: Where, query: number, key: number): number {
  const { stack, layer, kind, head } = where;
  const { shape, data } = run.trace.get(
    `${stack}.${layer}.${kind}.pattern` as 'encoder.0.self_attn.pattern',
  );
  const [, rows = 0, columns = 0] = shape;
  return data[(head * rows + query) * columns + key] as number;
}

const named = ({ layer, head }: Ranked) => `${layer} ${head}`;

test.each(attentions)('$stack $kind: every head once, by the weight of the pair', (attention) => {
  for (const run of runs) {
    const heads = rankHeads(run, attention, 1, 0);
    expect(new Set(heads.map(named)).size).toBe(4);
    for (const one of heads) expect(one.weight).toBe(weightIn(run, one, 1, 0));
    const weights = heads.map(({ weight }) => weight);
    expect(weights).toEqual([...weights].sort((one, other) => other - one));
  }
});

test('a source word is the heaviest of its row, in every head', () => {
  for (const run of runs) {
    for (const one of sourcesOf(run, 1)) {
      expect(one.kind).toBe('cross_attn');
      const row = run.source.tokens.map((_, key) => weightIn(run, one, 1, key));
      expect(one.weight).toBe(Math.max(...row));
      expect(one.key).toBe(row.indexOf(one.weight));
    }
  }
});

test('whether the row gives another key more', () => {
  for (const run of runs) {
    for (const one of rankHeads(run, encoder, 0, 1)) {
      const row = run.source.tokens.map((_, key) => weightIn(run, one, 0, key));
      expect(one.most).toBe(row.indexOf(Math.max(...row)) === 1);
    }
  }
});

describe('beside a pair', () => {
  const [run] = runs as [(typeof runs)[number]];

  test('of the source stands the way back, of a word and itself nothing', () => {
    const { beside, besides, even, blocked } = listsOf(run, {
      attention: encoder,
      query: 0,
      key: 1,
    });
    expect([besides, blocked, even]).toEqual(['back', false, 1 / run.source.tokens.length]);
    expect(beside).toEqual(rankHeads(run, encoder, 1, 0));
    expect(listsOf(run, { attention: encoder, query: 1, key: 1 }).beside).toEqual([]);
  });

  test('of the translation stands where the row looks in the source', () => {
    for (const attention of [masked, cross]) {
      const { beside, besides } = listsOf(run, { attention, query: 1, key: 0 });
      expect([besides, beside]).toEqual(['sources', sourcesOf(run, 1)]);
    }
  });

  test('a key that is not there yet is blocked, and those that are share out the row', () => {
    const found = listsOf(run, { attention: masked, query: 0, key: 1 });
    expect(found.blocked).toBe(true);
    expect(found.linking.map(({ weight }) => weight)).toEqual([0, 0, 0, 0]);
    expect(listsOf(run, { attention: masked, query: 1, key: 0 }).even).toBe(1 / 2);
  });

  test('the same weights are a table of layers and heads', () => {
    const heads = rankHeads(run, cross, 1, 0);
    const { rows, columns, data } = weightTable(run.dimensions, heads);
    expect([rows, columns]).toEqual([2, 2]);
    for (const one of heads) expect(data[one.layer * 2 + one.head]).toBe(one.weight);
  });
});

test('patterns are as large as lets all rows be seen, within limits', () => {
  expect(thumbnailSize({ width: 700, height: 26 + 12 * 33 }, 12)).toBe(30);
  expect(thumbnailSize({ width: 700, height: 100 }, 12)).toBe(24);
  expect(thumbnailSize({ width: 900, height: 2000 }, 12)).toBe(52);
  expect(thumbnailSize({ width: 358, height: 2000 }, 12)).toBe(30);
  expect(thumbnailSize(null, 12)).toBe(30);
});
