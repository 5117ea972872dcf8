import { expect, test } from 'vitest';
import { guessesByLayer } from '../../../src/view/output/byLayer.ts';
import { rankWords } from '../../../src/view/output/output.ts';
import { referenceRun } from '../../reference/run.ts';

const run = referenceRun({ dimensions: { dModel: 16, dHead: 8, nLayers: 3 } });
const steps = run.target.tokens.map((_, step) => step);

test('after the last layer it is what the model says', () => {
  for (const step of steps) {
    const [last] = guessesByLayer(run, step, 3);
    expect(last?.layer).toBe(3);
    const said = rankWords(run, step, 3).words;
    expect(last?.words.map(({ id }) => id)).toEqual(said.map(({ id }) => id));
    said.forEach(({ probability }, at) => {
      expect(last?.words[at]?.probability).toBeCloseTo(probability, 5);
    });
  }
});

test('after a layer it is softmax of that layer’s row times every word’s', () => {
  const { data: embedding } = run.parameters.get('embedding');
  const names = ['decoder.0.resid_pre', 'decoder.0.ln3.out', 'decoder.1.ln3.out'] as const;
  for (const step of steps) {
    const guesses = guessesByLayer(run, step, run.vocabulary.length);
    names.forEach((name, layer) => {
      const row = run.trace.get(name).data.subarray(step * 16, step * 16 + 16);
      const powers = run.vocabulary.map((_, id) =>
        Math.exp(row.reduce((sum, x, at) => sum + x * (embedding[id * 16 + at] ?? 0), 0)),
      );
      const sum = powers.reduce((one, other) => one + other);
      const found = guesses.find((one) => one.layer === layer);
      for (const { id, probability } of found?.words ?? []) {
        expect(probability).toBeCloseTo((powers[id] ?? 0) / sum, 6);
      }
      const said = run.target.ids[step] ?? 0;
      const better = powers.filter((power) => power > (powers[said] ?? 0)).length;
      expect(found?.produced).toMatchObject({ id: said, rank: better + 1 });
    });
  }
});

test('likeliest first, as many as are asked for, and the last layer on top', () => {
  const guesses = guessesByLayer(run, 1, 4);
  expect(guesses.map(({ layer }) => layer)).toEqual([3, 2, 1, 0]);
  for (const { words } of guesses) {
    expect(words).toHaveLength(4);
    const falling = words.every((one, at) => one.probability >= (words[at + 1]?.probability ?? 0));
    expect(falling).toBe(true);
  }
});
