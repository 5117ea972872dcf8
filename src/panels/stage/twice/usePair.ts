import { useMemo } from 'react';
import type { Run } from '../../../trace/run.ts';
import { rowsSoFar } from '../../../view/heads/heads.ts';
import { pairAt, pairsIn } from '../../../view/residual/twice.ts';
import { useWords } from '../../sentence/useWords.ts';
import { useSlot } from '../../slot.ts';
import { useChosenWord } from '../inside/useChosenWord.ts';

/** The two places on show: those of the word pointed at, or of the first that stands twice. */
export function usePair(run: Run) {
  const { stack, side, position } = useChosenWord();
  const { words } = useWords();
  const rows = useSlot((state) => rowsSoFar(run, { stack }, state.time));
  const pairs = useMemo(() => pairsIn(run, stack, rows), [run, stack, rows]);
  const pair = pairAt(pairs, position);
  return { stack, side, position, pairs, pair, words: words[side] };
}
