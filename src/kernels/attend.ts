import type { Kernel } from './kernel.ts';

type Slot =
  | 'rows'
  | 'keys'
  | 'q'
  | 'k'
  | 'v'
  | 'scores'
  | 'scaled'
  | 'masked'
  | 'pattern'
  | 'context';

/**
 * softmax(QKᵀ / √d_k) V of one row of one head, where nothing is masked (equation 1): `scores`,
 * `scaled`, `masked`, `pattern`, `context`.
 */
export const attendKernel: Kernel<Slot> = {
  name: 'attend',
  lanes: 64,
  slots: [
    ...(['rows', 'keys', 'q', 'k', 'v'] as const),
    ...(['scores', 'scaled', 'masked', 'pattern', 'context'] as const),
  ],
  computes: ['scores', 'scaled', 'masked', 'pattern', 'context'],
  declares: () => 'var<workgroup> weight: array<f32, maxLength>;',
  main: (slot, { dimensions }) => `
  let keys = ${slot.keys};
  let query = ${slot.q} + (head * ${slot.rows} + row) * dHead;
  let firstKey = ${slot.k} + head * keys * dHead;
  let firstValue = ${slot.v} + head * keys * dHead;
  let at = (head * ${slot.rows} + row) * keys;
  for (var j = t; j < keys; j += lanes) {
    var score = 0.0;
    for (var d = 0u; d < dHead; d++) { score += arena[query + d] * arena[firstKey + j * dHead + d]; }
    let scaled = score / ${Math.fround(Math.sqrt(dimensions.dHead))};
    arena[${slot.scores} + at + j] = score;
    arena[${slot.scaled} + at + j] = scaled;
    arena[${slot.masked} + at + j] = scaled;
    weight[j] = scaled;
  }
  workgroupBarrier();
  var most = weight[0];
  for (var j = 1u; j < keys; j++) { most = max(most, weight[j]); }
  workgroupBarrier();
  for (var j = t; j < keys; j += lanes) { weight[j] = exp(weight[j] - most); }
  workgroupBarrier();
  var total = 0.0;
  for (var j = 0u; j < keys; j++) { total += weight[j]; }
  for (var j = t; j < keys; j += lanes) { arena[${slot.pattern} + at + j] = weight[j] / total; }
  for (var d = t; d < dHead; d += lanes) {
    var sum = 0.0;
    for (var j = 0u; j < keys; j++) { sum += weight[j] / total * arena[firstValue + j * dHead + d]; }
    arena[${slot.context} + (head * ${slot.rows} + row) * dHead + d] = sum;
  }`,
};
