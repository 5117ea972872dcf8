import type { AttentionKind, Stack } from '../../trace/topology.ts';
import type { Box, Size } from '../geometry.ts';
import {
  type Density,
  ends,
  endsHeight,
  heightOf,
  type Kind,
  layerHeight,
  type MapPlan,
  margin,
  planFor,
  type Sizes,
  sublayerKinds,
} from './mapPlan.ts';

/** `order` counts the sublayers of a stack from the bottom up, from 0. */
export type Sublayer = {
  readonly stack: Stack;
  readonly layer: number;
  readonly kind: Kind;
  readonly order: number;
  readonly box: Box;
  readonly density: Density;
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

/** Lays out both stacks bottom up. May come out taller than `frame`, never wider. */
export function modelMap(sizes: Sizes, frame: Size): ModelMap {
  const plan = planFor(sizes, frame);
  const layers = sizes.nLayers * layerHeight(plan.density, sizes.nHeads);
  const height = Math.max(frame.height, endsHeight + layers);
  const ground = height - ends.embedding - ends.between / 2;
  const end = (stack: Stack, y: number, tall: number): Box => ({
    x: leftOf(stack, plan),
    y,
    width: plan.stackWidth,
    height: tall,
  });
  const sublayers = (['encoder', 'decoder'] as const).flatMap((stack) =>
    placeStack(stack, { ground, plan, sizes }),
  );
  return {
    width: frame.width,
    height,
    sublayers,
    heads: sublayers.flatMap((sublayer) => headsOf(sublayer, sizes.nHeads)),
    embeddings: {
      encoder: end('encoder', height - ends.embedding, ends.embedding),
      decoder: end('decoder', height - ends.embedding, ends.embedding),
    },
    output: end('decoder', ground - layers - ends.between / 2 - ends.output, ends.output),
  };
}

function leftOf(stack: Stack, { stackWidth }: MapPlan): number {
  return stack === 'encoder' ? margin.side : margin.side + stackWidth + margin.middle;
}

type Place = { readonly ground: number; readonly plan: MapPlan; readonly sizes: Sizes };

/** A stack's sublayers from `ground` up, each layer's spread over the height both stacks share. */
function placeStack(stack: Stack, { ground, plan, sizes }: Place): Sublayer[] {
  const { density } = plan;
  const kinds = sublayerKinds[stack];
  const heights = kinds.map((kind) => heightOf(kind, density, sizes.nHeads));
  const used = heights.reduce((sum, height) => sum + height, 0);
  const room = (layerHeight(density, sizes.nHeads) - used) / kinds.length;
  let y = ground;
  return Array.from({ length: sizes.nLayers }, (_, layer) => layer).flatMap((layer) =>
    kinds.map((kind, index) => {
      const height = heights[index] ?? 0;
      const box = { x: leftOf(stack, plan), y: y - height, width: plan.stackWidth, height };
      y -= height + room;
      return { stack, layer, kind, order: layer * kinds.length + index, box, density };
    }),
  );
}

function headsOf({ stack, layer, kind, box, density }: Sublayer, nHeads: number): HeadSpot[] {
  if (kind === 'ffn') return [];
  const { thumbnail, pitch, label } = density;
  const columns = Math.min(nHeads, density.columns);
  const width = Math.min(box.width / columns, thumbnail + pitch + 6);
  const start = box.x + (box.width - width * columns) / 2;
  const height = thumbnail + pitch;
  return Array.from({ length: nHeads }, (_, head) => {
    const x = start + (head % columns) * width;
    const y = box.y + label + Math.floor(head / columns) * height;
    return { stack, layer, kind, head, thumbnail, box: { x, y, width, height } };
  });
}
