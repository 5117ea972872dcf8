import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { Theme } from '../view/matrix/scales.ts';
import { type ThemeChoice, useApp } from './app.ts';

const media = globalThis.matchMedia?.('(prefers-color-scheme: dark)');

/** What the system asks for, now and when it changes its mind. */
const system = createStore<Theme>(() => (media?.matches ? 'dark' : 'light'));
media?.addEventListener('change', ({ matches }) => system.setState(matches ? 'dark' : 'light'));

const key = 'attentoscope.theme';
const choices: readonly ThemeChoice[] = ['light', 'dark', 'system'];

/** Keeps what the reader chose for visits to come; where there is no storage nothing is kept. */
export function rememberTheme(page: Window, choice: ThemeChoice): void {
  try {
    page.localStorage.setItem(key, choice);
  } catch {
    // Blocked or full: the choice holds until the page is left.
  }
}

/** What the reader chose on a visit before; undefined for nothing. */
export function rememberedTheme(page: Window): ThemeChoice | undefined {
  try {
    const kept = page.localStorage.getItem(key);
    return choices.find((choice) => choice === kept);
  } catch {
    return undefined;
  }
}

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
