import type { KernelModel } from './kernel.ts';
import type { Text } from './text.ts';

/** What a layer norm needs told: its gain and bias among the weights, its results in the arena. */
export const normSlots = ['gain', 'bias', 'mean', 'scale', 'normalized', 'normed'] as const;
export type NormSlot = (typeof normSlots)[number];

/** Those of them that the norm computes. */
export const normComputes = ['mean', 'scale', 'normalized', 'normed'] as const;

const partials = 8;

/** `sums` holds the row to be normalised; `meanOf` needs it written, and every invocation there. */
export const normDeclares = `
var<workgroup> sums: array<f32, dModel>;
var<workgroup> partial: array<f32, ${partials * 2}>;
fn meanOf(t: u32) -> f32 {
  workgroupBarrier();
  if (t < ${partials}u) {
    var sum = 0.0;
    for (var c = t; c < dModel; c += ${partials}u) { sum += sums[c]; }
    partial[t] = sum;
  }
  workgroupBarrier();
  var sum = 0.0;
  for (var i = 0u; i < ${partials}u; i++) { sum += partial[i]; }
  return sum / f32(dModel);
}
fn varianceOf(t: u32, mean: f32) -> f32 {
  if (t < ${partials}u) {
    var sum = 0.0;
    for (var c = t; c < dModel; c += ${partials}u) { sum += (sums[c] - mean) * (sums[c] - mean); }
    partial[${partials}u + t] = sum;
  }
  workgroupBarrier();
  var sum = 0.0;
  for (var i = 0u; i < ${partials}u; i++) { sum += partial[${partials}u + i]; }
  return sum / f32(dModel);
}`;

/** Layer normalisation of `sums` (section 3.1): `mean`, `scale`, `normalized`, `out` of the row. */
export function normMain(
  norm: 'ln1' | 'ln2',
  slot: Readonly<Record<NormSlot, string>>,
  { epsilon }: KernelModel,
  { store, normed }: Text,
) {
  const gained = `normalized * weights[${slot.gain} + c] + weights[${slot.bias} + c]`;
  return `
  let mean = meanOf(t);
  let scale = inverseSqrt(varianceOf(t, mean) + ${epsilon});
  if (t == 0u) {
    ${store('mean', 'row', 'mean')}
    ${store('scale', 'row', 'scale')}
  }
  for (var c = t; c < dModel; c += lanes) {
    let normalized = (sums[c] - mean) * scale;
    let at = row * dModel + c;
    let normed = ${normed(norm, gained, 'sums[c]', 'c')};
    ${store('normalized', 'at', 'normalized')}
    ${store('normed', 'at', 'normed')}
  }`;
}
