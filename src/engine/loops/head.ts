import type { AttentionPath } from '../../trace/topology.ts';
import { type Row, softmax } from './rows.ts';
import type { Room } from './views.ts';

/** What a head computes of words: rows of d_k or, in the second line, of so many keys as there is room for. */
const parts = [
  ...(['q', 'k', 'v', 'context', 'head_out'] as const),
  ...(['scores', 'scaled', 'masked', 'pattern'] as const),
] as const;

/** All rows of a head, row by row: a view on each row would take longer than what is done with it. */
export type Head = Readonly<Record<(typeof parts)[number], Row>> & {
  readonly width: number;
  readonly keys: number;
};

export function headOf(path: AttentionPath, head: number, { view, shape, dimensions }: Room): Head {
  const rowsOf = (part: (typeof parts)[number]) => {
    const name = `${path}.${part}` as const;
    const [rows, width] = shape(name);
    return [part, view(name)(0, head, rows * width)] as const;
  };
  const [, keys] = shape(`${path}.pattern`);
  const known = Object.fromEntries(parts.map(rowsOf)) as Record<(typeof parts)[number], Row>;
  return { ...known, width: dimensions.dHead, keys };
}

/** How a row's query looks, or would look, at keys from one up to another: q Kᵀ, and that over √d_k (equation 1). */
export function compare(
  { q, k, scores, scaled, width, keys }: Head,
  row: number,
  from: number,
  to: number,
): void {
  const root = Math.sqrt(width);
  for (let key = from; key < to; key++) {
    let sum = 0;
    for (let feature = 0; feature < width; feature++) {
      sum += (q[row * width + feature] as number) * (k[key * width + feature] as number);
    }
    scores[row * keys + key] = sum;
    scaled[row * keys + key] = sum / root;
  }
}

/**
 * softmax(q Kᵀ / √d_k) V of a row that may look at the first `count` keys (equation 1).
 * @param read given the row's context, [width]
 */
export function attend(head: Head, row: number, count: number, read: Row): void {
  const { v, scaled, masked, pattern, context, width, keys } = head;
  const first = row * keys;
  compare(head, row, 0, count);
  for (let at = first; at < first + count; at++) masked[at] = scaled[at] as number;
  softmax(masked, pattern, first, count);
  for (let feature = 0; feature < width; feature++) {
    let sum = 0;
    for (let key = 0; key < count; key++) {
      sum += (pattern[first + key] as number) * (v[key * width + feature] as number);
    }
    context[row * width + feature] = sum;
    read[feature] = sum;
  }
}
