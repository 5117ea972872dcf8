import { type MaskWay, maskWays } from '../../lab/mask.ts';
import type { Run } from '../../trace/run.ts';
import { attentionAt } from '../../trace/topology.ts';
import { times } from '../hand/attend.ts';
import { rowOf, traced } from '../matrix/matrix.ts';
import type { AttentionHead } from '../parts/part.ts';
import { rowsIn } from '../projections/numbers.ts';
import { isBlockedAt } from '../steps/mask.ts';
import { softmaxRow } from './softmaxRow.ts';

type Row = readonly number[];

/** One row of a head with the mask put on in one way, in double precision. */
export type RowUnderMask = {
  readonly way: MaskWay;
  /** What goes into softmax; −∞ where it is blocked there. */
  readonly scores: Row;
  /** What the values are multiplied by. */
  readonly weights: Row;
  readonly sum: number;
  /** Of these the weight of keys that are to be blocked. */
  readonly late: number;
  /** How long what their values add is: 0 where nothing of them gets through. */
  readonly leak: number;
  /** How far the row of the output is from the right one, as a part of its length. */
  readonly apart: number;
};

type Given = { readonly scaled: Row; readonly blocked: readonly boolean[]; readonly v: Row[] };

function scoresBy(way: MaskWay, { scaled, blocked }: Given): Row {
  const instead = { right: Number.NEGATIVE_INFINITY, times: 0, input: 0 } as const;
  return scaled.map((score, key) =>
    blocked[key] && way in instead ? instead[way as keyof typeof instead] : score,
  );
}

function weightsBy(way: MaskWay, scores: Row, { blocked }: Given): Row {
  const all = softmaxRow(scores);
  if (way !== 'after' && way !== 'shared') return all;
  const kept = all.map((weight, key) => (blocked[key] ? 0 : weight));
  const total = sumOf(kept);
  return way === 'after' ? kept : kept.map((weight) => weight / total);
}

const sumOf = (row: Row) => row.reduce((sum, value) => sum + value, 0);
const lengthOf = (row: Row) => Math.hypot(...row);
const mixed = (weights: Row, v: Row[]): Row => times([weights], v)[0] ?? [];

function givenOf(run: Run, where: AttentionHead, row: number): Given {
  const { path } = attentionAt(where);
  const scaled = [...rowOf(traced(run.trace, `${path}.scaled`, where.head), row)];
  const v = rowsIn(traced(run.trace, `${path}.v`, where.head)).map((value) => [...value]);
  return { scaled, v, blocked: scaled.map((_, key) => isBlockedAt(where, row, key)) };
}

/** The row's weights, what leaks and what it becomes, with the mask put on in each way. */
export function rowUnderMasks(
  run: Run,
  where: AttentionHead,
  row: number,
): readonly RowUnderMask[] {
  const given = givenOf(run, where, row);
  const { blocked, v } = given;
  const computed = maskWays.map((way) => {
    const scores = scoresBy(way, given);
    const weights = weightsBy(way, scores, given);
    const late = weights.map((weight, key) => (blocked[key] ? weight : 0));
    // A row of zeros has a value of zeros.
    const seen =
      way === 'input' ? v.map((value, key) => value.map((x) => (blocked[key] ? 0 : x))) : v;
    return { way, scores, weights, late, leak: mixed(late, seen), output: mixed(weights, seen) };
  });
  const right = computed[0]?.output ?? [];
  return computed.map(({ way, scores, weights, late, leak, output }) => ({
    ...{ way, scores, weights, sum: sumOf(weights), late: sumOf(late), leak: lengthOf(leak) },
    apart: lengthOf(output.map((value, at) => value - (right[at] as number))) / lengthOf(right),
  }));
}

/** The largest difference between the weights of two of them. */
export function weightsApart(one: RowUnderMask, other: RowUnderMask): number {
  return Math.max(
    ...one.weights.map((weight, key) => Math.abs(weight - (other.weights[key] ?? 0))),
  );
}
