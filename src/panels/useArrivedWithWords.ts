import { useApp } from '../store/app.ts';
import { laterIn } from '../store/later.ts';
import type { Arriving } from '../store/session/arriving.ts';
import { useArrived } from './useArrived.ts';

/** The same for what says later words: null until these are here too. */
export function useArrivedWithWords<Value>(one: Arriving<Value> | null): Value | null {
  const locale = useApp((state) => state.locale);
  const words = useArrived(one && laterIn(locale));
  const here = useArrived(one);
  return words && here;
}
