import { useSlot } from '../../slot.ts';
import { useArrived } from '../../useArrived.ts';
import { suggestions } from './later.ts';

/** Finds words that the model knows near to one that it does not; null until that can be told. */
export function useSuggestions(): ((token: string) => readonly string[]) | null {
  const run = useSlot((state) => state.run);
  const direction = useSlot((state) => state.direction);
  const suggest = useArrived(suggestions);
  if (!suggest || !run) return null;
  return (token) => suggest(token, direction, run);
}
