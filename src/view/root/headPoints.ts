import type { ActivationName } from '../../trace/names.ts';
import type { Run } from '../../trace/run.ts';
import { attentionsOf } from '../../trace/topology.ts';
import { isBlocked } from '../../trace/trace.ts';
import { rowOf, traced } from '../matrix/matrix.ts';
import type { AttentionHead } from '../parts/part.ts';
import { mean, variance } from '../vectors.ts';
import type { Look, Measured } from './draws.ts';
import { spreadOf } from './spread.ts';

/** A head of the model on the same axes as the draws, on this sentence. */
export type HeadPoint = {
  readonly head: AttentionHead;
  readonly mean: Readonly<Record<Look, Measured>>;
};

/** Of every row that may look at more than one key, the cells that are not blocked. */
function allowedRows(run: Run, where: AttentionHead): Readonly<Record<Look, readonly number[][]>> {
  const at = `${where.stack}.${where.layer}.${where.kind}` as const;
  const masked = traced(run.trace, `${at}.masked` as ActivationName, where.head);
  const scores = traced(run.trace, `${at}.scores` as ActivationName, where.head);
  const rows = Array.from({ length: masked.rows }, (_, row) => {
    const open = [...rowOf(masked, row).keys()].filter(
      (key) => !isBlocked(rowOf(masked, row)[key] as number),
    );
    const pick = (matrix: typeof masked) => open.map((key) => rowOf(matrix, row)[key] as number);
    return { undivided: pick(scores), divided: pick(masked) };
  }).filter(({ divided }) => divided.length > 1);
  return {
    undivided: rows.map((row) => row.undivided),
    divided: rows.map((row) => row.divided),
  };
}

function measured(rows: readonly number[][]): Measured {
  if (rows.length === 0) return { variance: 0, evenness: 0, slope: 0 };
  const spreads = rows.map(spreadOf);
  return {
    variance: variance(rows.flat()),
    evenness: mean(spreads.map(({ evenness }) => evenness)),
    slope: mean(spreads.map(({ slope }) => slope)),
  };
}

/** Every head of every attention. */
export function headPoints(run: Run): readonly HeadPoint[] {
  const { nHeads } = run.dimensions;
  return attentionsOf(run.dimensions).flatMap(({ stack, layer, kind }) =>
    Array.from({ length: nHeads }, (_, index) => {
      const head = { stack, layer, kind, head: index };
      const rows = allowedRows(run, head);
      return {
        head,
        mean: { undivided: measured(rows.undivided), divided: measured(rows.divided) },
      };
    }),
  );
}
