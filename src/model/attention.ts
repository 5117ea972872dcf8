import {
  concat,
  div,
  matMul,
  reshape,
  scalar,
  softmax,
  sum,
  type Tensor,
  type Tensor3D,
  type Tensor4D,
  transpose,
  where,
} from '@tensorflow/tfjs-core';
import type { Dimensions } from '../trace/dimensions.ts';
import type { AttentionPath } from '../trace/topology.ts';
import type { Attended } from './attended.ts';
import { project } from './layers.ts';
import type { Params } from './params.ts';
import type { Tap } from './tap.ts';

/** One wide projection cut into heads: [batch, n, heads × dHead] → [batch, head, n, dHead]. */
function splitHeads(x: Tensor3D, { nHeads, dHead }: Dimensions): Tensor4D {
  const [batch, positions] = x.shape;
  return transpose(reshape(x, [batch, positions, nHeads, dHead]), [0, 2, 1, 3]);
}

/** The heads side by side again: [batch, head, n, dHead] → [batch, n, heads × dHead]. */
function concatHeads(x: Tensor4D, { nHeads, dHead }: Dimensions): Tensor3D {
  const [batch, , positions] = x.shape;
  return reshape(transpose(x, [0, 2, 1, 3]), [batch, positions, nHeads * dHead]);
}

/** Each head's context through its own rows of W_O: [batch, head, query, dModel]. */
function headOutputs(context: Tensor4D, w: Tensor, { nHeads, dHead, dModel }: Dimensions) {
  const [batch, , queries] = context.shape;
  const perHead = reshape(transpose(context, [1, 0, 2, 3]), [nHeads, batch * queries, dHead]);
  const out = matMul(perHead, reshape(w, [nHeads, dHead, dModel]));
  return transpose(reshape(out, [nHeads, batch, queries, dModel]), [1, 0, 2, 3]) as Tensor4D;
}

/**
 * concat(heads)·W_O. The heads' own shares of it, `head_out`, add up to the same; they are worked
 * out only for a tap that reads them, and used only where it put something else in their place, so
 * that watching cannot move a bit.
 */
function output(path: AttentionPath, context: Tensor4D, w: Tensor, d: Dimensions, tap: Tap) {
  const name = `${path}.head_out` as const;
  if (!tap.reads(name) && !tap.replaces(name)) return project(concatHeads(context, d), w);
  const shares = tap.pass(name, headOutputs(context, w, d));
  return tap.replaces(name) ? (sum(shares, 1) as Tensor3D) : project(concatHeads(context, d), w);
}

/**
 * Multi-head attention (section 3.2, equation 1): softmax(QKᵀ / √d_k + M) V per head, the heads
 * concatenated and projected by W_O.
 * @returns [batch, query, dModel]
 */
export function attention(
  path: AttentionPath,
  attended: Attended,
  params: Params,
  dimensions: Dimensions,
  tap: Tap,
): Tensor3D {
  const { queries, memory, mask, before, instead } = tap.feeds?.(path, attended) ?? attended;
  const heads = (from: Tensor3D, name: 'w_q' | 'w_k' | 'w_v') =>
    splitHeads(project(from, params.get(`${path}.${name}`)), dimensions);
  const q = tap.pass(`${path}.q`, heads(queries, 'w_q'));
  const after = (own: Tensor4D, earlier?: Tensor4D) => (earlier ? concat([earlier, own], 2) : own);
  const k = tap.pass(`${path}.k`, instead?.k ?? after(heads(memory, 'w_k'), before?.k));
  const v = tap.pass(`${path}.v`, instead?.v ?? after(heads(memory, 'w_v'), before?.v));
  const scores = tap.pass(`${path}.scores`, matMul(q, k, false, true) as Tensor4D);
  const scaled = tap.pass(`${path}.scaled`, div(scores, scalar(Math.sqrt(dimensions.dHead))));
  // Chosen, not added: float32 would keep nothing of a score once −1e9 is added to it.
  const masked = tap.pass(`${path}.masked`, where(mask.allowed, scaled, mask.blocked) as Tensor4D);
  const pattern = tap.pass(`${path}.pattern`, softmax(masked) as Tensor4D);
  const context = tap.pass(`${path}.context`, matMul(pattern, v) as Tensor4D);
  const w = params.get(`${path}.w_o`);
  return tap.pass(`${path}.out`, output(path, context, w, dimensions, tap));
}
