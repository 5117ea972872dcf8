import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { Theme } from '../view/matrix/scales.ts';
import { type ThemeChoice, useApp } from './app.ts';

const media = globalThis.matchMedia?.('(prefers-color-scheme: dark)');

/** What the system asks for, now and when it changes its mind. */
const system = createStore<Theme>(() => (media?.matches ? 'dark' : 'light'));
media?.addEventListener('change', ({ matches }) => system.setState(matches ? 'dark' : 'light'));

/** What `system` means here and now. */
export function resolveTheme(choice: ThemeChoice): Theme {
  return choice === 'system' ? system.getState() : choice;
}

/** Calls back when the system changes its mind. */
export function onSystemTheme(listener: () => void): void {
  system.subscribe(listener);
}

/** The theme in effect; follows the system's while the reader has not chosen. */
export function useTheme(): Theme {
  const wanted = useStore(system);
  const choice = useApp((state) => state.theme);
  return choice === 'system' ? wanted : choice;
}
