import { isHead } from '../parts/part.ts';
import type { MapTarget } from './mapTargets.ts';

/** Where an attention, a stack or the output begins. */
const begins = ({ part }: MapTarget) => !isHead(part) || part.head === 0;

type Way = (targets: readonly MapTarget[], from: number) => number;

/** Up is on along the data's way, as the map is drawn; ← and → are the steps', everywhere. */
const ways: Readonly<Record<string, Way>> = {
  ArrowUp: (_, from) => from + 1,
  ArrowDown: (_, from) => from - 1,
  PageUp: (targets, from) => targets.findIndex((one, index) => index > from && begins(one)),
  PageDown: (targets, from) => targets.findLastIndex((one, index) => index < from && begins(one)),
  Home: () => 0,
  End: (targets) => targets.length - 1,
};

/** The index of the part that a key leads to; undefined at an end, and for a key that does not move. */
export function partBeside(targets: readonly MapTarget[], from: number, key: string) {
  const to = ways[key]?.(targets, from) ?? -1;
  return targets[to] ? to : undefined;
}
