import type { Box } from '../geometry.ts';
import type { Part } from '../parts/part.ts';
import type { HeadSpot, ModelMap } from './modelMap.ts';

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

/** Everything that can be chosen, in reading order: the encoder bottom up, then the decoder. */
export function mapTargets(map: ModelMap): readonly MapTarget[] {
  return (['encoder', 'decoder'] as const).flatMap((stack): MapTarget[] => [
    { part: { kind: 'embedding', stack }, box: map.embeddings[stack] },
    ...map.heads.filter((spot) => spot.stack === stack).map(targetOf),
    ...(stack === 'decoder' ? [{ part: { kind: 'output' } as const, box: map.output }] : []),
  ]);
}
