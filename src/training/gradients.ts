import {
  type GradConfig,
  matMul,
  mul,
  oneHot,
  registerGradient,
  reshape,
  sub,
  sum,
  type Tensor,
  type Tensor1D,
  type Tensor2D,
  transpose,
} from '@tensorflow/tfjs-core';

type Attributes = { transposeA: boolean; transposeB: boolean };

function turned(x: Tensor): Tensor {
  const last = x.rank - 1;
  const order = Array.from({ length: x.rank }, (_, axis) => axis);
  return transpose(x, [...order.slice(0, -2), last, last - 1]);
}

/**
 * Gradients of a·b and a·bᵀ by transposing first and multiplying plainly: tfjs-wasm reaches
 * XNNPACK, ten times faster, only when its matrix product has nothing left to transpose.
 */
const matrixProduct: GradConfig = {
  kernelName: 'BatchMatMul',
  inputsToSave: ['a', 'b'],
  gradFunc: (dy, saved, attributes) => {
    const { transposeA, transposeB } = attributes as unknown as Attributes;
    const [a, b] = saved as [Tensor, Tensor];
    const g = dy as Tensor;
    if (transposeA) throw new Error('the model never transposes the left factor');
    return transposeB
      ? { a: () => matMul(g, b), b: () => matMul(turned(g), a) }
      : { a: () => matMul(g, turned(b)), b: () => matMul(turned(a), g) };
  },
};

/** Gradient of a table look-up as one-hotᵀ · dy: tfjs-wasm has no UnsortedSegmentSum. */
const lookUp: GradConfig = {
  kernelName: 'GatherV2',
  inputsToSave: ['x', 'indices'],
  gradFunc: (dy, saved) => {
    const [table, ids] = saved as [Tensor2D, Tensor];
    const [rows, width] = table.shape;
    const chosen = oneHot(reshape(ids, [ids.size]) as Tensor1D, rows);
    const flat = reshape(dy as Tensor, [ids.size, width]);
    return {
      x: () => matMul(transpose(chosen) as Tensor2D, flat as Tensor2D),
      indices: () => ids,
    };
  },
};

/** Gradient of softmax on the last axis: (dy − Σ dy·y)·y, summed once. */
const softmaxRows: GradConfig = {
  kernelName: 'Softmax',
  outputsToSave: [true],
  gradFunc: (dy, saved) => {
    const [y] = saved as [Tensor];
    const weighted = mul(dy as Tensor, y);
    return { logits: () => sub(weighted, mul(sum(weighted, -1, true), y)) };
  },
};

/** To be called after tfjs has registered its own gradients, which these replace. */
export function registerTrainingGradients(): void {
  for (const gradient of [matrixProduct, lookUp, softmaxRows]) registerGradient(gradient);
}
