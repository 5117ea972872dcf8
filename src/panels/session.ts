import { createContext, useContext } from 'react';
import type { Session } from '../store/session/session.ts';

/** The session of the page that a panel stands in. */
export const SessionContext = createContext<Session | null>(null);

/** @throws Error outside of a page */
export function useSession(): Session {
  const session = useContext(SessionContext);
  if (!session) throw new Error('this panel needs a SessionContext around it');
  return session;
}
