import { describe, expect, test } from 'vitest';
import { bosId } from '../../../src/language/vocabulary.ts';
import { attentions } from '../../../src/view/heads/heads.ts';
import { edgesOf, effectAt, rowCuts, watchedStep } from '../../../src/view/importance/cuts.ts';
import { edgesIn } from '../../../src/view/importance/edges.ts';
import { lengthNames, outputOf, weightedLengths } from '../../../src/view/importance/lengths.ts';
import { at } from '../../../src/view/matrix/matrix.ts';
import { edgeLength } from '../../reference/edges.ts';
import { referenceRun } from '../../reference/run.ts';
import { referenceForward } from '../../reference/transformer.ts';

const run = referenceRun({ source: ['the', 'cat', 'sleeps', 'here', '<eos>'] });
const inputs = [bosId, ...run.target.ids.slice(0, -1)];
const numbers = (name: string) => run.parameters.get(name).data;
const whole = referenceForward(run.dimensions, numbers, run.source.ids, inputs);
const rows = attentions.flatMap((attention) =>
  [0, 1].map((head) => ({ ...attention, layer: 1, head, row: 2 })),
);

test.each(rows)('$stack $kind $head: ‖α v W_O‖ is that of float64 loops, cell by cell', (of) => {
  const lengths = weightedLengths(run, of);
  for (let row = 0; row < lengths.rows; row++)
    for (let key = 0; key < lengths.columns; key++)
      expect(at(lengths, row, key)).toBeCloseTo(edgeLength(run, whole, { ...of, row }, key), 5);
});

test.each(rows)('$stack $kind $head: what is read is what is said to be', (of) => {
  const trace = run.trace;
  const read: string[] = [];
  const told = {
    ...trace,
    get: (name: Parameters<typeof trace.get>[0]) => {
      read.push(name);
      return trace.get(name);
    },
  };
  weightedLengths({ ...run, trace: told }, of);
  expect(new Set(read)).toEqual(new Set(lengthNames(of)));
});

describe('the edges of a row', () => {
  test('are all keys, and only those so far where later ones are blocked', () => {
    const [encoder, masked, cross] = attentions.map((one) => ({ ...one, layer: 0, head: 1 }));
    expect(edgesOf(run, { ...(encoder as (typeof rows)[0]), row: 1 })).toEqual([0, 1, 2, 3, 4]);
    expect(edgesOf(run, { ...(masked as (typeof rows)[0]), row: 1 })).toEqual([0, 1]);
    expect(edgesOf(run, { ...(cross as (typeof rows)[0]), row: 1 })).toEqual([0, 1, 2, 3, 4]);
  });

  test('are cut one at a time, all words held fixed', () => {
    const of = { ...attentions[1], layer: 1, head: 1, row: 1 };
    const weights = (key: number) => [{ query: 1, key, weight: 0 }];
    const place = { kind: 'pattern', attention: 'decoder.1.self_attn', head: 1 };
    expect(rowCuts(run, of, 'stay')).toEqual(
      [0, 1].map((key) => ({
        plan: [{ ...place, weights: weights(key), renormalised: false }],
        decode: { kind: 'forced', ids: run.target.ids },
      })),
    );
    expect(rowCuts(run, of, 'share')[0]?.plan?.[0]).toMatchObject({ renormalised: true });
  });

  test('watch the word that a decoder row makes, else the one at the decoding step', () => {
    const [encoder, , cross] = attentions.map((one) => ({ ...one, layer: 0, head: 1, row: 1 }));
    expect(watchedStep(run, encoder as (typeof rows)[0], 3)).toBe(3);
    expect(watchedStep(run, cross as (typeof rows)[0], 3)).toBe(1);
    expect(watchedStep(run, encoder as (typeof rows)[0], 99)).toBe(3);
  });

  test('have their cut’s effect on the word watched, and on every word', () => {
    const written = (name: 'probs' | 'logits') =>
      run.target.ids.map(
        (id, t) => run.trace.get(name).data[t * run.dimensions.vocabSize + id] as number,
      );
    const before = written('probs');
    const cut = {
      probabilities: Float32Array.from(before, (p, t) => p - ([0, 0.1, 0.3, -0.2][t] as number)),
      logits: Float32Array.from(written('logits'), (logit) => logit - 0.5),
    };
    expect(effectAt(run, cut, 1).logit).toBeCloseTo(-0.5, 5);
    expect(effectAt(run, cut, 1)).toMatchObject({ step: 1, before: before[1] });
    expect(effectAt(run, cut, 1).change).toBeCloseTo(-0.1, 6);
    const of = { ...attentions[0], layer: 0, head: 0, row: 1 };
    const edges = edgesIn(run, of, [cut, cut, cut, cut, cut], 3);
    expect(edges[0]?.effect?.change).toBeCloseTo(0.2, 6);
    expect(edges[0]?.effects.map(({ step }) => step)).toEqual([0, 1, 2, 3]);
    expect(edges[0]?.effects[2]?.change).toBeCloseTo(-0.3, 6);
    expect(edges.map(({ key }) => key)).toEqual([0, 1, 2, 3, 4]);
  });

  test('have no effect before it is computed, and no length without W_O', () => {
    const of = { ...attentions[0], layer: 0, head: 0, row: 1 };
    const names = run.parameters.names.filter((name) => name !== outputOf(of));
    const [edge] = edgesIn({ ...run, parameters: { ...run.parameters, names } }, of, null, 3);
    expect(edge).toMatchObject({ key: 0, length: null, effect: null, effects: [] });
  });
});
