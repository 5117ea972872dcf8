import type { Dimensions } from '../trace/dimensions.ts';
import { plainText, type Text } from './text.ts';

/** What a kernel's text is made for: a model's sizes, and the ε of its layer norms. */
export type KernelModel = { readonly dimensions: Dimensions; readonly epsilon: number };

/** Numbers a dispatch is given: its place in the uniform buffer, a multiple of 256 bytes as asked. */
export const slotLength = 128;

/**
 * One WGSL program. `slots` are the numbers a dispatch is given: lengths, and offsets into the
 * packed weights and the arena. `main` is its body; in it `slot.x` reads the slot x, and `text` is what
 * it leaves open.
 */
export type Kernel<Slot extends string> = {
  readonly name: string;
  readonly slots: readonly Slot[];
  /** The slots that say where in the arena its results go. */
  readonly computes: readonly Slot[];
  /** Invocations of a workgroup; every loop strides by it. */
  readonly lanes: number;
  /** Workgroup variables and functions the body uses. */
  declares(model: KernelModel): string;
  main(slot: Readonly<Record<Slot, string>>, model: KernelModel, text: Text): string;
  /** Fills in what `main` leaves open; as it was trained, when left out. */
  readonly open?: (slot: Readonly<Record<string, string>>, model: KernelModel) => Text;
};

/** One dispatch: a kernel, its numbers, and how many workgroups. */
export type Dispatch = {
  readonly kernel: Kernel<string>;
  readonly numbers: readonly number[];
  readonly workgroups: Workgroups;
};
export type Workgroups = readonly [rows: number, heads: number, layers: number];

/** @throws RangeError when a kernel asks for more numbers than a slot holds */
export function dispatch<Slot extends string>(
  kernel: Kernel<Slot>,
  given: Readonly<Record<Slot, number>>,
  workgroups: Workgroups,
): Dispatch {
  if (kernel.slots.length > slotLength) throw new RangeError(`${kernel.name} has too many slots`);
  const numbers = kernel.slots.map((slot) => given[slot]);
  return { kernel: kernel as unknown as Kernel<string>, numbers, workgroups };
}

/**
 * The program's WGSL. `weights` are the packed parameters, `arena` every activation, `ids` the
 * token ids the run is given; `row`, `head` and `layer` are the workgroup's place, `t` the
 * invocation's.
 */
export function sourceOf<Slot extends string>(kernel: Kernel<Slot>, model: KernelModel): string {
  const { dModel, nHeads, dHead, dFf, nLayers, maxLength } = model.dimensions;
  const at = (index: number) => `numbers.at[${index >> 2}][${index & 3}]`;
  const slot = Object.fromEntries(kernel.slots.map((name, index) => [name, at(index)]));
  const text = kernel.open?.(slot, model) ?? plainText(slot);
  return `
const dModel = ${dModel}u;
const nHeads = ${nHeads}u;
const dHead = ${dHead}u;
const dFf = ${dFf}u;
const nLayers = ${nLayers}u;
const maxLength = ${maxLength}u;
const lanes = ${kernel.lanes}u;
struct Numbers { at: array<vec4<u32>, ${slotLength / 4}> }
@group(0) @binding(0) var<uniform> numbers: Numbers;
@group(0) @binding(1) var<storage, read> weights: array<f32>;
@group(0) @binding(2) var<storage, read_write> arena: array<f32>;
@group(0) @binding(3) var<storage, read> ids: array<u32>;
${kernel.declares(model)}
@compute @workgroup_size(${kernel.lanes})
fn main(@builtin(workgroup_id) place: vec3<u32>, @builtin(local_invocation_index) t: u32) {
  let row = place.x;
  let head = place.y;
  let layer = ${text.layer};
${kernel.main(slot as Record<Slot, string>, model, text)}
}`;
}
