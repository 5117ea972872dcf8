import type { Kernel } from './kernel.ts';
import { type NormSlot, normComputes, normDeclares, normMain, normSlots } from './norm.ts';

type Slot = 'rows' | 'context' | 'wO' | 'x' | 'headOut' | 'out' | 'residMid' | NormSlot;

/**
 * concat(heads)·W_O of a row (section 3.2.2), added to x and normalised: `head_out`, `out`,
 * `resid_mid` and the norm's own.
 */
export const combineKernel: Kernel<Slot> = {
  name: 'combine',
  lanes: 64,
  slots: ['rows', 'context', 'wO', 'x', 'headOut', 'out', 'residMid', ...normSlots],
  computes: ['headOut', 'out', 'residMid', ...normComputes],
  declares: () => `${normDeclares}
var<workgroup> concat: array<f32, nHeads * dHead>;`,
  main(slot, model, text) {
    const { begin, at, store, attention, sum } = text;
    const { share } = attention('self_attn');
    return `${begin}
  for (var c = t; c < nHeads * dHead; c += lanes) {
    concat[c] = arena[${at('context')} + ((c / dHead) * ${slot.rows} + row) * dHead + c % dHead];
  }
  workgroupBarrier();
  for (var c = t; c < dModel; c += lanes) {
    var out = 0.0;
    for (var h = 0u; h < nHeads; h++) {
      var share = 0.0;
      for (var i = h * dHead; i < (h + 1u) * dHead; i++) {
        share += concat[i] * weights[${slot.wO} + i * dModel + c];
      }
      share = ${share('share', 'h', 'c')};
      ${store('headOut', `(h * ${slot.rows} + row) * dModel + c`, 'share')}
      out += share;
    }
    let mid = ${sum(`arena[${at('x')} + row * dModel + c]`, 'out')};
    ${store('out', 'row * dModel + c', 'out')}
    ${store('residMid', 'row * dModel + c', 'mid')}
    sums[c] = mid;
  }
${normMain('ln1', slot, model, text)}`;
  },
};
