import { keep, type Tensor, tidy } from '@tensorflow/tfjs-core';
import type { Vocabulary } from '../language/vocabulary.ts';
import type { Tap } from '../model/tap.ts';
import type { Model } from '../model/transformer.ts';
import type { Dimensions } from '../trace/dimensions.ts';
import type { ActivationName } from '../trace/names.ts';
import type { Place } from '../trace/roles.ts';
import { type AttentionSublayer, sublayersOf } from '../trace/topology.ts';
import { type Batch, batchOf, encodePair, portionsOf, type Said } from '../training/batches.ts';
import { forcedLogits } from '../training/forced.ts';
import type { Look } from './tally.ts';

/** The attentions of one place, bottom up. */
export function attentionsAt(place: Place, dimensions: Dimensions): readonly AttentionSublayer[] {
  const stack = place === 'encoder' ? 'encoder' : 'decoder';
  return sublayersOf(stack, dimensions).flatMap((one) =>
    one.kind !== 'ffn' && (one.kind === 'cross_attn') === (place === 'cross') ? [one] : [],
  );
}

/** The head that is so far on among those of some attentions. */
export function headAt(
  index: number,
  attentions: readonly AttentionSublayer[],
  nHeads: number,
): { attention: string; head: number } {
  return { attention: attentions[Math.floor(index / nHeads)]?.path ?? '', head: index % nHeads };
}

/** What the heads of each place looked at, heads counted on through the layers. */
export type Seen<Sentences extends Said> = {
  readonly pair: Sentences;
  readonly looks: Readonly<Record<Place, Look>>;
};

type Patterns = Readonly<Record<Place, readonly Float32Array[]>>;

function patternTap(kept: Map<ActivationName, Tensor>): Tap {
  return {
    reads: (name) => name.endsWith('.pattern'),
    replaces: () => false,
    pass(name, x) {
      if (name.endsWith('.pattern')) kept.set(name, keep(x));
      return x;
    },
  };
}

/** Every attention's weights over a teacher-forced batch, each [size, head, query, key]. */
function patternsOf(batch: Batch, model: Model): Patterns {
  const kept = new Map<ActivationName, Tensor>();
  tidy(() => {
    forcedLogits(batch, model, patternTap(kept));
  });
  const read = (place: Place) =>
    attentionsAt(place, model.dimensions).map(
      ({ path }) => kept.get(`${path}.pattern`)?.dataSync() as Float32Array,
    );
  const patterns = {
    encoder: read('encoder'),
    decoder: read('decoder'),
    cross: read('cross'),
  };
  for (const tensor of kept.values()) tensor.dispose();
  return patterns;
}

function looksAt(patterns: Patterns, batch: Batch, index: number, pair: Said, nHeads: number) {
  const lookAt =
    (place: Place): Look =>
    (head, row) => {
      const queries = place === 'encoder' ? batch.sourceLength : batch.targetLength;
      const keys = place === 'decoder' ? batch.targetLength : batch.sourceLength;
      const layer = patterns[place][Math.floor(head / nHeads)] as Float32Array;
      const start = ((index * nHeads + (head % nHeads)) * queries + row) * keys;
      const seen = place === 'decoder' ? row + 1 : pair.source.length + 1;
      return layer.subarray(start, start + seen);
    };
  return { encoder: lookAt('encoder'), decoder: lookAt('decoder'), cross: lookAt('cross') };
}

/** Feeds pairs in batches of like lengths and hands on what each one's attention was. */
export function* attentionsOver<Sentences extends Said>(
  pairs: readonly Sentences[],
  model: Model,
  vocabulary: Vocabulary,
  size = 32,
): Generator<Seen<Sentences>> {
  const sorted = [...pairs].sort((a, b) => a.source.length - b.source.length);
  for (const some of portionsOf(sorted, size)) {
    const batch = batchOf(some.map((pair) => encodePair(pair, vocabulary)));
    const patterns = patternsOf(batch, model);
    for (const [index, pair] of some.entries()) {
      yield { pair, looks: looksAt(patterns, batch, index, pair, model.dimensions.nHeads) };
    }
  }
}
