import { useApp } from '../../../store/app.ts';
import { pointed } from '../../../store/pointed.ts';
import type { Side, Stack } from '../../../trace/topology.ts';
import { useWords } from '../../sentence/useWords.ts';
import { useSlot } from '../../slot.ts';

/** The word that is pointed at, as a row of the stack on show. */
export type ChosenWord = {
  readonly stack: Stack;
  readonly side: Side;
  readonly position: number;
  readonly word: string;
};

export function useChosenWord(): ChosenWord {
  const { words } = useWords();
  const stack = useApp((state) => state.head.stack);
  const position = useSlot((state) => pointed(state).query);
  const side = stack === 'encoder' ? 'source' : 'target';
  return { stack, side, position, word: words[side][position] ?? '' };
}
