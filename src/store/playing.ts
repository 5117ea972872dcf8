import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';

/** Seconds a step. */
export const paces = [2, 4, 8] as const;
export type Pace = (typeof paces)[number];

type Player = {
  readonly playing: boolean;
  /** Reading pace: long enough to read a heading and see what moved. */
  readonly pace: Pace;
  /** Where it was paused; from anywhere else it begins anew. */
  readonly pausedAt: string | null;
  /** Whether the moments of training are gone through by themselves. */
  readonly moments: boolean;
};

/** Walks the steps by itself; fleeting, and no part of the URL. */
export const player = createStore<Player>(() => ({
  ...{ playing: false, pace: 4, pausedAt: null, moments: false },
}));

export function usePlayer(): Player {
  return useStore(player);
}
