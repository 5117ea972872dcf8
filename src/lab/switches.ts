import type { Dimensions } from '../trace/dimensions.ts';
import { type AttentionKind, attentionAt, attentionsOf, type Stack } from '../trace/topology.ts';
import type { Intervention, Plan } from './plan.ts';

/** What can be left out everywhere at once. */
export const wholes = ['scale', 'mask', 'pos', 'residual', 'norm', 'uniform'] as const;
export type Whole = (typeof wholes)[number];

type Letter = 'e' | 'd';
type LayerSwitch = `${Letter}${number}`;
type HeadSwitch = `${LayerSwitch}.${'self' | 'cross'}.h${number}`;
/** A change of the running model by its name in a link, numbers from 1: `scale`, `d2`, `e1.self.h2`. */
export type Switch = Whole | LayerSwitch | HeadSwitch;

/** A layer or, with the rest, a head of it; numbers from 0. */
export type LayerPlace = { readonly stack: Stack; readonly layer: number };
export type HeadPlace = LayerPlace & { readonly kind: AttentionKind; readonly head: number };

const letters = { encoder: 'e', decoder: 'd' } as const;

export function layerSwitch({ stack, layer }: LayerPlace): Switch {
  return `${letters[stack]}${layer + 1}`;
}

export function headSwitch({ stack, layer, kind, head }: HeadPlace): Switch {
  const attention = kind === 'cross_attn' ? 'cross' : 'self';
  return `${letters[stack]}${layer + 1}.${attention}.h${head + 1}`;
}

const placed = /^([ed])([1-9]\d?)(?:\.(self|cross)\.h([1-9]\d?))?$/;

/** The layer or the head that a switch is of; null for one that is of the whole model, and for what is none. */
export function placeOf(name: string): LayerPlace | HeadPlace | null {
  const [, letter, layer, attention, head] = placed.exec(name) ?? [];
  // The encoder attends to nothing but itself.
  if (!layer || (letter === 'e' && attention === 'cross')) return null;
  const place = {
    stack: letter === 'e' ? 'encoder' : 'decoder',
    layer: Number(layer) - 1,
  } as const;
  if (!head) return place;
  const kind = attention === 'cross' ? 'cross_attn' : 'self_attn';
  return { ...place, kind, head: Number(head) - 1 };
}

const isWhole = (name: string): name is Whole => wholes.some((one) => one === name);

export function isSwitch(name: string): name is Switch {
  return isWhole(name) || placeOf(name) !== null;
}

type Sizes = Pick<Dimensions, 'nLayers' | 'nHeads'>;

/** Whether a model of these sizes has what is switched. */
export function fits(name: Switch, { nLayers, nHeads }: Sizes): boolean {
  const place = placeOf(name);
  if (!place) return true;
  return place.layer < nLayers && (!('head' in place) || place.head < nHeads);
}

const everywhere = {
  scale: { kind: 'unscaled' },
  mask: { kind: 'unmasked' },
  pos: { kind: 'unpositioned' },
  residual: { kind: 'residual-off' },
  norm: { kind: 'norm-off' },
} as const satisfies Record<Exclude<Whole, 'uniform'>, Intervention>;

function changeAt(place: LayerPlace | HeadPlace): Intervention {
  if (!('head' in place)) return { kind: 'layer-off', layer: `${place.stack}.${place.layer}` };
  return { kind: 'head-gain', attention: attentionAt(place).path, head: place.head, gain: 0 };
}

function changesBy(name: Switch, sizes: Sizes): Plan {
  const place = placeOf(name);
  if (place) return [changeAt(place)];
  if (name !== 'uniform') return [everywhere[name as keyof typeof everywhere]];
  return attentionsOf(sizes).map(({ path }) => ({ kind: 'uniform', attention: path }));
}

/** What the switches change of a model; one that it has nothing for changes nothing. */
export function planOf(switches: readonly Switch[], sizes: Sizes): Plan {
  return switches.filter((name) => fits(name, sizes)).flatMap((name) => changesBy(name, sizes));
}
