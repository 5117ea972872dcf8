import { createContext, useContext } from 'react';
import type { Session } from '../store/session/session.ts';
import type { SlotSession } from '../store/session/slotSession.ts';
import { useSlotName } from './slot.ts';

/** The session of the page that a panel stands in. */
export const SessionContext = createContext<Session | null>(null);

/** The same, null where there is no page to ask for anything. */
export function useAsking(): SlotSession | null {
  const session = useContext(SessionContext);
  const slot = useSlotName();
  return session?.slots[slot] ?? null;
}

/**
 * What can be asked of this machine: a check of every backend, and another of them.
 * @throws Error outside of a page
 */
export function useDevice(): Pick<Session, 'check' | 'prefer'> {
  const session = useContext(SessionContext);
  if (!session) throw new Error('this panel needs a SessionContext around it');
  return session;
}

/**
 * What can be asked for in the slot that a panel stands in.
 * @throws Error outside of a page
 */
export function useSession(): SlotSession {
  const asking = useAsking();
  if (!asking) throw new Error('this panel needs a SessionContext around it');
  return asking;
}
