import { describe, expect, test } from 'vitest';
import { type Stack, sideOf } from '../../../src/trace/topology.ts';
import { aloneOf, standInFor } from '../../../src/view/ffn/alone.ts';
import { attendedRow, feedForwardRow } from '../../../src/view/ffn/rows.ts';
import { aloneNames } from '../../../src/view/ffn/unitNames.ts';
import { rowOf, traced } from '../../../src/view/matrix/matrix.ts';
import { referenceRun } from '../../reference/run.ts';

const run = referenceRun({ dimensions: { dModel: 16, dHead: 8 } });
const places = (['encoder', 'decoder'] as const).flatMap((stack) =>
  [0, 1].map((layer) => ({ stack, layer })),
);
const size = (stack: Stack) =>
  sideOf[stack] === 'source' ? run.source.tokens.length : run.target.inputs.length;
const farthest = (one: ArrayLike<number>, other: ArrayLike<number>) =>
  Math.max(...Array.from(one, (value, at) => Math.abs(value - (other[at] as number))));

describe.each(places)('$stack $layer', (place) => {
  const { stack, layer } = place;
  const [before, input] = aloneNames(place).map((name) => traced(run.trace, name));

  test('a row alone gives what the model gave of it, through FFN and through self-attention', () => {
    const out = traced(run.trace, `${stack}.${layer}.ffn.out`);
    const attention = traced(run.trace, `${stack}.${layer}.self_attn.out`);
    for (let row = 0; row < size(stack); row++) {
      if (!before || !input) throw new Error('no rows');
      expect(farthest(feedForwardRow(run, place, rowOf(input, row)), rowOf(out, row))).toBeLessThan(
        1e-5,
      );
      expect(farthest(attendedRow(run, place, before, row), rowOf(attention, row))).toBeLessThan(
        1e-5,
      );
    }
  });

  test('whoever’s neighbours are moved, its FFN output is not; theirs are, and its attention is', () => {
    for (let position = 0; position < size(stack); position++) {
      const { words, attention, difference } = aloneOf(run, place, position);
      expect(words).toHaveLength(size(stack));
      expect(words[position]).toEqual({ position, input: 0, output: 0 });
      const still = [position, standInFor(position, size(stack))];
      for (const word of words.filter((one) => !still.includes(one.position))) {
        expect(word.input).toBeGreaterThan(0.01);
        expect(word.output).toBeGreaterThan(0.01);
      }
      // The decoder's first row has nobody to look at but itself.
      const sees = stack === 'encoder' || position > 0;
      if (sees) expect(attention).toBeGreaterThan(0.01);
      else expect(attention).toBe(0);
      expect(difference).toBeLessThan(1e-5);
    }
  });
});

test('the last word’s row stands in for all others, and for its own others the first one’s', () => {
  expect([0, 1, 3].map((position) => standInFor(position, 4))).toEqual([3, 3, 0]);
});
