import { blockedScore } from '../trace/trace.ts';
import type { Kernel } from './kernel.ts';
import { plainText } from './text.ts';

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
  open: (slot) => ({
    ...plainText(slot, (part) => (part === 'count' ? '' : 'arenaAt + ')),
    begin: `let arenaAt = layer * ${slot.arenaStride};`,
  }),
  declares: () => '',
  main: (slot, { dimensions }, { begin, at, store, attention }) => `${begin}
  let words = u32(arena[${at('count')}]);
  for (var i = t; i < words * words; i += lanes) {
    let query = head * ${slot.limit} + i / words;
    let key = head * ${slot.limit} + i % words;
    if (key <= query) { continue; }
    var score = 0.0;
    for (var d = 0u; d < dHead; d++) {
      score += arena[${at('q')} + query * dHead + d] * arena[${at('k')} + key * dHead + d];
    }
    let at = query * ${slot.limit} + i % words;
    let scaled = ${attention('self_attn').scaled(`score / ${Math.fround(Math.sqrt(dimensions.dHead))}`, 'score')};
    ${store('scores', 'at', 'score')}
    ${store('scaled', 'at', 'scaled')}
    ${store('masked', 'at', blockedScore.toExponential())}
    ${store('pattern', 'at', '0.0')}
  }`,
};
