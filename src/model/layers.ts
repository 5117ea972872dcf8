import {
  add,
  customGrad,
  type GradSaveFunc,
  gather,
  matMul,
  mean,
  mul,
  relu,
  reshape,
  rsqrt,
  scalar,
  square,
  sub,
  type Tensor,
  type Tensor2D,
  type Tensor3D,
  tensor3d,
} from '@tensorflow/tfjs-core';
import type { Dimensions } from '../trace/dimensions.ts';
import { positionTable } from '../trace/positions.ts';
import { epsilon, type LayerPath, type NormPath, type Stack } from '../trace/topology.ts';
import type { Params } from './params.ts';
import type { Tap } from './tap.ts';

/** x·W on the last axis. @param x [batch, position, in] @param w [in, out] */
export function project(x: Tensor3D, w: Tensor): Tensor3D {
  const [batch, positions, width] = x.shape;
  // Flattened to two axes: tfjs's gradient of a 3D × 2D product is wrong.
  const flat = matMul(reshape(x, [batch * positions, width]), w as Tensor2D);
  return reshape(flat, [batch, positions, w.shape[1] as number]);
}

/**
 * Words and places (sections 3.4, 3.5): embedding × √dModel, plus the position's sinusoids.
 * @param from the first row's position
 */
export function embed(
  stack: Stack,
  ids: Tensor2D,
  params: Params,
  { dModel }: Dimensions,
  tap: Tap,
  from = 0,
): Tensor3D {
  const tokens = tap.pass(`${stack}.tokens`, ids);
  const words = gather(params.get('embedding'), tokens);
  const scaled = tap.pass(`${stack}.embed`, mul(words, scalar(Math.sqrt(dModel))) as Tensor3D);
  const length = ids.shape[1];
  const table = positionTable(from + length, dModel).subarray(from * dModel);
  const places = tensor3d(table, [1, length, dModel]);
  return add(scaled, tap.pass(`${stack}.pos_embed`, places));
}

/**
 * (x − mean) / √(variance + ε) over features; `scale` is the factor 1 / √(variance + ε), not the
 * root itself, which others give that name. The gradient is written out (Ba, Kiros and Hinton
 * 2016): taped operation by operation it was a sixth of a training step.
 */
function normalize(path: NormPath, x: Tensor3D, tap: Tap): Tensor3D {
  const op = customGrad((input: Tensor | GradSaveFunc, save: Tensor | GradSaveFunc) => {
    const centre = tap.pass(`${path}.mean`, mean(input as Tensor, -1, true));
    const centred = sub(input as Tensor, centre);
    const variance = mean(square(centred), -1, true);
    const scale = tap.pass(`${path}.scale`, rsqrt(add(variance, scalar(epsilon))));
    const value = tap.pass(`${path}.normalized`, mul(centred, scale));
    (save as GradSaveFunc)([value, scale]);
    const gradFunc = (dy: Tensor, saved: Tensor[]) => {
      const [normalized, factor] = saved as [Tensor, Tensor];
      const along = mul(normalized, mean(mul(dy, normalized), -1, true));
      return mul(sub(sub(dy, mean(dy, -1, true)), along), factor);
    };
    return { value, gradFunc };
  });
  return op(x) as Tensor3D;
}

/** Layer normalisation (section 3.1): over features, then gain and bias. */
export function layerNorm(path: NormPath, x: Tensor3D, params: Params, tap: Tap): Tensor3D {
  const gained = mul(normalize(path, x, tap), params.get(`${path}.gain`));
  return tap.pass(`${path}.out`, add(gained, params.get(`${path}.bias`)) as Tensor3D);
}

/** FFN(x) = max(0, xW₁ + b₁)W₂ + b₂, the same at every position (section 3.3, equation 2). */
export function feedForward(path: LayerPath, x: Tensor3D, params: Params, tap: Tap): Tensor3D {
  const ffn = `${path}.ffn` as const;
  const hidden = add(project(x, params.get(`${ffn}.w_1`)), params.get(`${ffn}.b_1`));
  const post = tap.pass(`${ffn}.post`, relu(tap.pass(`${ffn}.pre`, hidden as Tensor3D)));
  const out = add(project(post, params.get(`${ffn}.w_2`)), params.get(`${ffn}.b_2`));
  return tap.pass(`${ffn}.out`, out as Tensor3D);
}
