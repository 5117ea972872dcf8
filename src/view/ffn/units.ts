import type { Run } from '../../trace/run.ts';
import type { FeedForwardPath } from '../../trace/topology.ts';
import { at, type Matrix, rowOf, traced } from '../matrix/matrix.ts';

/** What a word makes of one hidden unit: xW₁ + b₁ before ReLU, and what ReLU leaves of it. */
export type Excited = { readonly position: number; readonly pre: number; readonly post: number };

/** max(0, xW₁ + b₁): every hidden unit for every word. [position, dFf] */
export function hiddenUnits(run: Run, path: FeedForwardPath): Matrix {
  return traced(run.trace, `${path}.post`);
}

/** The sentence's words by how much they excite one unit, the most first. @param rows so many words */
export function excitedBy(
  run: Run,
  path: FeedForwardPath,
  unit: number,
  rows: number,
): readonly Excited[] {
  const [pre, post] = [traced(run.trace, `${path}.pre`), hiddenUnits(run, path)];
  const words = Array.from({ length: Math.min(rows, post.rows) }, (_, position) => ({
    ...{ position, pre: at(pre, position, unit), post: at(post, position, unit) },
  }));
  return words.sort((one, other) => other.pre - one.pre || one.position - other.position);
}

export type Unit = { readonly unit: number; readonly post: number };

/** The units above 0 for one word, the most excited first. */
export function unitsOf(run: Run, path: FeedForwardPath, position: number): readonly Unit[] {
  const row = Array.from(rowOf(hiddenUnits(run, path), position), (post, unit) => ({ unit, post }));
  return row
    .filter(({ post }) => post > 0)
    .sort((one, other) => other.post - one.post || one.unit - other.unit);
}
