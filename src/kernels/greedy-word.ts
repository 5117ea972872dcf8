import { lanes, turnsText } from './greedy-product.ts';
import type { KernelModel } from './kernel.ts';
import type { Text } from './text.ts';

const groups = 16;

export const wordDeclares = `
/** The likeliest word each invocation met. */
var<workgroup> best: array<f32, ${lanes}>;
var<workgroup> bestId: array<u32, ${lanes}>;
/** Adds ${groups} times ${lanes / groups} numbers of \`piece\`; every invocation gets the sum. */
fn addedUp(t: u32) -> f32 {
  workgroupBarrier();
  if (t < ${groups}u) {
    var some = 0.0;
    for (var i = 0u; i < ${lanes / groups}u; i++) { some += piece[t * ${lanes / groups}u + i]; }
    best[t] = some;
  }
  workgroupBarrier();
  var all = 0.0;
  for (var i = 0u; i < ${groups}u; i++) { all += best[i]; }
  return all;
}
/** Leaves the largest of \`count\` numbers of \`best\` from \`first\` at \`to\`, the lowest id of equals. */
fn keepBest(first: u32, count: u32, to: u32) {
  var most = best[first];
  var id = bestId[first];
  for (var i = first + 1u; i < first + count; i++) {
    if (best[i] > most || (best[i] == most && bestId[i] < id)) {
      most = best[i];
      id = bestId[i];
    }
  }
  best[to] = most;
  bestId[to] = id;
}`;

type WordSlot = 'vocab' | 'embedding';

/** Logits by the embedding once more (section 3.4), their softmax, and the word that follows. */
export function wordText(
  { vocab, embedding }: Readonly<Record<WordSlot, string>>,
  { dimensions: { dModel } }: KernelModel,
  text: Text,
) {
  const row = { to: 'dModel', turns: dModel };
  const { at, store, given, givenId, asked, wrote } = text;
  const logit = `${at('logits')} + step * ${vocab} + v`;
  return `
    best[t] = -3.4e38;
    bestId[t] = 0u;
    for (var v = t; v < ${vocab}; v += lanes) {
      var logit = 0.0;
      ${turnsText(row, (k) => `logit += x[${k}] * weights[${embedding} + v * dModel + ${k}];`)}
      ${store('logits', `step * ${vocab} + v`, 'logit')}
      if (logit > best[t]) {
        best[t] = logit;
        bestId[t] = v;
      }
    }
    workgroupBarrier();
    if (t < ${groups}u) { keepBest(t * ${lanes / groups}u, ${lanes / groups}u, t * ${lanes / groups}u); }
    workgroupBarrier();
    if (t == 0u) {
      for (var i = 0u; i < ${groups}u; i++) {
        best[i] = best[i * ${lanes / groups}u];
        bestId[i] = bestId[i * ${lanes / groups}u];
      }
      keepBest(0u, ${groups}u, 0u);
      token = select(bestId[0], ${givenId('step')}, step < ${given});
      ${store('produced', 'step', 'f32(token)')}
      ${store('count', '0u', 'f32(step + 1u)')}
    }
    workgroupBarrier();
    let top = best[0];
    var some = 0.0;
    for (var v = t; v < ${vocab}; v += lanes) { some += exp(arena[${logit}] - top); }
    piece[t] = some;
    let total = addedUp(t);
    for (var v = t; v < ${vocab}; v += lanes) {
      ${asked && `if (!(${asked})) { continue; }`}
      let chance = exp(arena[${logit}] - top) / total;
      ${store('probs', `step * ${vocab} + v`, 'chance')}
      ${wrote}
    }`;
}
