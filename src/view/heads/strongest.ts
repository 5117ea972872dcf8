import type { Run } from '../../trace/run.ts';
import { at } from '../matrix/matrix.ts';
import type { AttentionHead } from '../parts/part.ts';
import { attentionTokens, hasPattern, headPattern } from './heads.ts';

/** A link as thick as this shows by itself what attention is. */
export const thick = 0.5;

const isWord = (token: string) => /\p{L}/u.test(token) && !/^<\w+>$/.test(token);

/** The query, of the first `rows`, with the thickest link between two words; null where none is thick. */
export function thickestRow(run: Run, where: AttentionHead, rows: number): number | null {
  const { queries, keys } = attentionTokens(run, where);
  let [row, most] = [null as number | null, thick];
  for (let query = 0; query < rows; query++) {
    const key = strongestKey(run, where, query);
    if (key === null || !isWord(queries[query] ?? '') || !isWord(keys[key] ?? '')) continue;
    const weight = at(headPattern(run, where), query, key);
    if (weight > most) [row, most] = [query, weight];
  }
  return row;
}

/** The key that a query of this head looks at most; null where the run does not have the pattern. */
export function strongestKey(run: Run, where: AttentionHead, query: number): number | null {
  if (!hasPattern(run, where)) return null;
  const pattern = headPattern(run, where);
  let most = 0;
  for (let key = 1; key < pattern.columns; key++)
    if (at(pattern, query, key) > at(pattern, query, most)) most = key;
  return most;
}
