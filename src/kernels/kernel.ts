import type { Dimensions } from '../trace/dimensions.ts';

/** What a kernel's text is made for: a model's sizes, and the ε of its layer norms. */
export type KernelModel = { readonly dimensions: Dimensions; readonly epsilon: number };

/** Invocations of a workgroup. Every loop strides by it, so that any width will do. */
export const lanes = 64;
/** Numbers a dispatch is given: its place in the uniform buffer, 256 bytes, the alignment asked. */
export const slotLength = 64;

/**
 * One WGSL program. `slots` are the numbers a dispatch is given: lengths, and offsets into the
 * packed weights and the arena. `main` is its body; in it `slot.x` reads the slot x.
 */
export type Kernel<Slot extends string> = {
  readonly name: string;
  readonly slots: readonly Slot[];
  /** The slots that say where in the arena its results go. */
  readonly computes: readonly Slot[];
  /** Workgroup variables and functions the body uses. */
  declares(model: KernelModel): string;
  main(slot: Readonly<Record<Slot, string>>, model: KernelModel): string;
};

/** One dispatch: a kernel, its numbers, and how many workgroups. */
export type Dispatch = {
  readonly kernel: Kernel<string>;
  readonly numbers: readonly number[];
  readonly workgroups: readonly [rows: number, heads: number];
};

/** @throws RangeError when a kernel asks for more numbers than a slot holds */
export function dispatch<Slot extends string>(
  kernel: Kernel<Slot>,
  given: Readonly<Record<Slot, number>>,
  workgroups: readonly [number, number],
): Dispatch {
  if (kernel.slots.length > slotLength) throw new RangeError(`${kernel.name} has too many slots`);
  const numbers = kernel.slots.map((slot) => given[slot]);
  return { kernel: kernel as unknown as Kernel<string>, numbers, workgroups };
}

/**
 * The program's WGSL. `weights` are the packed parameters, `arena` every activation, `ids` the
 * source's token ids; `row` and `head` are the workgroup's place, `t` the invocation's.
 */
export function sourceOf<Slot extends string>(kernel: Kernel<Slot>, model: KernelModel): string {
  const { dModel, nHeads, dHead, dFf, maxLength } = model.dimensions;
  const at = (index: number) => `numbers.at[${index >> 2}][${index & 3}]`;
  const slot = Object.fromEntries(kernel.slots.map((name, index) => [name, at(index)]));
  return `
const dModel = ${dModel}u;
const nHeads = ${nHeads}u;
const dHead = ${dHead}u;
const dFf = ${dFf}u;
const maxLength = ${maxLength}u;
const lanes = ${lanes}u;
struct Numbers { at: array<vec4<u32>, ${slotLength / 4}> }
@group(0) @binding(0) var<uniform> numbers: Numbers;
@group(0) @binding(1) var<storage, read> weights: array<f32>;
@group(0) @binding(2) var<storage, read_write> arena: array<f32>;
@group(0) @binding(3) var<storage, read> ids: array<u32>;
${kernel.declares(model)}
@compute @workgroup_size(${lanes})
fn main(@builtin(workgroup_id) place: vec3<u32>, @builtin(local_invocation_index) t: u32) {
  let row = place.x;
  let head = place.y;
${kernel.main(slot as Record<Slot, string>, model)}
}`;
}
