import type { Run } from '../trace/run.ts';
import { hasPattern, headPattern, rowsSoFar } from '../view/heads/heads.ts';
import { strongestKey, thick, thickestRow } from '../view/heads/strongest.ts';
import { at } from '../view/matrix/matrix.ts';
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
  const there = { ...state, pointer: atStrongest(state), pointedAt: null };
  return state.view === 'opening' ? atThickest(there) : there;
}

/** What a visit opens on is one thick link: where the row's own is thin, the head's thickest. */
function atThickest(state: AppState): AppState {
  const seen = seenFrom(state, 'main');
  const { run, time, pointer } = seen;
  const head = headWithin(seen);
  if (!run || !hasPattern(run, head)) return state;
  const { query, key } = pointerWithin(seen);
  if (at(headPattern(run, head), query, key) >= thick) return state;
  const row = thickestRow(run, head, rowsSoFar(run, head, time)) ?? pointer.query;
  const there = { ...state, pointer: { ...pointer, query: row } };
  return { ...there, pointer: atStrongest(there) };
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
