import type { Run } from '../../../trace/run.ts';
import { rowOf, traced } from '../../matrix/matrix.ts';

const found = new WeakMap<Run, readonly number[]>();

/** The two ids with the largest numbers. */
function topTwo(logits: Float32Array): readonly number[] {
  let [first, second] = [0, 1];
  const of = (id: number) => logits[id] as number;
  if (of(second) > of(first)) [first, second] = [second, first];
  for (let id = 2; id < logits.length; id++) {
    if (of(id) > of(first)) [first, second] = [id, first];
    else if (of(id) > of(second)) second = id;
  }
  return [first, second];
}

function findIds(run: Run): readonly number[] {
  const logits = traced(run.trace, 'logits');
  const rows = Array.from({ length: logits.rows }, (_, row) => rowOf(logits, row));
  const wanted = rows.flatMap((row, index) => [run.target.ids[index] ?? 0, ...topTwo(row)]);
  return [...new Set(wanted)];
}

/**
 * Of the whole vocabulary the words that a picture has room for: what each row produced, and the two
 * it found likeliest; in the order in which they are met.
 */
export function shownIds(run: Run): readonly number[] {
  const known = found.get(run) ?? findIds(run);
  found.set(run, known);
  return known;
}

export function shownWords(run: Run): readonly string[] {
  return shownIds(run).map((id) => run.vocabulary[id] ?? `#${id}`);
}
