import { expect, test } from 'vitest';
import { parameterShapes } from '../../../src/trace/parameters.ts';
import {
  attentionCost,
  crossing,
  headsCost,
  modelCost,
  totalOf,
} from '../../../src/view/cost/cost.ts';
import { presets, sizesOf } from '../../../src/view/cost/sizes.ts';
import { fc } from '../../draws.ts';

const dimensions = {
  ...{ dModel: 64, dHead: 16, nHeads: 4, nLayers: 3, dFf: 256, vocabSize: 1811, maxLength: 64 },
};

test('the three figures of many heads: 32 × 1,024 tokens, 512 wide', () => {
  const { one, split, joined } = headsCost(presets.long);
  expect(one.operations).toBe(60_129_542_144);
  expect(joined.operations).toBe(68_719_476_736);
  expect(split.operations).toBe(60_129_542_144);
});

test('the paper’s models have about 65 and 213 million parameters', () => {
  expect(totalOf(modelCost(presets.base)).parameters / 1e6).toBeCloseTo(63, 0);
  expect(totalOf(modelCost(presets.big)).parameters / 1e6).toBeCloseTo(214, 0);
});

test('the page’s model: parameters counted are those that a model has', () => {
  const counted = totalOf(modelCost(sizesOf(dimensions, 14))).parameters;
  const sizes = parameterShapes(dimensions).map(([, shape]) => shape.reduce((a, b) => a * b, 1));
  expect(counted).toBe(sizes.reduce((a, b) => a + b, 0));
});

/** Multiply-adds counted one by one, as loops would do them. */
function counted(rows: number, inner: number, columns: number): number {
  let count = 0;
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++) for (let at = 0; at < inner; at++) count++;
  return count;
}

test('an attention’s products cost what loops count, whatever its sizes', () => {
  const size = fc.integer({ min: 1, max: 6 });
  const drawn = fc.record({
    ...{ layers: size, dModel: size, heads: size, dKey: size, dValue: size, dFf: size },
    ...{ vocabulary: size, batch: size, tokens: size },
  });
  fc.assert(
    fc.property(drawn, (sizes) => {
      const { dModel, heads, dKey, dValue, batch, tokens } = sizes;
      const cost = attentionCost(sizes);
      const each = batch * heads;
      expect(cost.projections.operations).toBe(
        each * (2 * counted(tokens, dModel, dKey) + counted(tokens, dModel, dValue)),
      );
      expect(cost.scores.operations).toBe(each * counted(tokens, dKey, tokens));
      expect(cost.context.operations).toBe(each * counted(tokens, tokens, dValue));
      expect(cost.output.operations).toBe(batch * counted(tokens, heads * dValue, dModel));
    }),
  );
});

test('where words looking at words begins to cost more than projecting them', () => {
  const at = crossing(presets.base);
  expect(at).toBe(1024);
  const shares = (tokens: number) => {
    const { projections, scores, context, output } = attentionCost({ ...presets.base, tokens });
    return (scores.operations + context.operations) / (projections.operations + output.operations);
  };
  expect(shares(at)).toBe(1);
  expect(shares(at - 1)).toBeLessThan(1);
});
