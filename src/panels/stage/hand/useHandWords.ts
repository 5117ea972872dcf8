import { useMemo } from 'react';
import type { Run } from '../../../trace/run.ts';

const tag = (words: readonly string[]) =>
  words.some((word) => /\p{Script=Han}/u.test(word)) ? 'zh-CN' : 'en';

/** The bench's tokens, for whatever labels rows and columns. */
export function useHandWords({ source: { tokens } }: Run) {
  return useMemo(
    () => ({
      words: { source: tokens, target: tokens },
      langs: { source: tag(tokens), target: tag(tokens) },
    }),
    [tokens],
  );
}
