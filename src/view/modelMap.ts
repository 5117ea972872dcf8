import type { Dimensions } from '../trace/dimensions.ts';
import type { AttentionKind, Stack } from '../trace/names.ts';

export type Box = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};
/** `order` counts the sublayers of a stack from the bottom up, from 0. */
export type Sublayer = {
  readonly stack: Stack;
  readonly layer: number;
  readonly kind: AttentionKind | 'ffn';
  readonly order: number;
  readonly box: Box;
  /** Has room for its name. */
  readonly open: boolean;
};
export type HeadSpot = {
  readonly stack: Stack;
  readonly layer: number;
  readonly kind: AttentionKind;
  readonly head: number;
  /** The hit target. */
  readonly box: Box;
  /** Side of the thumbnail in its middle. */
  readonly thumbnail: number;
};
/** Figure 1 of the paper for one model, in CSS pixels; y grows downwards, data flows upwards. */
export type ModelMap = {
  readonly width: number;
  readonly height: number;
  readonly sublayers: readonly Sublayer[];
  readonly heads: readonly HeadSpot[];
  readonly embeddings: Record<Stack, Box>;
  readonly output: Box;
};

type Sizes = Pick<Dimensions, 'nLayers' | 'nHeads'>;
type Frame = { readonly width: number; readonly height: number };

/** Room for ⊕ and norm above each sublayer. */
export const gap = { open: 11, closed: 9 } as const;
const label = 17;
const feedForward = { open: 16, closed: 8 } as const;
const embedding = 24;
const output = 74;
const between = 12;
/** Room beside each stack for the residual arcs, and between the stacks for the memory. */
export const margin = { side: 13, middle: 26 } as const;
const perRow = { open: 2, closed: 4 } as const;
/** Open blocks are worth their room only if their thumbnails are at least this large. */
const worthOpening = 27;

/** The kinds of sublayer in a layer of each stack, bottom up (section 3.1). */
export const sublayerKinds = {
  encoder: ['self_attn', 'ffn'],
  decoder: ['self_attn', 'cross_attn', 'ffn'],
} as const satisfies Record<Stack, readonly Sublayer['kind'][]>;

type Plan = {
  readonly stackWidth: number;
  readonly nHeads: number;
  readonly openThumbnail: number;
};

const rowsOfHeads = (nHeads: number, open: boolean) =>
  Math.ceil(nHeads / perRow[open ? 'open' : 'closed']);

function closedThumbnail({ stackWidth }: Pick<Plan, 'stackWidth'>): number {
  return Math.min(40, Math.floor(stackWidth / perRow.closed) - 2);
}

function heightOf(kind: Sublayer['kind'], open: boolean, plan: Plan): number {
  if (kind === 'ffn') return feedForward[open ? 'open' : 'closed'];
  const rows = rowsOfHeads(plan.nHeads, open);
  if (!open) return rows * (closedThumbnail(plan) + 2) + 2;
  return label + rows * (plan.openThumbnail + 3) + 2;
}

/** The decoder's layers are the taller ones; both stacks share their rows. */
function layerHeight(open: boolean, plan: Plan): number {
  const room = gap[open ? 'open' : 'closed'];
  return sublayerKinds.decoder.reduce((sum, kind) => sum + heightOf(kind, open, plan) + room, 0);
}

const fixed = output + embedding + between;

/** The thumbnails' side that fills `height` when `open` layers of `nLayers` are open. */
function fittingThumbnail(height: number, open: number, sizes: Sizes, plan: Plan): number {
  const none = { ...plan, openThumbnail: 0 };
  const closed = (sizes.nLayers - open) * layerHeight(false, plan);
  const left = height - fixed - closed - open * layerHeight(true, none);
  const rows = 2 * rowsOfHeads(sizes.nHeads, true) * open;
  return Math.min(Math.floor(left / rows), Math.floor(plan.stackWidth / perRow.open) - 6);
}

