import { createContext, useContext } from 'react';
import { type Seen, useSeen, useSeenShallow } from '../store/runs/seen.ts';
import type { Slot } from '../store/runs/slots.ts';

/** Whose run the panels below show, without knowing it. */
export const SlotContext = createContext<Slot>('main');

export function useSlotName(): Slot {
  return useContext(SlotContext);
}

/** The state as the panel's slot sees it: its own run, text and problem, and what holds for the page. */
export function useSlot<Picked>(selector: (seen: Seen) => Picked): Picked {
  return useSeen(useSlotName(), selector);
}

/** The same, for what is put together anew each time. */
export function useSlotShallow<Picked>(selector: (seen: Seen) => Picked): Picked {
  return useSeenShallow(useSlotName(), selector);
}
