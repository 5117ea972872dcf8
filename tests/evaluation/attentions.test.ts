import { memory, tensor } from '@tensorflow/tfjs';
import { beforeAll, describe, expect, it } from 'vitest';
import { attentionsAt, attentionsOver, headAt } from '../../src/evaluation/attentions.ts';
import type { Contrast } from '../../src/evaluation/contrasts.ts';
import { allAttentions, decideAll } from '../../src/evaluation/patching.ts';
import { vocabularyFrom } from '../../src/language/vocabulary.ts';
import type { Model } from '../../src/model/transformer.ts';
import type { Dimensions } from '../../src/trace/dimensions.ts';
import { places } from '../../src/trace/roles.ts';
import { difference } from '../reference/difference.ts';
import { randomParameters } from '../reference/run.ts';
import { referenceForward } from '../reference/transformer.ts';
import { startWasm } from '../start-wasm.ts';

const words = [...'abcdefgh'];
const vocabulary = vocabularyFrom(['<pad>', '<bos>', '<eos>', '<unk>', ...words]);
const dimensions: Dimensions = {
  ...{ dModel: 12, dHead: 4, nHeads: 3, nLayers: 3, dFf: 16, vocabSize: 12, maxLength: 64 },
};
const pairs = [
  { source: ['a', 'b', 'c', 'a', 'd'], target: ['e', 'f'] },
  { source: ['c', 'd'], target: ['g', 'h', 'e', 'e'] },
  { source: ['b'], target: [] },
];
const parameters = randomParameters(dimensions);
const numbersOf = (name: string) => parameters.get(name)?.data as Float32Array;
let model: Model;

beforeAll(async () => {
  await startWasm();
  const tensors = new Map(
    [...parameters].map(([name, { data, shape }]) => [name, tensor(data, [...shape])] as const),
  );
  model = { dimensions, params: { get: (name) => tensors.get(name) as never } };
});

function reference({ source, target }: { source: string[]; target: string[] }) {
  const ids = (tokens: readonly string[]) =>
    tokens.map((token) => vocabulary.tokens.indexOf(token));
  return referenceForward(
    dimensions,
    numbersOf,
    ids([...source, '<eos>']),
    ids(['<bos>', ...target]),
  );
}

describe('attentions over a batch', () => {
  it('are those of each sentence alone, padding cut off, heads counted through the layers', () => {
    const before = memory().numTensors;
    const seen = [...attentionsOver(pairs, model, vocabulary, 2)];
    expect(seen.map(({ pair }) => pair)).toEqual([pairs[2], pairs[1], pairs[0]]);
    for (const { pair, looks } of seen) {
      const wanted = reference(pair);
      const rows = { source: pair.source.length + 1, target: pair.target.length + 1 };
      for (const place of places) {
        const queries = place === 'encoder' ? rows.source : rows.target;
        const keys = place === 'decoder' ? rows.target : rows.source;
        for (let head = 0; head < 9; head++) {
          const path = attentionsAt(place, dimensions)[Math.floor(head / 3)]?.path;
          const all = wanted.get(`${path}.pattern`) as ArrayLike<number>;
          for (let row = 0; row < queries; row++) {
            const start = ((head % 3) * queries + row) * keys;
            const length = place === 'decoder' ? row + 1 : keys;
            const row64 = Array.from({ length }, (_, key) => all[start + key] as number);
            expect(difference(looks[place](head, row), row64), `${path} ${row}`).toBeLessThan(1e-5);
          }
        }
      }
    }
    expect(memory().numTensors).toBe(before);
  });
});

describe('a head’s output from the other run', () => {
  const contrasts: Contrast[] = [
    {
      pairs: [
        { source: ['a', 'b', 'c'], target: ['e', 'f', 'g'] },
        { source: ['a', 'd', 'c'], target: ['e', 'g', 'g'] },
      ],
      step: 1,
    },
    {
      pairs: [
        { source: ['a', 'b'], target: ['h', 'e'] },
        { source: ['a', 'b'], target: ['f', 'e'] },
      ],
      step: 0,
    },
  ];

  it('moves the logits, unless both runs are the same; and leaves no tensors behind', () => {
    const before = memory().numTensors;
    const [same, other] = decideAll(contrasts, model, vocabulary);
    expect(memory().numTensors).toBe(before);
    expect(allAttentions(model)).toHaveLength(9);
    expect([same?.patched.length, same?.moved.length]).toEqual([27, 27]);
    // The second pair, which is shorter and so comes first, has one source: nothing can move.
    expect(same?.own[0]).toBe(same?.own[1]);
    for (const [one] of same?.patched ?? []) expect(one).toBeCloseTo(same?.own[0] as number, 4);
    expect(Math.max(...(same?.moved ?? []))).toBe(0);
    // Self-attention of the decoder's first layer has seen nothing of the source yet.
    const decoderHeads = [9, 10, 11];
    for (const head of decoderHeads) {
      expect(other?.patched[head]?.[0]).toBeCloseTo(other?.own[0] as number, 4);
      expect(other?.moved[head]).toBe(0);
    }
    const changes = other?.patched.map(([one]) => Math.abs(one - (other?.own[0] as number))) ?? [];
    // Every head of the encoder, and most of the decoder’s, has a part in it.
    expect(Math.min(...changes.slice(0, 9))).toBeGreaterThan(1e-4);
    expect(changes.filter((change) => change > 1e-5).length).toBeGreaterThan(20);
  });

  it('is the difference of logits as the reference has them', () => {
    const [, other] = decideAll(contrasts, model, vocabulary);
    const own = (contrasts[0] as Contrast).pairs.map(({ source }) => {
      const logits = reference({ source: [...source], target: ['e'] }).get('logits');
      const at = (word: string) => 12 + vocabulary.tokens.indexOf(word);
      return (logits?.[at('f')] as number) - (logits?.[at('g')] as number);
    });
    expect(difference(other?.own ?? [], own)).toBeLessThan(1e-4);
  });
});

it('heads counted on through the layers are named by attention and number', () => {
  const cross = attentionsAt('cross', dimensions);
  expect(headAt(0, cross, 3)).toEqual({ attention: 'decoder.0.cross_attn', head: 0 });
  expect(headAt(5, cross, 3)).toEqual({ attention: 'decoder.1.cross_attn', head: 2 });
});
