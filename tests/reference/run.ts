import { seededRandom } from '../../src/language/random.ts';
import type { Dimensions } from '../../src/trace/dimensions.ts';
import { type Axis, activationNames } from '../../src/trace/names.ts';
import { parameterShapes } from '../../src/trace/parameters.ts';
import type { ComputedRun, Parameter } from '../../src/trace/run.ts';
import { traceOf } from '../../src/trace/trace.ts';
import type { AttentionHead } from '../../src/view/parts/part.ts';
import { referenceForward } from './transformer.ts';

/** The first head of all. */
export const encoderHead: AttentionHead = {
  ...{ stack: 'encoder', layer: 0, kind: 'self_attn', head: 0 },
};

type Options = {
  readonly source?: readonly string[];
  readonly target?: readonly string[];
  readonly dimensions?: Partial<Dimensions>;
  /** Of its parameters. */
  readonly seed?: number;
};

/** Small, reproducible, normal numbers (Box and Muller). */
function gaussian(seed: number): () => number {
  const uniform = seededRandom(seed);
  return () => Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform());
}

export function randomParameters(dimensions: Dimensions, seed = 7): Map<string, Parameter> {
  const next = gaussian(seed);
  return new Map(
    parameterShapes(dimensions).map(([name, shape]) => {
      const size = shape.reduce((product, length) => product * length, 1);
      const spread = shape.length === 1 ? 0.5 : 1.5 / Math.sqrt(shape[0] as number);
      return [
        name,
        { name, shape, data: Float32Array.from({ length: size }, () => next() * spread) },
      ];
    }),
  );
}

function found<T>(map: ReadonlyMap<string, T>, name: string): T {
  const value = map.get(name);
  if (value === undefined) throw new RangeError(`nothing named ${name}`);
  return value;
}

const specials = ['<pad>', '<bos>', '<eos>', '<unk>'];

/** What is read comes first in the vocabulary. */
function languagesIn(read: number, all: number): Record<string, [number, number][]> {
  return { en: [[specials.length, read - 1]], fr: [[read, all - 1]] };
}

/** A run whose every number is a true one: random parameters through the float64 reference. */
export function referenceRun({
  source = ['the', 'cat', 'sleeps', '<eos>'],
  target = ['le', 'chat', 'dort', '<eos>'],
  dimensions: sizes = {},
  seed,
}: Options = {}): ComputedRun {
  const sourceWords = [...new Set([...specials, ...source])];
  const vocabulary = [...new Set([...sourceWords, ...target])];
  const dimensions: Dimensions = {
    ...{ dModel: 8, dHead: 4, nHeads: 2, nLayers: 2, dFf: 16, maxLength: 32 },
    vocabSize: vocabulary.length,
    ...sizes,
  };
  const inputs = ['<bos>', ...target.slice(0, -1)];
  const ids = (tokens: readonly string[]) => tokens.map((token) => vocabulary.indexOf(token));
  const parameters = randomParameters(dimensions, seed);
  const read = (name: string) => found(parameters, name).data;
  const computed = referenceForward(dimensions, read, ids(source), ids(inputs));
  return {
    model: 'en-fr.made-up',
    direction: 'en-fr',
    dimensions,
    source: { text: source.slice(0, -1).join(' '), tokens: source, ids: ids(source), unknown: [] },
    target: {
      text: target.slice(0, -1).join(' '),
      tokens: target,
      ids: ids(target),
      inputs,
      cut: false,
    },
    engine: {
      ...{ backend: 'wasm', adapter: '', software: false, fallback: 'chosen' },
      ...{ dispatches: 0, milliseconds: 1 },
    },
    vocabulary,
    ...{
      tokenLanguages: languagesIn(sourceWords.length, vocabulary.length),
      constructions: ['C1'],
    },
    trace: traceOf(
      activationNames(dimensions).map(([name, axes]) => {
        const lengths = {
          ...lengthsIn(dimensions),
          ...placesOf(name, source.length, target.length),
        };
        const shape = axes.map((axis) => lengths[axis]);
        // A blocked score is −1e9 in the engine: float32 arithmetic has no use for −∞.
        const data = found(computed, name).map((value) => Math.max(value, -1e9));
        return { name, axes, shape, data: Float32Array.from(data) };
      }),
    ),
    parameters: { names: [...parameters.keys()], get: (name) => found(parameters, name) },
  };
}

function lengthsIn(d: Dimensions) {
  const { nHeads, dModel, dHead, dFf, vocabSize } = d;
  return { head: nHeads, dModel, dHead, dFf, vocab: vocabSize, one: 1 };
}

function placesOf(name: string, source: number, target: number) {
  const inEncoder = name.startsWith('encoder');
  const query = inEncoder ? source : target;
  const key = inEncoder || name.includes('cross_attn') ? source : target;
  return { source, target, query, key } satisfies Partial<Record<Axis, number>>;
}