function planFor(sizes: Sizes, { width, height }: Frame): Plan & { readonly allOpen: boolean } {
  const stackWidth = Math.floor((width - 2 * margin.side - margin.middle) / 2);
  const plan = { stackWidth, nHeads: sizes.nHeads, openThumbnail: 0 };
  const all = fittingThumbnail(height, sizes.nLayers, sizes, plan);
  if (all >= worthOpening) return { ...plan, openThumbnail: all, allOpen: true };
  const one = fittingThumbnail(height, 1, sizes, plan);
  return { ...plan, openThumbnail: Math.max(24, one), allOpen: false };
}

/**
 * Lays out both stacks bottom up. The layer `selected` is open (named, with larger thumbnails);
 * all are where there is room. May come out taller than `frame`, never wider.
 */
export function modelMap(sizes: Sizes, selected: number, frame: Frame): ModelMap {
  const plan = planFor(sizes, frame);
  const { stackWidth } = plan;
  const left = { encoder: margin.side, decoder: margin.side + stackWidth + margin.middle };
  const opens = Array.from(
    { length: sizes.nLayers },
    (_, layer) => plan.allOpen || layer === selected,
  );
  const layers = opens.reduce((sum, open) => sum + layerHeight(open, plan), 0);
  const height = Math.max(frame.height, fixed + layers);
  const floor = height - embedding;
  const spot = (stack: Stack, y: number, tall: number): Box => ({
    x: left[stack],
    y,
    width: stackWidth,
    height: tall,
  });
  const sublayers = (['encoder', 'decoder'] as const).flatMap((stack) => {
    let ground = floor - between / 2;
    return opens.flatMap((open, layer) => {
      const placed = placeLayer({ stack, layer, open, ground, plan, x: left[stack] });
      ground -= layerHeight(open, plan);
      return placed;
    });
  });
  const top = floor - between / 2 - layers;
  return {
    width: frame.width,
    height,
    sublayers,
    heads: sublayers.flatMap((sublayer) => headsOf(sublayer, plan)),
    embeddings: {
      encoder: spot('encoder', floor, embedding),
      decoder: spot('decoder', floor, embedding),
    },
    output: spot('decoder', top - between / 2 - output, output),
  };
}

type Layer = {
  readonly stack: Stack;
  readonly layer: number;
  readonly open: boolean;
  readonly ground: number;
  readonly plan: Plan;
  readonly x: number;
};

/** A layer's sublayers, from `ground` up, spread over the height both stacks share. */
function placeLayer({ stack, layer, open, ground, plan, x }: Layer): Sublayer[] {
  const kinds = sublayerKinds[stack];
  const heights = kinds.map((kind) => heightOf(kind, open, plan));
  const used = heights.reduce((sum, height) => sum + height, 0);
  const room = (layerHeight(open, plan) - used) / kinds.length;
  let y = ground;
  return kinds.map((kind, index) => {
    const height = heights[index] ?? 0;
    const box = { x, y: y - height, width: plan.stackWidth, height };
    y -= height + room;
    return { stack, layer, kind, order: layer * kinds.length + index, box, open };
  });
}

function headsOf({ stack, layer, kind, box, open }: Sublayer, plan: Plan): HeadSpot[] {
  if (kind === 'ffn') return [];
  const columns = Math.min(plan.nHeads, perRow[open ? 'open' : 'closed']);
  const thumbnail = open ? plan.openThumbnail : closedThumbnail(plan);
  const pitch = open ? thumbnail + 3 : thumbnail + 2;
  const across = Math.min(box.width / columns, open ? pitch + 8 : pitch + 4);
  const start = box.x + (box.width - across * columns) / 2;
  const first = box.y + (open ? label : 1);
  return Array.from({ length: plan.nHeads }, (_, head) => {
    const x = start + (head % columns) * across;
    const y = first + Math.floor(head / columns) * pitch;
    return { stack, layer, kind, head, thumbnail, box: { x, y, width: across, height: pitch } };
  });
}
