import type { Dimensions } from '../src/trace/dimensions.ts';
import { type ActivationName, type Axis, activationNames } from '../src/trace/names.ts';
import type { ComputedRun } from '../src/trace/run.ts';
import { type Activation, traceOf } from '../src/trace/trace.ts';
import type { AttentionHead } from '../src/view/parts/part.ts';

/** The first head of all, at its scores. */
export const encoderHead: AttentionHead = {
  ...{ stack: 'encoder', layer: 0, kind: 'self_attn', head: 0 },
};

/** Small, reproducible numbers in −1 … 1 (mulberry32). */
function noise(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 31 - 1;
  };
}

type Options = {
  readonly source?: readonly string[];
  readonly target?: readonly string[];
  readonly dimensions?: Partial<Dimensions>;
};

const vocabulary = [
  '<pad>',
  '<bos>',
  '<eos>',
  '<unk>',
  'the',
  'cat',
  'sleeps',
  'le',
  'chat',
  'dort',
];

/** Softmax of each row of `columns` numbers, of the first `allowed(row)` columns only. */
function softmaxRows(data: Float32Array, columns: number, allowed: (row: number) => number): void {
  for (let start = 0; start < data.length; start += columns) {
    const row = data.subarray(start, start + columns);
    const open = allowed(start / columns);
    const total = row.slice(0, open).reduce((sum, value) => sum + Math.exp(2 * value), 0);
    row.forEach((value, column) => {
      row[column] = column < open ? Math.exp(2 * value) / total : 0;
    });
  }
}

/** A run with the real one's names, shapes and row sums, and made-up numbers. */
export function syntheticRun({
  source = ['the', 'cat', 'sleeps', '<eos>'],
  target = ['le', 'chat', 'dort', '<eos>'],
  dimensions: sizes = {},
}: Options = {}): ComputedRun {
  const words = [...new Set([...vocabulary, ...source, ...target])];
  const dimensions: Dimensions = {
    ...{ dModel: 8, dHead: 4, nHeads: 2, nLayers: 2, dFf: 16, maxLength: 12 },
    vocabSize: words.length,
    ...sizes,
  };
  const ids = (tokens: readonly string[]) => tokens.map((token) => words.indexOf(token));
  const inputs = ['<bos>', ...target.slice(0, -1)];
  const trace = traceOf(
    activationNames(dimensions).map(([name, axes], index) =>
      activation(name, axes, dimensions, [source.length, target.length], noise(index + 1)),
    ),
  );
  produce(trace.get('logits').data, trace.get('probs').data, words.length, ids(target));
  return {
    model: 'en-fr.made-up',
    direction: 'en-fr',
    dimensions,
    source: { text: source.slice(0, -1).join(' '), tokens: source, ids: ids(source), unknown: [] },
    target: {
      ...{ text: target.slice(0, -1).join(' '), tokens: target, ids: ids(target), inputs },
      cut: false,
    },
    engine: {
      ...{ backend: 'wasm', adapter: '', software: false, fallback: 'chosen' },
      ...{ dispatches: 0, milliseconds: 1 },
    },
    trace,
    parameters: {
      names: [],
      get(name) {
        throw new RangeError(`no parameter named ${name}`);
      },
    },
    vocabulary: words,
    tokenLanguages: { en: [[4, 6]], fr: [[7, words.length - 1]] },
    constructions: ['C1'],
  };
}

function activation(
  name: ActivationName,
  axes: readonly Axis[],
  dimensions: Dimensions,
  [source, target]: readonly [number, number],
  next: () => number,
): Activation {
  const encoder = name.startsWith('encoder') || name === 'memory';
  const cross = name.includes('cross_attn');
  const sizes: Record<Axis, number> = {
    ...{ source, target, one: 1, vocab: dimensions.vocabSize, head: dimensions.nHeads },
    ...{ query: encoder ? source : target, key: encoder || cross ? source : target },
    ...{ dModel: dimensions.dModel, dHead: dimensions.dHead, dFf: dimensions.dFf },
  };
  const shape = axes.map((axis) => sizes[axis]);
  const data = Float32Array.from({ length: shape.reduce((all, size) => all * size, 1) }, next);
  if (name.endsWith('pos_embed')) positions(data, dimensions.dModel);
  if (name.endsWith('pattern')) {
    const causal = name.startsWith('decoder') && !cross;
    softmaxRows(data, sizes.key, (row) => (causal ? (row % target) + 1 : sizes.key));
  }
  return { name, axes, shape, data };
}

function positions(data: Float32Array, dModel: number): void {
  data.forEach((_, index) => {
    const [position, dimension] = [Math.floor(index / dModel), index % dModel];
    const angle = position / 10000 ** ((2 * Math.floor(dimension / 2)) / dModel);
    data[index] = dimension % 2 === 0 ? Math.sin(angle) : Math.cos(angle);
  });
}

/** Makes each produced token the likeliest of its row, and the probabilities a softmax of logits. */
function produce(
  logits: Float32Array,
  probs: Float32Array,
  columns: number,
  produced: readonly number[],
): void {
  produced.forEach((id, row) => {
    logits[row * columns + id] = 4;
  });
  logits.forEach((logit, index) => {
    probs[index] = logit / 2;
  });
  softmaxRows(probs, columns, () => columns);
}
