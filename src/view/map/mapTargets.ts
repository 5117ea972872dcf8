import type { NormName, Stack } from '../../trace/topology.ts';
import { layerOf } from '../../trace/topology.ts';
import type { Box } from '../geometry.ts';
import type { Part } from '../parts/part.ts';
import { jointOf, memoryY } from './mapLines.ts';
import { margin } from './mapPlan.ts';
import type { HeadSpot, ModelMap, Sublayer } from './modelMap.ts';

/** A part of the model where the map has it. */
export type MapTarget = {
  readonly part: Part;
  readonly box: Box;
  /** Side of a head's picture. */
  readonly thumbnail?: number;
};

function targetOf({ box, thumbnail, ...part }: HeadSpot): MapTarget {
  return { part, box, thumbnail };
}

/** ⊕ and the bar beside it, with what is free around them: an attention's name has no other use. */
function normBox({ kind, box, density }: Sublayer): Box {
  const free = kind === 'ffn' ? 0 : density.label;
  return { ...box, y: box.y - density.gap, height: density.gap + free };
}

function normOf({ stack, layer, kind }: Sublayer): NormName {
  const norm = layerOf(stack, layer).find((one) => one.kind === kind)?.norm;
  return norm?.split('.')[2] as NormName;
}

/** A sublayer, and the sum and norm above it. */
function sublayerTargets(map: ModelMap, sublayer: Sublayer): readonly MapTarget[] {
  const { stack, layer, kind, box } = sublayer;
  const heads = map.heads.filter(
    (spot) => spot.stack === stack && spot.layer === layer && spot.kind === kind,
  );
  return [
    ...heads.map(targetOf),
    ...(kind === 'ffn' ? [{ part: { kind, stack, layer } as const, box }] : []),
    { part: { kind: 'norm', stack, layer, norm: normOf(sublayer) }, box: normBox(sublayer) },
  ];
}

/** The strip at a layer's outer side, where its residual arcs are. */
function streamTarget(stack: Stack, sublayers: readonly Sublayer[]): MapTarget {
  const { box, layer } = sublayers[0] as Sublayer;
  const top = jointOf(sublayers.at(-1) as Sublayer).y;
  const x = stack === 'encoder' ? box.x - margin.side + 1 : box.x + box.width + 1;
  const size = { width: margin.side - 2, height: box.y + box.height - top };
  return { part: { kind: 'residual', stack, layer }, box: { x, y: top, ...size } };
}

function layerTargets(map: ModelMap, stack: Stack, layer: number): readonly MapTarget[] {
  const own = map.sublayers.filter((one) => one.stack === stack && one.layer === layer);
  return [streamTarget(stack, own), ...own.flatMap((one) => sublayerTargets(map, one))];
}

function memoryTarget(map: ModelMap): MapTarget {
  const { x, width } = map.embeddings.encoder;
  return { part: { kind: 'memory' }, box: { x, y: memoryY(map) - 19, width, height: 17 } };
}

/** Everything that can be chosen, in reading order: the encoder bottom up, then the decoder. */
export function mapTargets(map: ModelMap): readonly MapTarget[] {
  return (['encoder', 'decoder'] as const).flatMap((stack): readonly MapTarget[] => {
    const layers = new Set(map.sublayers.map(({ layer }) => layer));
    return [
      { part: { kind: 'embedding', stack }, box: map.embeddings[stack] },
      ...[...layers].flatMap((layer) => layerTargets(map, stack, layer)),
      stack === 'encoder' ? memoryTarget(map) : { part: { kind: 'output' }, box: map.output },
    ];
  });
}
