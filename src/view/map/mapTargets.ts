import type { Stack } from '../../trace/topology.ts';
import type { Box } from '../geometry.ts';
import type { Selection, View } from '../selection.ts';
import type { HeadSpot, ModelMap } from './modelMap.ts';

/** A part of the map that can be chosen. */
export type MapTarget =
  | ({ readonly part: 'head' } & HeadSpot)
  | { readonly part: 'embedding'; readonly stack: Stack; readonly box: Box }
  | { readonly part: 'output'; readonly box: Box };

/** Everything that can be chosen, in reading order: the encoder bottom up, then the decoder. */
export function mapTargets(map: ModelMap): readonly MapTarget[] {
  return (['encoder', 'decoder'] as const).flatMap((stack): MapTarget[] => [
    { part: 'embedding', stack, box: map.embeddings[stack] },
    ...map.heads
      .filter((spot) => spot.stack === stack)
      .map((spot): MapTarget => ({ part: 'head', ...spot })),
    ...(stack === 'decoder' ? [{ part: 'output', box: map.output } as const] : []),
  ]);
}

type Where = Pick<Selection, 'stack' | 'layer' | 'kind' | 'head'>;

/** Whether the stage shows this part. */
export function isShown(target: MapTarget, view: View, where: Where): boolean {
  if (target.part === 'output') return view === 'output';
  if (target.part === 'embedding') return view === 'positions' && target.stack === where.stack;
  if (view === 'output' || view === 'positions') return false;
  const { stack, layer, kind, head } = where;
  const same = target.stack === stack && target.layer === layer && target.kind === kind;
  return same && target.head === head;
}
