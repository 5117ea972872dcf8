import { useShallow } from 'zustand/react/shallow';
import type { AttentionHead, Part } from '../view/parts/part.ts';
import type { View } from '../view/selection.ts';
import { lackingViews } from '../view/views.ts';
import { type AppState, useApp } from './app.ts';
import { headWithin, partWithin } from './within.ts';

/** The selected part as the run has it: the same object while nothing of it changes. */
export function usePart(): Part {
  return useApp(useShallow(partWithin));
}

/** The selected head, or the last one, as the run has it. */
export function useHead(): AttentionHead {
  return useApp(useShallow(headWithin));
}

/** The views that the run on the page lacks numbers for; none before the first run. */
export function useLacking(): readonly View[] {
  return useApp(useShallow(lacking));
}

function lacking(state: AppState): readonly View[] {
  return state.run ? lackingViews(state.run, headWithin(state)) : [];
}
