import { useShallow } from 'zustand/react/shallow';
import type { Selection, View } from '../view/selection.ts';
import { lackingViews } from '../view/views.ts';
import { type AppState, useApp } from './app.ts';
import { selectionWithin } from './within.ts';

/** The selection inside what the run has: the same object while nothing of it changes. */
export function useSelection(): Selection {
  return useApp(useShallow(selectionWithin));
}

/** The views that the run on the page lacks numbers for; none before the first run. */
export function useLacking(): readonly View[] {
  return useApp(useShallow(lacking));
}

function lacking(state: AppState): readonly View[] {
  return state.run ? lackingViews(state.run, selectionWithin(state)) : [];
}
