import type { Comparison } from '../compare/comparison.ts';
import { headsIn, type MovedHead, movedHead } from '../compare/moved.ts';

/** Every head by how much its weights moved, the most first; of as much, in the order of the forward pass. */
export function movedHeads(comparison: Comparison): readonly MovedHead[] {
  return headsIn(comparison, 'all')
    .map((where) => movedHead(comparison, where, 'all'))
    .sort((one, other) => other.moved - one.moved);
}
