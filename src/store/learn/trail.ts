import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import { type AttentionHead, headBeside, isHead, type Part } from '../../view/parts/part.ts';
import type { SelectedCell } from '../../view/selection.ts';
import { type AppState, app } from '../app.ts';
import { type Pointer, pointAt } from '../pointer.ts';

/** Where a number was taken apart before one of its ingredients was followed. */
export type Place = Pick<AppState, 'part' | 'head' | 'view' | 'step' | 'pointer'>;
type Trail = {
  readonly places: readonly Place[];
  /** Where the last click led: elsewhere the trail is none. */
  readonly here: Pick<Place, 'part' | 'step'> | null;
};

/** The way back from a number that was followed; fleeting, and no part of the URL. */
const trail = createStore<Trail>(() => ({ places: [], here: null }));

const placeOf = ({ part, head, view, step, pointer }: AppState): Place => ({
  ...{ part, head, view, step, pointer },
});

const isHere = ({ here }: Trail, { part, step }: Pick<Place, 'part' | 'step'>) =>
  here?.part === part && here.step === step;

function go(place: Place, places: readonly Place[]): void {
  app.setState({ ...place, preview: null });
  trail.setState({ places, here: { part: place.part, step: place.step } });
}

function pointingAt({ step, row, column }: SelectedCell, pointer: Pointer): Pointer {
  return pointAt(step, { row, column }, pointer);
}

/** Goes to an ingredient of the number that is shown; the way back is kept. */
export function follow(cell: SelectedCell): void {
  const state = app.getState();
  const { step, row: _, column: __, ...rest } = cell;
  const part = rest as Part;
  const head: AttentionHead = headBeside(part, state.head);
  const places = isHere(trail.getState(), state) ? trail.getState().places : [];
  const pointer = pointingAt(cell, state.pointer);
  const to = { part: isHead(part) ? head : part, head, view: 'steps', step, pointer } as const;
  go(to, [...places, placeOf(state)]);
}

/** Back to a place of the trail, which ends there again. */
export function comeBack(index: number): void {
  const { places } = trail.getState();
  const place = places[index];
  if (place) go(place, places.slice(0, index));
}

const none: readonly Place[] = [];

/** The places that led here, the first one first; none where the reader has gone another way. */
export function useTrail(): readonly Place[] {
  const way = useStore(trail);
  const here = useStore(app, (state) => isHere(way, state));
  return here ? way.places : none;
}
