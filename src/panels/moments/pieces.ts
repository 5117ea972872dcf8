import { arriving } from '../../store/session/arriving.ts';

/** No first map has it. */
export const momentsStrip = arriving(() => import('./MomentsStrip.tsx'), 'MomentsStrip');
