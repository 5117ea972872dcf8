import { arriving } from '../../../store/session/arriving.ts';

// The lexicon is large, and none of it is needed for the first map.

export const suggestions = arriving(() => import('../../../language/suggest.ts'), 'suggest');
export const fragments = arriving(
  () => import('../../../language/reading/fragment.ts'),
  'isFragment',
);
