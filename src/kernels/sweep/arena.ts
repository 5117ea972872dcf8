import type { Dimensions } from '../../trace/dimensions.ts';
import { type ActivationName, type Axis, activationNames } from '../../trace/names.ts';
import { axisLength, type Lengths, sizeOf } from '../../trace/shapes.ts';
import { secondNames } from '../arena.ts';
import { type Region, regionAfter, type Shelves, shelves } from './regions.ts';

export type SweepSizes = {
  /** Rows that everything is laid out for: the longest source, the most words written. */
  readonly lengths: Lengths;
  readonly encoders: number;
  readonly variants: number;
  /** Activations to be kept. */
  readonly names: ReadonlySet<ActivationName>;
};

/** One that is kept: its place in the first encoder or variant, and from there to the next. */
export type KeptPlace = {
  readonly of: 'encoder' | 'variant';
  readonly offset: number;
  readonly stride: number;
  readonly axes: readonly Axis[];
  /** As it is laid out. */
  readonly shape: readonly number[];
};

/** Cross-attention's keys and values are an encoder's: variants that share it share them. */
type Regions = Readonly<Record<'encoder' | 'cross' | 'variant', Region>>;

/** Working rows first, and behind them, so that it is copied at once, what is kept. */
export type SweepArena = {
  readonly working: Regions;
  readonly kept: Regions;
  /** Where the kept numbers begin, and where they end. */
  readonly begin: number;
  readonly length: number;
  readonly places: ReadonlyMap<ActivationName, KeptPlace>;
};

const crossPart = /^decoder\.(\d+)\.cross_attn\.([kv])$/;
const layerPart = /^decoder\.(\d+)\.(.+)$/;
const future = /^decoder\.\d+\.self_attn\.(scores|scaled|masked|pattern)$/;

/** Whether how words would look at later ones is among what is kept. */
export function keepsFuture(names: ReadonlySet<ActivationName>): boolean {
  return [...names].some((name) => future.test(name));
}

/** Whose an activation is, and what of it; of a layer's, which layer's. */
function homeOf(name: ActivationName) {
  const [, crossLayer, kv] = crossPart.exec(name) ?? [];
  if (kv) return { region: 'cross', part: kv, layer: Number(crossLayer) } as const;
  if (name.startsWith('encoder.')) return { region: 'encoder', part: name, layer: null } as const;
  const [, layer, part] = layerPart.exec(name) ?? [];
  const outside = !part || part === 'resid_pre';
  return {
    region: 'variant',
    part: outside ? name : part,
    layer: outside ? null : Number(layer),
  } as const;
}

/** The rows that a chunk cannot do without. */
function workingShelves({ lengths }: SweepSizes, dimensions: Dimensions) {
  const { nHeads, dHead, dModel, vocabSize } = dimensions;
  const [encoder, cross, variant] = [shelves(), shelves(), shelves()];
  const heads = (rows: number) => rows * nHeads * dHead;
  for (const part of ['x', 'mid']) encoder.outside.add(part, lengths.source * dModel);
  for (const part of ['q', 'k', 'v', 'context']) encoder.outside.add(part, heads(lengths.source));
  for (const part of ['k', 'v']) cross.layered.add(part, heads(lengths.source));
  for (const part of ['self_attn.k', 'self_attn.v']) {
    variant.layered.add(part, heads(lengths.target));
  }
  variant.outside.add('logits', vocabSize);
  return { encoder, cross, variant };
}

/** What is read back: what each variant wrote, and the chosen activations of every layer. */
function keptShelves(
  firsts: ReadonlySet<ActivationName>,
  { lengths: { target } }: SweepSizes,
  sizeIn: (name: ActivationName) => number,
) {
  const kept = { encoder: shelves(), cross: shelves(), variant: shelves() };
  kept.variant.outside.add('count', 1);
  for (const part of ['produced', 'probability', 'logit']) kept.variant.outside.add(part, target);
  for (const name of firsts) {
    const { region, part, layer } = homeOf(name);
    kept[region][layer === null ? 'outside' : 'layered'].add(part, sizeIn(name));
  }
  return kept;
}

/** The names to keep numbers of: each number's first name, and what other numbers are made of. */
function firstsOf(names: ReadonlySet<ActivationName>, dimensions: Dimensions) {
  const second = secondNames(dimensions);
  const first = (name: ActivationName) => second.get(name) ?? name;
  const firsts = new Set([...names].filter((name) => name !== 'encoder.tokens').map(first));
  // The score of a later word is made of its key and of this.
  if (keepsFuture(names)) firsts.add('decoder.0.self_attn.q');
  return { first, firsts };
}

export function sweepArenaOf(sizes: SweepSizes, dimensions: Dimensions): SweepArena {
  const { lengths, encoders, variants, names } = sizes;
  const { first, firsts } = firstsOf(names, dimensions);
  const axesOf = new Map(activationNames(dimensions));
  const shapeOf = (name: ActivationName) =>
    (axesOf.get(name) ?? []).map((axis) => axisLength(axis, name, lengths, dimensions));

  let end = 0;
  const layOut = (of: Readonly<Record<keyof Regions, Shelves>>): Regions => {
    const after = (which: keyof Regions, count: number) => {
      const region = regionAfter(end, of[which], which === 'encoder' ? 0 : dimensions.nLayers);
      end += region.stride * count;
      return region;
    };
    return {
      encoder: after('encoder', encoders),
      cross: after('cross', encoders),
      variant: after('variant', variants),
    };
  };
  const working = layOut(workingShelves(sizes, dimensions));
  const begin = end;
  const kept = layOut(keptShelves(firsts, sizes, (name) => sizeOf(shapeOf(name))));

  const placeOf = (name: ActivationName): KeptPlace => {
    const { region, part, layer } = homeOf(first(name));
    const { stride, layer: apart, at } = kept[region];
    const of = region === 'variant' ? 'variant' : 'encoder';
    const offset = at(part) + (layer ?? 0) * apart;
    return { of, offset, stride, axes: axesOf.get(name) ?? [], shape: shapeOf(name) };
  };
  const placed = [...names].filter((name) => axesOf.has(name) && name !== 'encoder.tokens');
  const places = new Map(placed.map((name) => [name, placeOf(name)]));
  return { working, kept, begin, length: end, places };
}
