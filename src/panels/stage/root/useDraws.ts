import { useEffect, useState } from 'react';
import { type AtWidth, createDraws, mostDraws } from '../../../view/root/draws.ts';

/** Always the same numbers, as a table in a book. */
const seed = 16;

/** At a time: few enough that the page goes on meanwhile. */
const atOnce = 8;

export type Drawn = { readonly count: number; readonly measured: readonly AtWidth[] };

/** Draws that go on until there are a thousand, some at a time; the means so far. */
export function useDraws(): Drawn {
  const [drawn, setDrawn] = useState<Drawn>({ count: 0, measured: [] });
  useEffect(() => {
    const draws = createDraws(seed);
    let timer = 0;
    const go = () => {
      const count = draws.add(atOnce);
      // Pictures of every step would cost more than the draws.
      if (count % (8 * atOnce) === 0 || count === atOnce || count === mostDraws)
        setDrawn({ count, measured: draws.measured() });
      if (count < mostDraws) timer = window.setTimeout(go);
    };
    timer = window.setTimeout(go);
    return () => clearTimeout(timer);
  }, []);
  return drawn;
}
