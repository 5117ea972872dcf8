import { useShallow } from 'zustand/react/shallow';
import type { Selection } from '../view/selection.ts';
import { useApp } from './app.ts';
import { selectionWithin } from './within.ts';

/** The selection inside what the run has: the same object while nothing of it changes. */
export function useSelection(): Selection {
  return useApp(useShallow(selectionWithin));
}
