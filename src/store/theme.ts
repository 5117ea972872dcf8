import { useSyncExternalStore } from 'react';
import type { Theme } from '../view/scales.ts';
import { type ThemeChoice, useApp } from './app.ts';

const query = () => globalThis.matchMedia?.('(prefers-color-scheme: dark)');

function watchSystem(listener: () => void): () => void {
  const media = query();
  media?.addEventListener('change', listener);
  return () => media?.removeEventListener('change', listener);
}

/** What `system` means here and now. */
export function resolveTheme(choice: ThemeChoice): Theme {
  if (choice !== 'system') return choice;
  return query()?.matches ? 'dark' : 'light';
}

/** The theme in effect; follows the system's while the reader has not chosen. */
export function useTheme(): Theme {
  const choice = useApp((state) => state.theme);
  return useSyncExternalStore(watchSystem, () => resolveTheme(choice));
}
