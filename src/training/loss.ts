import {
  add,
  cast,
  customGrad,
  div,
  type GradSaveFunc,
  greater,
  log,
  mul,
  neg,
  oneHot,
  reshape,
  type Scalar,
  scalar,
  softmax,
  sub,
  sum,
  type Tensor,
  type Tensor2D,
  type Tensor3D,
} from '@tensorflow/tfjs-core';

/**
 * Mean cross-entropy, in nats, of the right next word over the positions that have one.
 * The gradient is written out (p − one-hot, weighted), which spares a dozen passes over the
 * vocabulary.
 * @param logits [batch, target, vocab] @param wanted [batch, target] ids, 0 where padded
 */
export function crossEntropy(logits: Tensor3D, wanted: Tensor2D): Scalar {
  const vocabSize = logits.shape[2];
  const right = oneHot(reshape(wanted, [wanted.size]), vocabSize);
  const counts = reshape(cast(greater(wanted, scalar(0, 'int32')), 'float32'), [wanted.size, 1]);
  const share = div(counts, sum(counts));
  const op = customGrad((x: Tensor | GradSaveFunc, save: Tensor | GradSaveFunc) => {
    const p = softmax(x as Tensor2D);
    (save as GradSaveFunc)([p, right, share]);
    const likelihood = sum(mul(p, right), -1, true);
    const value = neg(sum(mul(log(add(likelihood, scalar(1e-12))), share))) as Scalar;
    return {
      value,
      gradFunc: (dy: Tensor, saved: Tensor[]) => {
        const [probability, truth, weight] = saved as [Tensor, Tensor, Tensor];
        return mul(mul(sub(probability, truth), weight), dy);
      },
    };
  });
  return op(reshape(logits, [wanted.size, vocabSize])) as Scalar;
}
