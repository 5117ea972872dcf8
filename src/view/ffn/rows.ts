import type { ParameterName } from '../../trace/parameters.ts';
import type { Run } from '../../trace/run.ts';
import { attentionAt, type Stack } from '../../trace/topology.ts';
import { type Matrix, rowOf } from '../matrix/matrix.ts';
import { parameterIn, parameterOf } from '../parameters.ts';
import { softmaxOf } from '../steps/operations/softmax.ts';
import { times, type Vector } from '../vectors.ts';

type Place = { readonly stack: Stack; readonly layer: number };

/** max(0, xW₁ + b₁)W₂ + b₂ of one row, by the model's own parameters (equation 2). */
export function feedForwardRow(run: Run, { stack, layer }: Place, x: Vector): number[] {
  const path = `${stack}.${layer}.ffn` as const;
  const affine = (row: Vector, w: ParameterName, b: ParameterName) => {
    const bias = parameterIn(run, b).data;
    return times(row, parameterOf(run, w)).map((value, at) => value + (bias[at] as number));
  };
  const hidden = affine(x, `${path}.w_1`, `${path}.b_1`).map((value) => Math.max(0, value));
  return affine(hidden, `${path}.w_2`, `${path}.b_2`);
}

/** One row of a layer's self-attention over `rows`, by the model's own parameters (equation 1). */
export function attendedRow(
  run: Run,
  { stack, layer }: Place,
  rows: Matrix,
  position: number,
): number[] {
  const { path, causal } = attentionAt({ stack, kind: 'self_attn', layer });
  const { nHeads, dHead } = run.dimensions;
  const [wq, wk, wv, wo] = (['w_q', 'w_k', 'w_v', 'w_o'] as const).map((name) =>
    parameterOf(run, `${path}.${name}`),
  ) as [Matrix, Matrix, Matrix, Matrix];
  const keys = Array.from({ length: causal ? position + 1 : rows.rows }, (_, row) =>
    rowOf(rows, row),
  );
  const heads = Array.from({ length: nHeads }, (_, head) => {
    const [from, to] = [head * dHead, (head + 1) * dHead];
    const q = times(rowOf(rows, position), wq, from, to);
    const scores = keys.map(
      (key) =>
        times(key, wk, from, to).reduce((sum, k, at) => sum + k * (q[at] ?? 0), 0) /
        Math.sqrt(dHead),
    );
    const context = new Array<number>(dHead).fill(0);
    for (const { index, weight } of softmaxOf(Float32Array.from(scores), 0).row) {
      const v = times(keys[index] as Vector, wv, from, to);
      for (const [at, value] of v.entries()) context[at] = (context[at] ?? 0) + weight * value;
    }
    return context;
  });
  return times(heads.flat(), wo);
}
