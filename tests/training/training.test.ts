import { memory } from '@tensorflow/tfjs';
import { beforeAll, describe, expect, it } from 'vitest';
import { vocabularyOf } from '../../src/language/grammar-tokens.ts';
import { seededRandom } from '../../src/language/random.ts';

import { parameterShapes } from '../../src/trace/parameters.ts';
import { batchOf, portionsOf, trainingBatches } from '../../src/training/batches.ts';
import { registerTrainingGradients } from '../../src/training/gradients.ts';
import { initialParameters } from '../../src/training/initial.ts';
import { type Recipe, startOf, train } from '../../src/training/loop.ts';
import { adamFor, globalNorm, updateAdam } from '../../src/training/optimiser.ts';
import { learningRate } from '../../src/training/schedule.ts';
import { gradientsOf } from '../../src/training/step.ts';
import { startWasm } from '../start-wasm.ts';

const small = {
  dModel: 16,
  dHead: 4,
  nHeads: 4,
  nLayers: 2,
  dFf: 24,
  vocabSize: 30,
  maxLength: 64,
};
const batch = batchOf([
  { source: [5, 6, 7], target: [8, 9] },
  { source: [11, 12, 13, 14], target: [15, 16, 17] },
]);

beforeAll(async () => {
  await startWasm();
  registerTrainingGradients();
});

describe('batches', () => {
  it('feeds <bos> and words, and wants words and <eos>, padded with 0', () => {
    expect(Array.from(batch.source)).toEqual([5, 6, 7, 2, 0, 11, 12, 13, 14, 2]);
    expect(Array.from(batch.target)).toEqual([1, 8, 9, 0, 1, 15, 16, 17]);
    expect(Array.from(batch.wanted)).toEqual([8, 9, 2, 0, 15, 16, 17, 2]);
  });

  it('are cut from a list in order, the last as long as what is left', () => {
    expect(portionsOf([1, 2, 3, 4, 5], 2)).toEqual([[1, 2], [3, 4], [5]]);
    expect(portionsOf([], 2)).toEqual([]);
  });

  it('goes on from any step as if it had never stopped', () => {
    const vocabulary = vocabularyOf('en-fr');
    const options = {
      direction: 'en-fr',
      vocabulary,
      seed: 7,
      size: 2,
      pool: 3,
      passes: 2,
    } as const;
    const whole = trainingBatches(options, 0);
    const all = Array.from({ length: 14 }, () => whole.next().value);
    const later = trainingBatches(options, 9);
    expect(Array.from({ length: 5 }, () => later.next().value)).toEqual(all.slice(9));
  });
});

describe('gradients', () => {
  it('agree with differences of the loss for every parameter', () => {
    const values = initialParameters(small, seededRandom(4));
    const { gradients } = gradientsOf(values, batch, small);
    parameterShapes(small).forEach(([name], index) => {
      const [value, gradient] = [values[index] as Float32Array, gradients[index] as Float32Array];
      const sizes = Array.from(gradient, Math.abs);
      const steepest = sizes.indexOf(Math.max(...sizes));
      const old = value[steepest] as number;
      const lossAt = (shift: number) => {
        value[steepest] = old + shift;
        return gradientsOf(values, batch, small).loss;
      };
      const slope = (lossAt(0.01) - lossAt(-0.01)) / 0.02;
      value[steepest] = old;
      const error = Math.abs(slope - (gradient[steepest] as number));
      expect(error / (Math.abs(slope) + 1e-3), name).toBeLessThan(0.03);
    });
  });

  it('leave no tensors behind', () => {
    const values = initialParameters(small, seededRandom(4));
    gradientsOf(values, batch, small);
    const before = memory().numTensors;
    gradientsOf(values, batch, small);
    expect(memory().numTensors).toBe(before);
  });
});

describe('Adam', () => {
  it('moves as its paper says: a hand-worked first and second step', () => {
    const adam = adamFor([Float32Array.of(1)]);
    updateAdam(adam, [Float32Array.of(0.5)], 0.1, 10);
    expect(adam.values[0]?.[0]).toBeCloseTo(0.9, 6);
    updateAdam(adam, [Float32Array.of(-0.25)], 0.1, 10);
    const first = (0.9 * 0.05 - 0.1 * 0.25) / (1 - 0.9 ** 2);
    const second = (0.98 * 0.02 * 0.25 + 0.02 * 0.0625) / (1 - 0.98 ** 2);
    expect(adam.values[0]?.[0]).toBeCloseTo(0.9 - (0.1 * first) / Math.sqrt(second), 5);
  });

  it('shortens a gradient that is too long, keeping its direction', () => {
    expect(globalNorm([Float32Array.of(3), Float32Array.of(4)])).toBe(5);
    const adam = adamFor([Float32Array.of(0)]);
    updateAdam(adam, [Float32Array.of(100)], 0.1, 1);
    expect(adam.first[0]?.[0]).toBeCloseTo(0.1, 5);
  });

  it('warms up, peaks and ends at nothing', () => {
    const schedule = { peak: 0.002, warmup: 10, total: 100 };
    expect(learningRate(5, schedule)).toBeCloseTo(0.001);
    expect(learningRate(10, schedule)).toBeCloseTo(0.002);
    expect(learningRate(100, schedule)).toBe(0);
  });
});

describe('training', () => {
  it('is the same from the same seed, and learns', () => {
    const vocabulary = vocabularyOf('en-zh');
    const recipe: Recipe = {
      direction: 'en-zh',
      dimensions: { ...small, vocabSize: vocabulary.tokens.length },
      seed: 5,
      batch: 8,
      schedule: { peak: 0.01, warmup: 3, total: 30 },
    };
    const losses = () => [...train(startOf(recipe), recipe, vocabulary)].map(({ loss }) => loss);
    const once = losses();
    expect(once).toHaveLength(30);
    expect(losses()).toEqual(once);
    const mean = (part: number[]) => part.reduce((sum, loss) => sum + loss, 0) / part.length;
    expect(mean(once.slice(-5))).toBeLessThan(mean(once.slice(0, 5)) - 1);
  });
});
