import type { Kernel } from './kernel.ts';
import { type NormSlot, normComputes, normDeclares, normMain, normSlots } from './norm.ts';

type Slot = 'x' | 'w1' | 'b1' | 'w2' | 'b2' | 'pre' | 'post' | 'out' | 'residPost' | NormSlot;

/**
 * FFN(x) = max(0, xW₁ + b₁)W₂ + b₂ of a row (section 3.3, equation 2), added to x and normalised:
 * `ffn.pre`, `ffn.post`, `ffn.out`, `resid_post` and the norm's own.
 */
export const feedForwardKernel: Kernel<Slot> = {
  name: 'feed-forward',
  lanes: 64,
  slots: ['x', 'w1', 'b1', 'w2', 'b2', 'pre', 'post', 'out', 'residPost', ...normSlots],
  computes: ['pre', 'post', 'out', 'residPost', ...normComputes],
  declares: () => `${normDeclares}
var<workgroup> x: array<f32, dModel>;
var<workgroup> hidden: array<f32, dFf>;`,
  main(slot, model, text) {
    const { begin, at, store, sum } = text;
    return `${begin}
  for (var c = t; c < dModel; c += lanes) { x[c] = arena[${at('x')} + row * dModel + c]; }
  workgroupBarrier();
  for (var c = t; c < dFf; c += lanes) {
    var pre = weights[${slot.b1} + c];
    for (var i = 0u; i < dModel; i++) { pre += x[i] * weights[${slot.w1} + i * dFf + c]; }
    hidden[c] = max(pre, 0.0);
    ${store('pre', 'row * dFf + c', 'pre')}
    ${store('post', 'row * dFf + c', 'hidden[c]')}
  }
  workgroupBarrier();
  for (var c = t; c < dModel; c += lanes) {
    var out = weights[${slot.b2} + c];
    for (var i = 0u; i < dFf; i++) { out += hidden[i] * weights[${slot.w2} + i * dModel + c]; }
    let post = ${sum('x[c]', 'out')};
    ${store('out', 'row * dModel + c', 'out')}
    ${store('residPost', 'row * dModel + c', 'post')}
    sums[c] = post;
  }
${normMain('ln2', slot, model, text)}`;
  },
};
