import { arriving } from '../../../store/session/arriving.ts';

// The grammar is as large as the page: it comes when a sentence is to be drawn from it.

export const draws = arriving(() => import('../../../language/reading/another.ts'), 'anotherOf');
export const constructions = arriving(
  () => import('../../../language/reading/construction.ts'),
  'constructionOf',
);
