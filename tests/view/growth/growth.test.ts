import { expect, test } from 'vitest';
import type { ActivationName } from '../../../src/trace/names.ts';
import type { Run } from '../../../src/trace/run.ts';
import { type Trace, traceOf } from '../../../src/trace/trace.ts';
import { formatDifference, grownNames, growthOf } from '../../../src/view/growth/growth.ts';
import { referenceRun } from '../../reference/run.ts';

const words = ['le', 'chat', 'dort', 'ici'];
/** The float64 reference, given the first words: two passes have nothing in common but the parameters. */
const given = (count: number): Run =>
  referenceRun({ source: [...words, '<eos>'], target: words.slice(0, count) });
const [shorter, longer] = [given(3), given(4)];
const { dimensions } = shorter;

/** The trace with one number of an activation changed. */
function changed({ trace }: Run, name: ActivationName, index: number, by: number): Trace {
  const all = trace.names.map(trace.get).map((one) => {
    if (one.name !== name) return one;
    const data = one.data.slice();
    data[index] = (data[index] as number) + by;
    return { ...one, data };
  });
  return traceOf(all);
}

test('a word more changes no number of the rows before it, of any activation of the decoder', () => {
  const { count, greatest, rows, places } = growthOf(shorter.trace, longer.trace, dimensions);
  expect(greatest).toBe(0);
  expect([rows.length, places.length]).toEqual([3, 2 + 3 * dimensions.nLayers]);
  const sizes = grownNames(dimensions).map((name) => shorter.trace.get(name).data.length);
  expect(count).toBe(sizes.reduce((sum, size) => sum + size));
  expect(count).toBeGreaterThan(1000);
});

const { dHead, dModel, vocabSize } = dimensions;
test.each<[ActivationName, number, number, number]>([
  ['decoder.pos_embed', dModel, 1, 0],
  ['decoder.0.resid_pre', 0, 0, 0],
  ['decoder.0.self_attn.k', dHead, 1, 1],
  // The second head: four rows of four keys come before it in the longer run.
  ['decoder.0.self_attn.scores', 16 + 4 + 1, 1, 1],
  ['decoder.0.ln1.out', 2 * dModel, 2, 1],
  ['decoder.0.cross_attn.pattern', 0, 0, 2],
  ['decoder.0.ffn.pre', 0, 0, 3],
  ['decoder.1.resid_pre', 0, 0, 3],
  ['decoder.1.self_attn.out', 0, 0, 4],
  ['decoder.1.ln3.out', 0, 0, 6],
  ['logits', 2 * vocabSize, 2, 7],
])('%s is compared number by number: %i belongs to row %i, place %i', (name, index, row, place) => {
  const growth = growthOf(shorter.trace, changed(longer, name, index, 0.5), dimensions);
  const moved = growth.rows.flatMap((cells, at) =>
    cells.flatMap((difference, where) => (difference > 0 ? [[at, where]] : [])),
  );
  expect(moved).toEqual([[row, place]]);
  expect(growth.greatest).toBeCloseTo(0.5);
});

test('what the new word has alone, its row and its column, is not compared', () => {
  for (const [name, index] of [
    ['decoder.0.self_attn.scores', 3],
    ['decoder.0.self_attn.q', 3 * dHead],
    ['probs', 3 * vocabSize],
  ] as const) {
    const trace = changed(longer, name, index, 9);
    expect(growthOf(shorter.trace, trace, dimensions).greatest, name).toBe(0);
  }
});

test('a number that is none is no agreement, and a run as long is none to compare with', () => {
  const broken = changed(longer, 'decoder.0.ffn.out', 0, Number.NaN);
  expect(growthOf(shorter.trace, broken, dimensions).greatest).toBe(Number.POSITIVE_INFINITY);
  expect(() => growthOf(shorter.trace, given(3).trace, dimensions)).toThrow(RangeError);
});

test('a difference is told by its size', () => {
  expect([0, 3.2e-7, 0.5, 14.1].map(formatDifference)).toEqual(['0', '3.2·10⁻⁷', '0.50', '14.10']);
});
