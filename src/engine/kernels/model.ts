import { type Arena, arenaOf } from '../../kernels/arena.ts';
import { noId } from '../../kernels/decoder-plan.ts';
import { type Dispatch, slotLength } from '../../kernels/kernel.ts';
import { type PackedWeights, packWeights } from '../../kernels/packed-weights.ts';
import { editPlan } from '../../kernels/plan.ts';
import { bosId } from '../../language/vocabulary.ts';
import type { Dimensions } from '../../trace/dimensions.ts';
import type { Lengths } from '../../trace/shapes.ts';
import { BackendRefused, type Found, type PlacedModel, type PlacedOptions } from '../backend.ts';
import { decodingOf } from '../decoding.ts';
import type { Placeable } from '../weights.ts';
import { type Programs, slotBytes } from './programs.ts';
import { readArena } from './read.ts';

export function slotsOf(plan: readonly Dispatch[]): Uint32Array<ArrayBuffer> {
  const slots = new Uint32Array(plan.length * slotLength);
  plan.forEach(({ numbers }, index) => {
    slots.set(numbers, index * slotLength);
  });
  return slots;
}

/** The bytes of the largest buffer that a program can be given. */
export function roomOn({ limits }: GPUDevice): number {
  return Math.min(limits.maxStorageBufferBindingSize, limits.maxBufferSize);
}

/** @throws BackendRefused when the device gives no buffer of so many bytes to a program */
function assertRoom(device: GPUDevice, bytes: number): void {
  const most = roomOn(device);
  if (bytes > most) throw new BackendRefused('refused', `${bytes} bytes, of ${most} at most`);
}

/** What is on the GPU for one model, whatever the sentence. */
function buffersOf(
  device: GPUDevice,
  weights: Float32Array,
  limits: Lengths,
  dimensions: Dimensions,
) {
  const { STORAGE, COPY_SRC, COPY_DST, MAP_READ, UNIFORM } = GPUBufferUsage;
  const buffer = (label: string, size: number, usage: number) =>
    device.createBuffer({ label, size, usage });
  const arena = arenaOf(limits, dimensions).length * 4;
  assertRoom(device, Math.max(arena, weights.byteLength));
  const dispatches = 4 * dimensions.nLayers + 4;
  const buffers = {
    slots: buffer('numbers', dispatches * slotBytes, UNIFORM | COPY_DST),
    weights: buffer('weights', weights.byteLength, STORAGE | COPY_DST),
    arena: buffer('arena', arena, STORAGE | COPY_SRC),
    ids: buffer('ids', (limits.source + limits.target) * 4, STORAGE | COPY_DST),
    staging: buffer('staging', arena, MAP_READ | COPY_DST),
  };
  device.queue.writeBuffer(buffers.weights, 0, weights as Float32Array<ArrayBuffer>);
  return buffers;
}

/** The buffers that programs are given, the uniform numbers first. */
type Bound = Readonly<Record<'slots' | 'weights' | 'arena' | 'ids', GPUBuffer>>;

export function bindGroup(
  device: GPUDevice,
  layout: GPUBindGroupLayout,
  buffers: Bound,
): GPUBindGroup {
  const { slots, weights, arena, ids } = buffers;
  const whole = [weights, arena, ids].map((buffer, index) => ({
    ...{ binding: index + 1, resource: { buffer } },
  }));
  const entries = [{ binding: 0, resource: { buffer: slots, size: slotBytes } }, ...whole];
  return device.createBindGroup({ layout, entries });
}

/** How many buffers a model has. */
export const buffersAModel = 5;

/** A pass of dispatches, each with its numbers. */
export function encodePass(
  encoder: GPUCommandEncoder,
  plan: readonly Dispatch[],
  programs: Programs,
  group: GPUBindGroup,
): void {
  const pass = encoder.beginComputePass();
  plan.forEach(({ kernel, workgroups }, index) => {
    pass.setPipeline(programs.pipeline(kernel));
    pass.setBindGroup(0, group, [index * slotBytes]);
    pass.dispatchWorkgroups(...workgroups);
  });
  pass.end();
}

/** A model on the GPU, whose weights others of its programs may read. */
export type KernelModel = PlacedModel & {
  readonly weights: PackedWeights & { readonly buffer: GPUBuffer };
};

/**
 * Packs a model's weights and makes room for everything its longest sentence computes; a run is one
 * submit and one map. Kernels know the model as it was trained: no plan is looked at.
 */
export function placeModel(
  device: GPUDevice,
  programs: Programs,
  { parameters, manifest }: Placeable,
): KernelModel {
  const { dimensions, longestSource, longestTarget } = manifest.architecture;
  const limits = { source: longestSource, target: longestTarget };
  const weights = packWeights(parameters, dimensions);
  const buffers = buffersOf(device, weights.data, limits, dimensions);
  const group = bindGroup(device, programs.layout, buffers);

  function submit(plan: readonly Dispatch[], bytes: number): void {
    const encoder = device.createCommandEncoder();
    encodePass(encoder, plan, programs, group);
    encoder.copyBufferToBuffer(buffers.arena, 0, buffers.staging, 0, bytes);
    device.queue.submit([encoder.finish()]);
  }

  async function read(
    arena: Arena,
    source: readonly number[],
    names: PlacedOptions['names'],
  ): Promise<Found> {
    const { staging } = buffers;
    await staging.mapAsync(GPUMapMode.READ, 0, arena.length * 4);
    try {
      const numbers = new Float32Array(staging.getMappedRange(0, arena.length * 4));
      return readArena(numbers, arena, source, dimensions, names);
    } finally {
      staging.unmap();
    }
  }

  return {
    weights: { ...weights, buffer: buffers.weights },
    async run(source, { decode, signal, names }) {
      const { given, limit, end } = decodingOf(decode, manifest.architecture);
      const lengths = { source: source.length, target: limit };
      const arena = arenaOf(lengths, dimensions);
      const decoding = { given: given.length, begin: bosId, end: end ?? noId };
      const plan = editPlan(decoding, { lengths, arena, weights, dimensions });
      device.queue.writeBuffer(buffers.slots, 0, slotsOf(plan));
      device.queue.writeBuffer(buffers.ids, 0, Uint32Array.from([...source, ...given]));
      submit(plan, arena.length * 4);
      const found = await read(arena, source, names);
      signal.throwIfAborted();
      return found;
    },
    dispose() {
      for (const buffer of Object.values(buffers)) buffer.destroy();
    },
  };
}
