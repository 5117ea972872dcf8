import { createContext } from 'react';

/** Whether what is explained is of a moment ago, as the picture goes first: it says nothing of what is chosen now. */
export const LateContext = createContext(false);
