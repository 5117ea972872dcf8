import { useState } from 'react';
import { useApp } from '../store/app.ts';
import { laterAgain, laterIn } from '../store/later.ts';
import type { Arriving } from '../store/session/arriving.ts';

/**
 * What is downloaded when the reader asks for it, with the words that come later.
 * @returns `here` once it has come; `failed` where it did not, until it is asked for again
 */
export function useAsked<Value>(piece: Arriving<Value>) {
  const words = laterIn(useApp((state) => state.locale));
  const [state, setState] = useState<'idle' | 'here' | 'failed'>('idle');
  const ask = async () => {
    piece.again();
    laterAgain();
    try {
      await Promise.all([piece.load(), words.load()]);
      setState('here');
    } catch {
      setState('failed');
    }
  };
  const leave = () => setState('idle');
  return { here: state === 'here' ? piece.here() : null, failed: state === 'failed', ask, leave };
}
