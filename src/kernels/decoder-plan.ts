import type { Dimensions } from '../trace/dimensions.ts';
import type { Lengths } from '../trace/shapes.ts';
import type { Arena } from './arena.ts';
import { layerActivations, layerParameters } from './decoder-slots.ts';
import { futureKernel } from './future.ts';
import { type GreedySlot, greedyKernel } from './greedy.ts';
import { type Dispatch, dispatch } from './kernel.ts';
import type { WeightPlaces } from './packed-weights.ts';
import { crossKeysKernel } from './project.ts';

/** Every kernel of the decoder. */
export const decoderKernels = [crossKeysKernel, greedyKernel, futureKernel] as const;

/** How many ids are given behind the source's, the id to begin with and the one that ends. */
export type Decoding = Readonly<Record<'given' | 'begin' | 'end', number>>;

/** The id that is none: with it nothing but the limit ends the decoding. */
export const noId = 0xffff_ffff;

type Planned = {
  readonly lengths: Lengths;
  readonly arena: Arena;
  readonly weights: WeightPlaces;
  readonly dimensions: Dimensions;
};

function crossKeys({ lengths, arena, weights, dimensions: { nLayers } }: Planned): Dispatch {
  const path = 'decoder.0.cross_attn';
  const places = {
    ...{ rows: lengths.source, x: arena.offset('memory') },
    ...{ weightStride: weights.layerStride, arenaStride: arena.layerStride },
    ...{ w_k: weights.offset(`${path}.w_k`), w_v: weights.offset(`${path}.w_v`) },
    ...{ k: arena.offset(`${path}.k`), v: arena.offset(`${path}.v`) },
  };
  return dispatch(crossKeysKernel, places, [lengths.source, 1, nLayers]);
}

function greedy(decoding: Decoding, { lengths, arena, weights, dimensions }: Planned): Dispatch {
  const parameters = layerParameters.map((part) => [part, weights.offset(`decoder.0.${part}`)]);
  const activations = layerActivations.map((part) => [part, arena.offset(`decoder.0.${part}`)]);
  const places = {
    ...{ source: lengths.source, limit: lengths.target, vocab: dimensions.vocabSize, ...decoding },
    ...{ weightStride: weights.layerStride, arenaStride: arena.layerStride },
    ...{ embedding: weights.offset('embedding'), positions: weights.positions },
    ...{ tokens: arena.offset('decoder.tokens'), embed: arena.offset('decoder.embed') },
    posEmbed: arena.offset('decoder.pos_embed'),
    residPre: arena.offset('decoder.0.resid_pre'),
    ...{ logits: arena.offset('logits'), probs: arena.offset('probs') },
    ...{ count: arena.count, produced: arena.produced },
    ...Object.fromEntries([...parameters, ...activations]),
  } as Record<GreedySlot, number>;
  return dispatch(greedyKernel, places, [1, 1, 1]);
}

function future({ lengths, arena, dimensions: { nHeads, nLayers } }: Planned): Dispatch {
  const path = 'decoder.0.self_attn';
  const places = {
    ...{ limit: lengths.target, count: arena.count, arenaStride: arena.layerStride },
    ...{ q: arena.offset(`${path}.q`), k: arena.offset(`${path}.k`) },
    ...{ scores: arena.offset(`${path}.scores`), scaled: arena.offset(`${path}.scaled`) },
    ...{ masked: arena.offset(`${path}.masked`), pattern: arena.offset(`${path}.pattern`) },
  };
  return dispatch(futureKernel, places, [1, nHeads, nLayers]);
}

/** The decoder, behind the encoder, in three dispatches whatever the length and the layers. */
export function decoderPlan(decoding: Decoding, planned: Planned): readonly Dispatch[] {
  return [crossKeys(planned), greedy(decoding, planned), future(planned)];
}
