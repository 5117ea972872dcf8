import { blockedScore } from '../trace/trace.ts';
import type { Kernel } from './kernel.ts';

type Slot =
  | ('limit' | 'count' | 'arenaStride' | 'q' | 'k')
  | ('scores' | 'scaled' | 'masked' | 'pattern');

/**
 * What the greedy loop could not know: how a word would look at later ones, and the causal mask
 * (section 3.2.3) that forbids it. `scores`, `scaled`, `masked` and `pattern` right of the diagonal,
 * one head of one layer a workgroup.
 */
export const futureKernel: Kernel<Slot> = {
  name: 'future',
  slots: [
    ...(['limit', 'count', 'arenaStride', 'q', 'k'] as const),
    ...(['scores', 'scaled', 'masked', 'pattern'] as const),
  ],
  computes: ['scores', 'scaled', 'masked', 'pattern'],
  lanes: 64,
  declares: () => '',
  main: (slot, { dimensions }) => `
  let words = u32(arena[${slot.count}]);
  let arenaAt = layer * ${slot.arenaStride};
  for (var i = t; i < words * words; i += lanes) {
    let query = head * ${slot.limit} + i / words;
    let key = head * ${slot.limit} + i % words;
    if (key <= query) { continue; }
    var score = 0.0;
    for (var d = 0u; d < dHead; d++) {
      score += arena[arenaAt + ${slot.q} + query * dHead + d] * arena[arenaAt + ${slot.k} + key * dHead + d];
    }
    let at = arenaAt + query * ${slot.limit} + i % words;
    arena[${slot.scores} + at] = score;
    arena[${slot.scaled} + at] = score / ${Math.fround(Math.sqrt(dimensions.dHead))};
    arena[${slot.masked} + at] = ${blockedScore.toExponential()};
    arena[${slot.pattern} + at] = 0.0;
  }`,
};
