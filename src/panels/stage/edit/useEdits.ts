import { useEffect, useMemo } from 'react';
import { mendEdits } from '../../../store/lab/edits.ts';
import type { Run } from '../../../trace/run.ts';
import { countOf, editsWithin } from '../../../view/edit/weights.ts';
import { editsIn } from '../../../view/edit/word.ts';
import { useSlot } from '../../slot.ts';

/** All that is edited, what of it this run has words for, and how many changes wait for another sentence. */
export function useEdits(run: Run) {
  const word = useSlot((state) => state.edit);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a link or Back may bring another.
  useEffect(mendEdits, [word]);
  return useMemo(() => {
    const { edits: all } = editsIn(word);
    const edits = editsWithin(all, run);
    return { all, edits, waiting: countOf(all) - countOf(edits) };
  }, [word, run]);
}
