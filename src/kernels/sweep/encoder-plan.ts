import type { ActivationName } from '../../trace/names.ts';
import type { ParameterName } from '../../trace/parameters.ts';
import { layerOf } from '../../trace/topology.ts';
import { type Dispatch, dispatch, type Kernel, type Workgroups } from '../kernel.ts';
import {
  sweepAttend,
  sweepCombine,
  sweepCrossKeys,
  sweepEmbed,
  sweepFeedForward,
  sweepProject,
} from './encoder-kernels.ts';
import type { Planned } from './planned.ts';
import { none } from './regions.ts';
import { keptSlot } from './text.ts';

/** Numbers for a kernel: every slot it is not told of is the place that is none. */
export function dispatched(
  kernel: Kernel<string>,
  told: Readonly<Record<string, number>>,
  workgroups: Workgroups,
): Dispatch {
  const nothing = Object.fromEntries(kernel.slots.map((slot) => [slot, none]));
  return dispatch(kernel, { ...nothing, ...told }, workgroups);
}

/** A kernel's parts and the activations they are, where these are kept. */
function kept(parts: Readonly<Record<string, ActivationName>>, { arena }: Planned) {
  const slots = Object.entries(parts).map(([part, name]) => {
    return [keptSlot(part), arena.kept.encoder.at(name)] as const;
  });
  return Object.fromEntries(slots);
}

const normParts = (norm: string) => ({
  ...{ mean: `${norm}.mean`, scale: `${norm}.scale` },
  ...{ normalized: `${norm}.normalized`, normed: `${norm}.out` },
});

/** The dispatches of a layer, as it lies in the encoders. */
function layer(index: number, planned: Planned): readonly Dispatch[] {
  const { sizes, arena, told, weights, dimensions } = planned;
  const { encoder } = arena.working;
  const [attention, feeding] = layerOf('encoder', index);
  const [path, ffn] = [attention?.path, feeding?.path];
  const rows = sizes.lengths.source;
  const common = {
    ...{ rows, told: told.encoders, index, weightStride: 0, arenaStride: 0 },
    ...{ work: encoder.stride, keep: arena.kept.encoder.stride },
  };
  const [x, mid, context] = [encoder.at('x'), encoder.at('mid'), encoder.at('context')];
  const [q, k, v] = [encoder.at('q'), encoder.at('k'), encoder.at('v')];
  const weight = (name: string) => weights.offset(name as ParameterName);
  const norm = (name?: string) => ({ gain: weight(`${name}.gain`), bias: weight(`${name}.bias`) });
  const parts = (of: Readonly<Record<string, string>>) =>
    kept(of as Record<string, ActivationName>, planned);
  const each = { ...common, q, k, v, context };
  const one = (kernel: Kernel<string>, slots: Readonly<Record<string, number>>, heads = 1) =>
    dispatched(kernel, { ...each, ...slots }, [rows, heads, sizes.encoders]);
  const named = (names: readonly string[]) =>
    Object.fromEntries(names.map((name) => [name, `${path}.${name}`]));
  return [
    one(sweepProject, {
      ...{ x, w_q: weight(`${path}.w_q`), w_k: weight(`${path}.w_k`), w_v: weight(`${path}.w_v`) },
      ...parts(named(['q', 'k', 'v'])),
    }),
    one(
      sweepAttend,
      parts(named(['scores', 'scaled', 'masked', 'pattern', 'context'])),
      dimensions.nHeads,
    ),
    one(sweepCombine, {
      ...{ x, normed: mid, wO: weight(`${path}.w_o`), ...norm(attention?.norm) },
      ...parts({
        ...{ headOut: `${path}.head_out`, out: `${path}.out`, residMid: `${attention?.sum}` },
        ...normParts(`${attention?.norm}`),
      }),
    }),
    one(sweepFeedForward, {
      ...{ x: mid, normed: x, w1: weight(`${ffn}.w_1`), b1: weight(`${ffn}.b_1`) },
      ...{ w2: weight(`${ffn}.w_2`), b2: weight(`${ffn}.b_2`), ...norm(feeding?.norm) },
      ...parts({
        ...{ pre: `${ffn}.pre`, post: `${ffn}.post`, out: `${ffn}.out` },
        ...{ residPost: `${feeding?.sum}`, ...normParts(`${feeding?.norm}`) },
      }),
    }),
  ];
}

function embedding(planned: Planned): Dispatch {
  const { sizes, arena, told, weights } = planned;
  const { encoder } = arena.working;
  const slots = {
    ...{ told: told.encoders, work: encoder.stride, keep: arena.kept.encoder.stride, index: 0 },
    ...{ embedding: weights.offset('embedding'), positions: weights.positions },
    residPre: encoder.at('x'),
    ...kept(
      {
        ...{ embed: 'encoder.embed', posEmbed: 'encoder.pos_embed' },
        residPre: 'encoder.0.resid_pre',
      },
      planned,
    ),
  };
  return dispatched(sweepEmbed, slots, [sizes.lengths.source, 1, sizes.encoders]);
}

function crossKeys({ sizes, arena, told, weights, dimensions }: Planned): Dispatch {
  const { encoder, cross } = arena.working;
  const { kept: keeping } = arena;
  const path = 'decoder.0.cross_attn';
  const slots = {
    ...{ rows: sizes.lengths.source, told: told.encoders, index: 0, x: encoder.at('x') },
    ...{ work: encoder.stride, keep: keeping.encoder.stride },
    ...{ weightStride: weights.layerStride, arenaStride: 0 },
    ...{ w_k: weights.offset(`${path}.w_k`), w_v: weights.offset(`${path}.w_v`) },
    ...{ k: cross.at('k'), v: cross.at('v'), cross: cross.stride, crossLayer: cross.layer },
    ...{ keepCross: keeping.cross.stride, keepLayer: keeping.cross.layer },
    ...{ [keptSlot('k')]: keeping.cross.at('k'), [keptSlot('v')]: keeping.cross.at('v') },
  };
  const both = sizes.encoders * dimensions.nLayers;
  return dispatched(sweepCrossKeys, slots, [sizes.lengths.source, 1, both]);
}

/** Every encoder at once in 4N + 1 dispatches, and one for the keys and values the decoder asks for. */
export function encoderPlan(planned: Planned): readonly Dispatch[] {
  const layers = Array.from({ length: planned.dimensions.nLayers }, (_, index) => index);
  return [
    embedding(planned),
    ...layers.flatMap((index) => layer(index, planned)),
    crossKeys(planned),
  ];
}
