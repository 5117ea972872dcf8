import { languagesOf } from '../../../language/direction.ts';
import { replaceToken } from '../../../view/sentence/sentence.ts';
import { useSession } from '../../session.ts';
import { useSlot } from '../../slot.ts';

/** Writes another word in the place of a token. */
export function useReplace(): (index: number, word: string) => void {
  const { ask } = useSession();
  const direction = useSlot((state) => state.direction);
  const text = useSlot((state) => state.text);
  const { source } = languagesOf(direction);
  return (index, word) => ask({ text: replaceToken(text, index, word, source) });
}
