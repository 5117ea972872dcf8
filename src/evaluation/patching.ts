import {
  add,
  keep,
  mul,
  sub,
  type Tensor,
  type Tensor3D,
  tensor4d,
  tidy,
} from '@tensorflow/tfjs-core';
import type { Vocabulary } from '../language/vocabulary.ts';
import { type Tap, untapped } from '../model/tap.ts';
import type { Model } from '../model/transformer.ts';
import type { ActivationName } from '../trace/names.ts';
import { places } from '../trace/roles.ts';
import type { AttentionSublayer } from '../trace/topology.ts';
import { type Batch, batchOf, encodePair, portionsOf } from '../training/batches.ts';
import { forcedLogits } from '../training/forced.ts';
import { attentionsAt } from './attentions.ts';
import type { Contrast } from './contrasts.ts';
import { type Decided, totalVariation } from './decisions.ts';

/** Every attention, in the order that heads are counted in. */
export function allAttentions({ dimensions }: Model): readonly AttentionSublayer[] {
  return places.flatMap((place) => attentionsAt(place, dimensions));
}

/** One side of some contrasts, up to the step that parts them. */
type Side = { readonly batch: Batch; readonly wanted: readonly (readonly [number, number])[] };

function sideOf(contrasts: readonly Contrast[], side: 0 | 1, vocabulary: Vocabulary): Side {
  const common = contrasts.map(({ pairs, step }) => ({
    source: pairs[side].source,
    target: pairs[side].target.slice(0, step),
  }));
  const wordAt = ({ pairs, step }: Contrast, of: 0 | 1) =>
    vocabulary.idOf(pairs[of].target[step] ?? '');
  return {
    batch: batchOf(common.map((pair) => encodePair(pair, vocabulary))),
    wanted: contrasts.map((one) => [wordAt(one, 0), wordAt(one, 1)] as const),
  };
}

/**
 * The logit of the first side's word less that of the second's, where the next word is chosen.
 * @param memory what the side's sources are encoded as; encoded anew where left out
 */
function leansOf(
  side: Side,
  steps: readonly number[],
  model: Model,
  tap: Tap,
  memory?: Tensor,
): number[] {
  const said = tidy(() => forcedLogits(side.batch, model, tap, memory as Tensor3D | undefined));
  // Read outside: tidy goes through every number of an array it is given back.
  const logits = said.dataSync();
  said.dispose();
  const width = model.dimensions.vocabSize;
  return side.wanted.map(([one, other], index) => {
    const row = (index * side.batch.targetLength + (steps[index] as number)) * width;
    return (logits[row + one] as number) - (logits[row + other] as number);
  });
}

type Kept = Map<ActivationName, Tensor>;

function keepingTap(kept: Kept): Tap {
  const wants = (name: ActivationName) => /(^memory|\.context|\.pattern)$/.test(name);
  return {
    reads: wants,
    replaces: () => false,
    pass(name, x) {
      if (wants(name)) kept.set(name, keep(x));
      return x;
    },
  };
}

/**
 * One head's output as the other run had it. Put in before W_O, which is the same as after it and
 * spares a product that tfjs-wasm is slow at.
 */
function patchingTap({ path }: AttentionSublayer, head: number, nHeads: number, from: Kept): Tap {
  const patched: ActivationName = `${path}.context`;
  const only = Float32Array.from({ length: nHeads }, (_, one) => Number(one === head));
  return {
    ...untapped,
    replaces: (name) => name === patched,
    pass(name, x) {
      const other = name === patched ? from.get(patched) : undefined;
      if (!other) return x;
      return add(x, mul(sub(other, x), tensor4d(only, [1, nHeads, 1, 1]))) as typeof x;
    },
  };
}

/**
 * How far one head's weights in the two runs are apart, sentence by sentence: in the deciding row, or
 * in the encoder, which has none, on average over its rows.
 */
function movedBy(
  { path, stack }: AttentionSublayer,
  runs: readonly [Kept, Kept],
  contrasts: readonly Contrast[],
): readonly (readonly number[])[] {
  const patterns = runs.map((kept) => kept.get(`${path}.pattern`) as Tensor);
  const [, nHeads = 0, queries = 0, keys = 0] = patterns[0]?.shape ?? [];
  const [one, other] = patterns.map((pattern) => pattern.dataSync()) as [
    Float32Array,
    Float32Array,
  ];
  return contrasts.map(({ pairs, step }, index) =>
    Array.from({ length: nHeads }, (_, head) => {
      const apart = (query: number) => {
        const start = ((index * nHeads + head) * queries + query) * keys;
        const row = (data: Float32Array) => data.subarray(start, start + keys);
        return totalVariation(row(one), row(other));
      };
      if (stack === 'decoder') return apart(step);
      const rows = pairs[0].source.length + 1;
      return Array.from({ length: rows }, (_, row) => apart(row)).reduce((a, b) => a + b) / rows;
    }),
  );
}

/** A batch of contrasts: both runs as they are, and each with every head's output from the other. */
function decideBatch(
  contrasts: readonly Contrast[],
  model: Model,
  vocabulary: Vocabulary,
): readonly Decided[] {
  const { nHeads } = model.dimensions;
  const attentions = allAttentions(model);
  const steps = contrasts.map(({ step }) => step);
  const sides = [sideOf(contrasts, 0, vocabulary), sideOf(contrasts, 1, vocabulary)] as const;
  const kept: readonly [Kept, Kept] = [new Map(), new Map()];
  const own = sides.map((side, at) => leansOf(side, steps, model, keepingTap(kept[at as 0 | 1])));
  const patched = attentions.flatMap((attention) =>
    Array.from({ length: nHeads }, (_, head) =>
      sides.map((side, at) => {
        const tap = patchingTap(attention, head, nHeads, kept[at === 0 ? 1 : 0]);
        const ownMemory = kept[at as 0 | 1].get('memory');
        // What the decoder changes is nothing to the encoder.
        const memory = attention.stack === 'decoder' ? ownMemory : undefined;
        return leansOf(side, steps, model, tap, memory);
      }),
    ),
  );
  const moved = attentions.map((attention) => movedBy(attention, kept, contrasts));
  for (const run of kept) for (const tensor of run.values()) tensor.dispose();
  const both = (values: readonly (readonly number[])[], index: number) =>
    values.map((one) => one[index] as number) as [number, number];
  return contrasts.map((_, index) => ({
    own: both(own, index),
    patched: patched.map((one) => both(one, index)),
    moved: moved.flatMap((one) => one[index] as readonly number[]),
  }));
}

/** What every head's output decides of each contrast. */
export function decideAll(
  contrasts: readonly Contrast[],
  model: Model,
  vocabulary: Vocabulary,
  size = 32,
): Decided[] {
  const sorted = [...contrasts].sort((a, b) => a.pairs[0].source.length - b.pairs[0].source.length);
  return portionsOf(sorted, size).flatMap((some) => decideBatch(some, model, vocabulary));
}
