import type { Kernel } from './kernel.ts';

type Slot = 'rows' | 'x' | 'wQ' | 'wK' | 'wV' | 'q' | 'k' | 'v';

/** x·W_Q, x·W_K and x·W_V of a row (section 3.2.2), written heads first: `q`, `k`, `v`. */
export const projectKernel: Kernel<Slot> = {
  name: 'project',
  slots: ['rows', 'x', 'wQ', 'wK', 'wV', 'q', 'k', 'v'],
  computes: ['q', 'k', 'v'],
  declares: () => 'var<workgroup> x: array<f32, dModel>;',
  main: (slot) => `
  let width = nHeads * dHead;
  for (var c = t; c < dModel; c += lanes) { x[c] = arena[${slot.x} + row * dModel + c]; }
  workgroupBarrier();
  for (var c = t; c < width; c += lanes) {
    var q = 0.0;
    var k = 0.0;
    var v = 0.0;
    for (var i = 0u; i < dModel; i++) {
      q += x[i] * weights[${slot.wQ} + i * width + c];
      k += x[i] * weights[${slot.wK} + i * width + c];
      v += x[i] * weights[${slot.wV} + i * width + c];
    }
    let at = ((c / dHead) * ${slot.rows} + row) * dHead + c % dHead;
    arena[${slot.q} + at] = q;
    arena[${slot.k} + at] = k;
    arena[${slot.v} + at] = v;
  }`,
};
