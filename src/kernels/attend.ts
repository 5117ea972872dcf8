import type { Kernel } from './kernel.ts';

type Slot = 'rows' | 'q' | 'k' | 'v' | 'scores' | 'scaled' | 'masked' | 'pattern' | 'context';

/**
 * softmax(QKᵀ / √d_k) V of one row of one head, where nothing is masked (equation 1): `scores`,
 * `scaled`, `masked`, `pattern`, `context`.
 */
export const attendKernel: Kernel<Slot> = {
  name: 'attend',
  lanes: 64,
  slots: [
    ...(['rows', 'q', 'k', 'v'] as const),
    ...(['scores', 'scaled', 'masked', 'pattern', 'context'] as const),
  ],
  computes: ['scores', 'scaled', 'masked', 'pattern', 'context'],
  declares: () => 'var<workgroup> weight: array<f32, maxLength>;',
  main(slot, { dimensions }, { begin, source, at, store, attention }) {
    const { scaled, softmaxed, weighed, divisor } = attention('self_attn');
    const rows = slot.rows;
    return `${begin}
  let keys = ${source};
  let query = ${at('q')} + (head * ${slot.rows} + row) * dHead;
  let firstKey = ${at('k')} + head * ${rows} * dHead;
  let firstValue = ${at('v')} + head * ${rows} * dHead;
  let at = (head * ${rows} + row) * ${rows};
  for (var j = t; j < keys; j += lanes) {
    var score = 0.0;
    for (var d = 0u; d < dHead; d++) { score += arena[query + d] * arena[firstKey + j * dHead + d]; }
    let scaled = ${scaled(`score / ${Math.fround(Math.sqrt(dimensions.dHead))}`, 'score')};
    ${store('scores', 'at + j', 'score')}
    ${store('scaled', 'at + j', 'scaled')}
    ${store('masked', 'at + j', 'scaled')}
    weight[j] = ${softmaxed('scaled')};
  }
  workgroupBarrier();
  var most = weight[0];
  for (var j = 1u; j < keys; j++) { most = max(most, weight[j]); }
  workgroupBarrier();
  for (var j = t; j < keys; j += lanes) { weight[j] = exp(weight[j] - most); }
  workgroupBarrier();
${weighed}
  var total = 0.0;
  for (var j = 0u; j < keys; j++) { total += weight[j]; }
  total = ${divisor('total', 'head')};
  for (var j = t; j < keys; j += lanes) { ${store('pattern', 'at + j', 'weight[j] / total')} }
  for (var d = t; d < dHead; d += lanes) {
    var sum = 0.0;
    for (var j = 0u; j < keys; j++) { sum += weight[j] / total * arena[firstValue + j * dHead + d]; }
    ${store('context', `(head * ${rows} + row) * dHead + d`, 'sum')}
  }`;
  },
};
