import type { FeedForwardPath, NormPath, Stack } from '../../trace/topology.ts';
import { type Node, node } from './graph.ts';

// Values between two activations are named after the one they lead to: `encoder.0.ffn.pre/product`.

/** Words and places (sections 3.4, 3.5). @param ids the graph's input: [batch, n] */
export function embedding(stack: Stack, ids: string): Node[] {
  const [embed, places] = [`${stack}.embed`, `${stack}.pos_embed`];
  return [
    node('Identity', [ids], `${stack}.tokens`),
    node('Gather', ['embedding', ids], `${embed}/rows`),
    node('Mul', [`${embed}/rows`, 'sqrt_d_model'], embed),
    node('Shape', [ids], `${stack}/length`, { start: 1, end: 2 }),
    node('Slice', ['positions', 'zero', `${stack}/length`, 'one'], places),
  ];
}

/** (x − mean) / √(variance + ε), then gain and bias; `scale` is the factor 1 / √(variance + ε). */
export function layerNorm(path: NormPath, x: string): Node[] {
  const [mean, scale, normalized] = [`${path}.mean`, `${path}.scale`, `${path}.normalized`];
  const overFeatures = { axes: [-1], keepdims: 1 };
  return [
    node('ReduceMean', [x], mean, overFeatures),
    node('Sub', [x, mean], `${path}/centred`),
    node('Mul', [`${path}/centred`, `${path}/centred`], `${path}/squared`),
    node('ReduceMean', [`${path}/squared`], `${path}/variance`, overFeatures),
    node('Add', [`${path}/variance`, 'epsilon'], `${path}/positive`),
    node('Sqrt', [`${path}/positive`], `${path}/root`),
    node('Reciprocal', [`${path}/root`], scale),
    node('Mul', [`${path}/centred`, scale], normalized),
    node('Mul', [normalized, `${path}.gain`], `${path}.out/gained`),
    node('Add', [`${path}.out/gained`, `${path}.bias`], `${path}.out`),
  ];
}

/** FFN(x) = max(0, xW₁ + b₁)W₂ + b₂ (section 3.3, equation 2). */
export function feedForward(path: FeedForwardPath, x: string): Node[] {
  const [pre, post, out] = [`${path}.pre`, `${path}.post`, `${path}.out`];
  return [
    node('MatMul', [x, `${path}.w_1`], `${pre}/product`),
    node('Add', [`${pre}/product`, `${path}.b_1`], pre),
    node('Relu', [pre], post),
    node('MatMul', [post, `${path}.w_2`], `${out}/product`),
    node('Add', [`${out}/product`, `${path}.b_2`], out),
  ];
}

/** Logits by the embedding matrix itself, transposed (section 3.4), and their softmax. */
export function output(x: string): Node[] {
  return [
    node('Transpose', ['embedding'], 'logits/matrix', { perm: [1, 0] }),
    node('MatMul', [x, 'logits/matrix'], 'logits'),
    node('Softmax', ['logits'], 'probs', { axis: -1 }),
  ];
}
