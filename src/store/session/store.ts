import type { StoreApi } from 'zustand/vanilla';
import type { AppState } from '../app.ts';

/** What a session reads and writes of the page. */
export type Store = Pick<StoreApi<AppState>, 'getState' | 'setState'>;
