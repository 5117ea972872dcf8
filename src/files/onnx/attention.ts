import type { AttentionSublayer } from '../../trace/topology.ts';
import { type Node, node } from './graph.ts';

/** Keys that are padding: [batch, 1, 1, key] */
export function paddingMask(ids: string): Node[] {
  return [
    node('Equal', [ids, 'pad'], `${ids}/is_padding`),
    node('Unsqueeze', [`${ids}/is_padding`, 'one_two'], `${ids}/padding`),
  ];
}

/** Padding, and what is later than the query (section 3.2.3): [batch, 1, query, key] */
export function causalMask(): Node[] {
  return [
    ...paddingMask('target'),
    node('Slice', ['order', 'zero', 'decoder/length', 'zero'], 'target/order'),
    node('Unsqueeze', ['target/order', 'one'], 'target/queries'),
    node('Greater', ['target/order', 'target/queries'], 'target/later'),
    node('Or', ['target/later', 'target/padding'], 'target/blocked'),
  ];
}

const swapped = [0, 2, 1, 3];

/** One wide projection cut into heads: [batch, head, n, dHead] */
function headsOf(x: string, weights: string, name: string): Node[] {
  return [
    node('MatMul', [x, weights], `${name}/product`),
    node('Reshape', [`${name}/product`, 'heads_apart'], `${name}/heads`),
    node('Transpose', [`${name}/heads`], name, { perm: swapped }),
  ];
}

function patternOf({ path, causal }: AttentionSublayer): Node[] {
  const blocked = causal ? 'target/blocked' : 'source/padding';
  return [
    node('Transpose', [`${path}.k`], `${path}.k/transposed`, { perm: [0, 1, 3, 2] }),
    node('MatMul', [`${path}.q`, `${path}.k/transposed`], `${path}.scores`),
    node('Div', [`${path}.scores`, 'sqrt_d_k'], `${path}.scaled`),
    node('Where', [blocked, 'blocked_score', `${path}.scaled`], `${path}.masked`),
    node('Softmax', [`${path}.masked`], `${path}.pattern`, { axis: -1 }),
  ];
}

/** Each head's context through its own rows of W_O, and all of them side by side through it whole. */
function outputOf({ path }: AttentionSublayer): Node[] {
  return [
    node('MatMul', [`${path}.pattern`, `${path}.v`], `${path}.context`),
    node('Reshape', [`${path}.w_o`, 'rows_by_head'], `${path}.w_o/heads`),
    node('MatMul', [`${path}.context`, `${path}.w_o/heads`], `${path}.head_out`),
    node('Transpose', [`${path}.context`], `${path}.context/rows`, { perm: swapped }),
    node('Reshape', [`${path}.context/rows`, 'heads_side_by_side'], `${path}.context/wide`),
    node('MatMul', [`${path}.context/wide`, `${path}.w_o`], `${path}.out`),
  ];
}

/** Multi-head attention (section 3.2, equation 1). */
export function attention(one: AttentionSublayer): Node[] {
  const { path, input, keys } = one;
  return [
    ...headsOf(input, `${path}.w_q`, `${path}.q`),
    ...headsOf(keys, `${path}.w_k`, `${path}.k`),
    ...headsOf(keys, `${path}.w_v`, `${path}.v`),
    ...patternOf(one),
    ...outputOf(one),
  ];
}
