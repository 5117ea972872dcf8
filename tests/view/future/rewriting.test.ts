import { expect, test } from 'vitest';
import { traceOf } from '../../../src/trace/trace.ts';
import { newestOther, rewritingOf } from '../../../src/view/future/rewriting.ts';
import { handedOn, lookingAhead, rowApart, rowsApart } from '../../../src/view/future/rows.ts';
import { apartScale } from '../../../src/view/future/shade.ts';
import { at } from '../../../src/view/matrix/matrix.ts';
import { fc } from '../../draws.ts';

const sizes = { nLayers: 2 };

/** What two layers hand on: rows of two numbers each. */
function traced(layers: readonly (readonly (readonly [number, number])[])[]) {
  return traceOf(
    handedOn(sizes).map((name, layer) => {
      const rows = layers[layer] ?? [];
      const data = Float32Array.from(rows.flat());
      return { name, axes: ['target', 'dModel'], shape: [rows.length, 2], data } as const;
    }),
  );
}

/** As many rows as steps; each number says its layer, its row and, where rows are rewritten, the step. */
const stepOf = (rows: number, moves: boolean) =>
  traced(
    [0, 1].map((layer) =>
      Array.from({ length: rows }, (_, row): [number, number] => [
        // In the first layer the newest row is as it always was.
        10 * row + (moves && (layer > 0 || row < rows - 1) ? rows - 1 : 0),
        layer,
      ]),
    ),
  );

test('every row is counted again at every step after its first, in every layer', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 12 }), fc.boolean(), (count, moves) => {
      const steps = Array.from({ length: count }, (_, step) => stepOf(step + 1, moves));
      const told = rewritingOf(steps, stepOf(count, false), sizes);
      const again = count * (count - 1);
      expect([told.again, told.rewritten]).toEqual([again, moves ? again : 0]);
      expect(told.layers.map(newestOther)).toEqual([0, moves ? count - 1 : 0]);
    }),
  );
});

test('a row is held against itself a step before, the newest against the masked pass', () => {
  const steps = [stepOf(1, true), stepOf(2, true), stepOf(3, true)];
  const [first, second] = rewritingOf(steps, stepOf(3, false), sizes).layers;
  // Rows down, steps across: row 0 of layer 1 stands at 0, 1, 2; row 1 at 10 when it comes, then 12.
  expect([...(first?.data ?? [])]).toEqual([0, 1, 1, 0, 0, 2, 0, 0, 0]);
  expect([...(second?.data ?? [])]).toEqual([0, 1, 1, 0, 1, 1, 0, 0, 2]);
});

test('by row and layer, the greatest difference; no number is no agreement', () => {
  const apart = rowsApart(stepOf(3, false), stepOf(3, true), sizes);
  expect([apart.rows, apart.columns]).toEqual([3, 2]);
  expect([...apart.data]).toEqual([2, 2, 2, 2, 0, 2]);
  const none = { rows: 1, columns: 2, data: Float32Array.of(1, Number.NaN) };
  expect(rowApart(none, none, 0)).toBe(Number.POSITIVE_INFINITY);
});

test('of each row the later key that a head gives most, and nothing of what is not later', () => {
  const one = [0.2, 0.5, 0.3, 0.1, 0.2, 0.7, 0.3, 0.3, 0.4];
  const other = [0.1, 0.1, 0.8, 0.5, 0.3, 0.2, 0.9, 0.1, 0];
  const { weights, strongest } = lookingAhead(
    traceOf([
      {
        name: 'decoder.0.self_attn.pattern',
        axes: ['head', 'query', 'key'],
        shape: [2, 3, 3],
        data: Float32Array.from([...one, ...other]),
      },
    ]),
  );
  const told = strongest.map((row) => row && [row.key, row.head, row.weight]);
  expect(told).toEqual([[2, 1, Math.fround(0.8)], [2, 0, Math.fround(0.7)], null]);
  expect(Array.from(weights.data, (value) => Number(value.toFixed(3)))).toEqual([
    ...[0, 0.5, 0.8],
    ...[0, 0, 0.7],
    ...[0, 0, 0],
  ]);
  expect(at(weights, 0, 1)).toBeCloseTo(0.5);
});

test('what is the same has no shade, and what is not has one however small it is', () => {
  const { color } = apartScale('light', [0, 4]);
  expect(color(0)).toBe(color(5e-5));
  expect(color(2e-4)).not.toBe(color(0));
  expect(color(1)).not.toBe(color(2e-4));
});
