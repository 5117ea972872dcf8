import { arriving } from '../../../store/session/arriving.ts';

/** The words that could be taken instead, and what was forced: neither is on a first map. */
export const insteadWords = arriving(() => import('./InsteadWords.tsx'), 'InsteadWords');
export const forcedBar = arriving(() => import('./ForcedBar.tsx'), 'ForcedBar');
