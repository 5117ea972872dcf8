import { layerActivations, layerParameters } from '../decoder-slots.ts';
import type { Dispatch } from '../kernel.ts';
import { sweepFuture, sweepGreedy } from './decoder-kernels.ts';
import { dispatched } from './encoder-plan.ts';
import type { Planned } from './planned.ts';
import { keptSlot } from './text.ts';

/** Parts that a variant has once, by the names of what is kept of them. */
const outside = {
  ...{ tokens: 'decoder.tokens', embed: 'decoder.embed', posEmbed: 'decoder.pos_embed' },
  ...{ residPre: 'decoder.0.resid_pre', logits: 'logits', probs: 'probs' },
  ...{ count: 'count', produced: 'produced' },
} as const;

/** What both of the decoder's programs are told. */
function common({ sizes, arena, told }: Planned) {
  const { variant } = arena.working;
  const { variant: keep } = arena.kept;
  return {
    ...{ told: told.variants, limit: sizes.lengths.target, arenaStride: 0 },
    ...{ work: variant.stride, workLayer: variant.layer },
    ...{ keep: keep.stride, keepLayer: keep.layer },
  };
}

function greedy(begin: number, planned: Planned): Dispatch {
  const { sizes, arena, weights, dimensions } = planned;
  const { cross, variant } = arena.working;
  const { variant: keep } = arena.kept;
  const parameters = layerParameters.map((part) => [part, weights.offset(`decoder.0.${part}`)]);
  const inLayers = layerActivations.map((part) => [keptSlot(part), keep.at(part)]);
  const once = Object.entries(outside).map(([part, name]) => [keptSlot(part), keep.at(name)]);
  const slots: Readonly<Record<string, number>> = {
    ...{ ...common(planned), begin, source: sizes.lengths.source, vocab: dimensions.vocabSize },
    ...{ cross: cross.stride, crossLayer: cross.layer, weightStride: weights.layerStride },
    ...{ embedding: weights.offset('embedding'), positions: weights.positions },
    ...{ 'self_attn.k': variant.at('self_attn.k'), 'self_attn.v': variant.at('self_attn.v') },
    ...{ 'cross_attn.k': cross.at('k'), 'cross_attn.v': cross.at('v') },
    ...{ logits: variant.at('logits') },
    ...{ probability: keep.at('probability'), logit: keep.at('logit') },
    ...Object.fromEntries([...parameters, ...inLayers, ...once]),
  };
  return dispatched(sweepGreedy, slots, [sizes.variants, 1, 1]);
}

function future(planned: Planned): Dispatch {
  const { sizes, arena, dimensions } = planned;
  const { variant: keep } = arena.kept;
  const parts = ['scores', 'scaled', 'masked', 'pattern'] as const;
  const slots = {
    ...{ ...common(planned), count: keep.at('count'), q: keep.at('self_attn.q') },
    k: arena.working.variant.at('self_attn.k'),
    ...Object.fromEntries(parts.map((part) => [keptSlot(part), keep.at(`self_attn.${part}`)])),
  };
  const layers = sizes.variants * dimensions.nLayers;
  return dispatched(sweepFuture, slots, [1, dimensions.nHeads, layers]);
}

/** Every variant's decoding at once, and, where that is kept, how its words would look at later ones. */
export function decoderPlan(
  begin: number,
  keepsFuture: boolean,
  planned: Planned,
): readonly Dispatch[] {
  return [greedy(begin, planned), ...(keepsFuture ? [future(planned)] : [])];
}
