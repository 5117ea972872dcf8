import type { EnginePreference } from '../../engine/backend.ts';

const key = 'attentoscope.backend';
const parameter = 'backend';

/** `?backend=wasm` or `?backend=webgpu` asks for one, and goes before what was chosen. */
function asked(page: Window): EnginePreference | null {
  const value = new URLSearchParams(page.location.search).get(parameter);
  return value === 'wasm' || value === 'webgpu' ? value : null;
}

function remembered(page: Window): EnginePreference {
  try {
    return page.localStorage.getItem(key) === 'wasm' ? 'wasm' : 'auto';
  } catch {
    return 'auto';
  }
}

/** What shall compute: as the address asks, else as the reader chose, else what is best here. */
export function preferredBackend(page: Window): EnginePreference {
  return asked(page) ?? remembered(page);
}

/**
 * Keeps a choice for visits to come, `auto` as none; where there is no storage it holds until the page
 * is left, in its address. What the address asked for is over.
 */
export function preferBackend(page: Window, choice: 'wasm' | 'auto'): void {
  const url = new URL(page.location.href);
  url.searchParams.delete(parameter);
  try {
    if (choice === 'auto') page.localStorage.removeItem(key);
    else page.localStorage.setItem(key, choice);
  } catch {
    if (choice === 'wasm') url.searchParams.set(parameter, choice);
  }
  page.history.replaceState(page.history.state, '', url);
}
