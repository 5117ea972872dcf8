import type { Run } from '../trace/run.ts';
import { strongestKey } from '../view/heads/strongest.ts';
import { type AppState, app } from './app.ts';
import type { Pointer } from './pointer.ts';
import { seenFrom } from './runs/seen.ts';
import type { Slot } from './runs/slots.ts';
import { headWithin, pointerWithin } from './within.ts';

/** The pointer on arrival: in the row where it was, at the key that the row looks at most. */
export function atStrongest(state: AppState, slot: Slot = 'main'): Pointer {
  const seen = seenFrom(state, slot);
  const { run, pointer } = seen;
  if (!run) return pointer;
  const { query } = pointerWithin({ ...seen, view: 'links' });
  return { ...pointer, key: strongestKey(run, headWithin(seen), query) ?? pointer.key };
}

/** The state on arrival in another attention, or another sentence. */
export function arriving(state: AppState): AppState {
  return { ...state, pointer: atStrongest(state), pointedAt: null };
}

/** Whether a pair of words was chosen in the sentence that this run is of: such a pair stays. */
function chosen({ source, direction }: Run, { pointedAt }: AppState): boolean {
  return pointedAt?.text === source.text && pointedAt.direction === direction;
}

function sameSentence(one: Run, other: Run | null): boolean {
  return one.source.text === other?.source.text && one.direction === other.direction;
}

/** In another sentence of the page's own the pair of before is two other words: a pair that means something is pointed at. */
export function pointOnArrival(): void {
  app.subscribe((now, before) => {
    const { run } = seenFrom(now, 'main');
    if (!run || sameSentence(run, seenFrom(before, 'main').run) || chosen(run, now)) return;
    app.setState(arriving);
  });
}
