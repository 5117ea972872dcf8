import type { Run } from '../../trace/run.ts';
import { at } from '../matrix/matrix.ts';
import type { AttentionHead } from '../parts/part.ts';
import { hasPattern, headPattern } from './heads.ts';

/** The key that a query of this head looks at most; null where the run does not have the pattern. */
export function strongestKey(run: Run, where: AttentionHead, query: number): number | null {
  if (!hasPattern(run, where)) return null;
  const pattern = headPattern(run, where);
  let most = 0;
  for (let key = 1; key < pattern.columns; key++)
    if (at(pattern, query, key) > at(pattern, query, most)) most = key;
  return most;
}
