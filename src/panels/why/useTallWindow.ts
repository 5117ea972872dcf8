import { useSyncExternalStore } from 'react';

/** From here on the column's type is larger, and it has room for more; see tokens.css. */
const query = '(min-height: 860px)';

function subscribe(listener: () => void): () => void {
  const media = globalThis.matchMedia?.(query);
  media?.addEventListener('change', listener);
  return () => media?.removeEventListener('change', listener);
}

/** Whether a long sum may list more of its terms. */
export function useTallWindow(): boolean {
  return useSyncExternalStore(subscribe, () => globalThis.matchMedia?.(query).matches ?? true);
}
