import type { ActivationName } from '../../trace/names.ts';
import type { ParameterName } from '../../trace/parameters.ts';
import type { Run } from '../../trace/run.ts';
import { attentionAt } from '../../trace/topology.ts';
import { headPattern } from '../heads/heads.ts';
import { kept } from '../kept.ts';
import { type Matrix, rowOf, traced } from '../matrix/matrix.ts';
import { parameterOf } from '../parameters.ts';
import type { AttentionHead } from '../parts/part.ts';
import { headSpan } from '../steps/matrices/headMatrices.ts';

/** What the lengths are read from, beside `outputOf`. */
export function lengthNames(where: AttentionHead): readonly ActivationName[] {
  const { path } = attentionAt(where);
  return [`${path}.v`, `${path}.pattern`];
}

/** W_O, whose rows of this head turn a value into what is added. */
export function outputOf(where: AttentionHead): ParameterName {
  return `${attentionAt(where).path}.w_o`;
}

const ofRun = kept<Run, readonly number[]>();

/** ‖v_j W_O‖ of every key: how long its value is where the head adds it. */
export function valueLengths(run: Run, where: AttentionHead): readonly number[] {
  const name = `${attentionAt(where).path} ${where.head}`;
  return ofRun(run, name, () => lengthsOf(run, where));
}

function lengthsOf(run: Run, where: AttentionHead): readonly number[] {
  const values = traced(run.trace, `${attentionAt(where).path}.v`, where.head);
  const { data, rows, columns } = parameterOf(run, outputOf(where));
  const [from, to] = headSpan(run, where, rows);
  return Array.from({ length: values.rows }, (_, key) => {
    const sums = new Float64Array(columns);
    const value = rowOf(values, key);
    for (let feature = from; feature < to; feature++) {
      const factor = value[feature - from] as number;
      const start = feature * columns;
      for (let at = 0; at < columns; at++)
        sums[at] = (sums[at] as number) + factor * (data[start + at] as number);
    }
    return Math.hypot(...sums);
  });
}

/** ‖α_ij v_j W_O‖: how much of what a head adds to row i comes over each edge. [query, key] */
export function weightedLengths(run: Run, where: AttentionHead): Matrix {
  const pattern = headPattern(run, where);
  const lengths = valueLengths(run, where);
  const data = pattern.data.map(
    (weight, cell) => Math.abs(weight) * (lengths[cell % pattern.columns] as number),
  );
  return { ...pattern, data };
}
