import type { Dimensions } from '../trace/dimensions.ts';
import type { NormPath } from '../trace/topology.ts';
import type { Arena } from './arena.ts';
import { attendKernel } from './attend.ts';
import { combineKernel } from './combine.ts';
import { embedKernel } from './embed.ts';
import { feedForwardKernel } from './feed-forward.ts';
import { type Dispatch, dispatch } from './kernel.ts';
import type { WeightPlaces } from './packed-weights.ts';
import { projectKernel } from './project.ts';

/** Every kernel of the encoder; each is compiled once a model. */
export const encoderKernels = [
  embedKernel,
  projectKernel,
  attendKernel,
  combineKernel,
  feedForwardKernel,
] as const;

type Planned = { readonly rows: number; readonly arena: Arena; readonly weights: WeightPlaces };

function normOf(path: NormPath, { arena, weights }: Planned) {
  return {
    gain: weights.offset(`${path}.gain`),
    bias: weights.offset(`${path}.bias`),
    mean: arena.offset(`${path}.mean`),
    scale: arena.offset(`${path}.scale`),
    normalized: arena.offset(`${path}.normalized`),
    normed: arena.offset(`${path}.out`),
  };
}

function embedding({ rows, arena, weights }: Planned): Dispatch {
  const places = {
    embedding: weights.offset('embedding'),
    positions: weights.positions,
    embed: arena.offset('encoder.embed'),
    posEmbed: arena.offset('encoder.pos_embed'),
    residPre: arena.offset('encoder.0.resid_pre'),
  };
  return dispatch(embedKernel, places, [rows, 1, 1]);
}

function selfAttention(index: number, planned: Planned, { nHeads }: Dimensions): Dispatch[] {
  const { rows, arena, weights } = planned;
  const layer = `encoder.${index}` as const;
  const path = `${layer}.self_attn` as const;
  const x = arena.offset(`${layer}.resid_pre`);
  const [q, k, v] = [
    arena.offset(`${path}.q`),
    arena.offset(`${path}.k`),
    arena.offset(`${path}.v`),
  ];
  const context = arena.offset(`${path}.context`);
  const projected = {
    ...{ w_q: weights.offset(`${path}.w_q`), w_k: weights.offset(`${path}.w_k`) },
    ...{ w_v: weights.offset(`${path}.w_v`), q, k, v },
    // One layer a dispatch.
    ...{ weightStride: 0, arenaStride: 0 },
  };
  const wO = weights.offset(`${path}.w_o`);
  const attended = {
    scores: arena.offset(`${path}.scores`),
    scaled: arena.offset(`${path}.scaled`),
    masked: arena.offset(`${path}.masked`),
    pattern: arena.offset(`${path}.pattern`),
  };
  const combined = {
    headOut: arena.offset(`${path}.head_out`),
    out: arena.offset(`${path}.out`),
    residMid: arena.offset(`${layer}.resid_mid`),
  };
  const norm = normOf(`${layer}.ln1`, planned);
  return [
    dispatch(projectKernel, { rows, x, ...projected }, [rows, 1, 1]),
    dispatch(attendKernel, { rows, q, k, v, ...attended, context }, [rows, nHeads, 1]),
    dispatch(combineKernel, { rows, context, wO, x, ...combined, ...norm }, [rows, 1, 1]),
  ];
}

function feedForward(index: number, planned: Planned): Dispatch {
  const { rows, arena, weights } = planned;
  const layer = `encoder.${index}` as const;
  const places = {
    x: arena.offset(`${layer}.ln1.out`),
    w1: weights.offset(`${layer}.ffn.w_1`),
    b1: weights.offset(`${layer}.ffn.b_1`),
    w2: weights.offset(`${layer}.ffn.w_2`),
    b2: weights.offset(`${layer}.ffn.b_2`),
    pre: arena.offset(`${layer}.ffn.pre`),
    post: arena.offset(`${layer}.ffn.post`),
    out: arena.offset(`${layer}.ffn.out`),
    residPost: arena.offset(`${layer}.resid_post`),
    ...normOf(`${layer}.ln2`, planned),
  };
  return dispatch(feedForwardKernel, places, [rows, 1, 1]);
}

/**
 * The encoder (section 3.1) in 4N + 1 dispatches, whatever the length.
 * @param rows ids of the sentence, `<eos>` counted
 */
export function encoderPlan(
  rows: number,
  arena: Arena,
  weights: WeightPlaces,
  dimensions: Dimensions,
): readonly Dispatch[] {
  const planned = { rows, arena, weights };
  const layers = Array.from({ length: dimensions.nLayers }, (_, index) => index);
  return [
    embedding(planned),
    ...layers.flatMap((index) => [
      ...selfAttention(index, planned, dimensions),
      feedForward(index, planned),
    ]),
  ];
}
