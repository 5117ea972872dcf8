import { type Arena, arenaOf } from '../../kernels/arena.ts';
import { type Decoding, noId } from '../../kernels/decoder-plan.ts';
import { type Dispatch, slotLength } from '../../kernels/kernel.ts';
import { packWeights } from '../../kernels/packed-weights.ts';
import { editPlan } from '../../kernels/plan.ts';
import type { Decode } from '../../lab/decode.ts';
import { bosId, eosId } from '../../language/vocabulary.ts';
import type { Dimensions } from '../../trace/dimensions.ts';
import type { Parameters } from '../../trace/run.ts';
import type { Lengths } from '../../trace/shapes.ts';
import { type Programs, slotBytes } from './programs.ts';
import { type Found, readArena } from './read.ts';

/** A model on a GPU, run by kernels of our own. */
export type KernelModel = {
  /**
   * Encodes, decodes and reads everything back: one submit, one map. One call at a time.
   * @param source ids, `<eos>` last
   */
  run(source: readonly number[], decode: Decode): Promise<Found>;
  dispose(): void;
};

type Placed = {
  readonly parameters: Parameters;
  readonly dimensions: Dimensions;
  /** The most ids of a source, `<eos>` counted, and the most words to write. */
  readonly limits: Lengths;
};

function decodingOf(decode: Decode): { decoding: Decoding; given: readonly number[] } {
  const given = decode.kind === 'greedy' ? [] : decode.ids;
  const end = decode.kind === 'forced' ? noId : eosId;
  return { decoding: { given: given.length, begin: bosId, end }, given };
}

function slotsOf(plan: readonly Dispatch[]): Uint32Array<ArrayBuffer> {
  const slots = new Uint32Array(plan.length * slotLength);
  plan.forEach(({ numbers }, index) => {
    slots.set(numbers, index * slotLength);
  });
  return slots;
}

/** What is on the GPU for one model, whatever the sentence. */
function buffersOf(device: GPUDevice, weights: Float32Array, { limits, dimensions }: Placed) {
  const { STORAGE, COPY_SRC, COPY_DST, MAP_READ, UNIFORM } = GPUBufferUsage;
  const buffer = (label: string, size: number, usage: number) =>
    device.createBuffer({ label, size, usage });
  const arena = arenaOf(limits, dimensions).length * 4;
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

type Buffers = ReturnType<typeof buffersOf>;

function bindGroup(device: GPUDevice, layout: GPUBindGroupLayout, buffers: Buffers): GPUBindGroup {
  const { slots, weights, arena, ids } = buffers;
  const whole = [weights, arena, ids].map((buffer, index) => ({
    ...{ binding: index + 1, resource: { buffer } },
  }));
  const entries = [{ binding: 0, resource: { buffer: slots, size: slotBytes } }, ...whole];
  return device.createBindGroup({ layout, entries });
}

/** Packs a model's weights and makes room for everything its longest sentence computes. */
export function placeModel(device: GPUDevice, programs: Programs, placed: Placed): KernelModel {
  const { dimensions, limits } = placed;
  const weights = packWeights(placed.parameters, dimensions);
  const buffers = buffersOf(device, weights.data, placed);
  const group = bindGroup(device, programs.layout, buffers);

  function submit(plan: readonly Dispatch[], bytes: number): void {
    const encoder = device.createCommandEncoder();
    const pass = encoder.beginComputePass();
    plan.forEach(({ kernel, workgroups }, index) => {
      pass.setPipeline(programs.pipeline(kernel));
      pass.setBindGroup(0, group, [index * slotBytes]);
      pass.dispatchWorkgroups(...workgroups);
    });
    pass.end();
    encoder.copyBufferToBuffer(buffers.arena, 0, buffers.staging, 0, bytes);
    device.queue.submit([encoder.finish()]);
  }

  async function read(arena: Arena, source: readonly number[]): Promise<Found> {
    const { staging } = buffers;
    await staging.mapAsync(GPUMapMode.READ, 0, arena.length * 4);
    try {
      const numbers = new Float32Array(staging.getMappedRange(0, arena.length * 4));
      return readArena(numbers, arena, source, dimensions);
    } finally {
      staging.unmap();
    }
  }

  return {
    run(source, decode) {
      const { decoding, given } = decodingOf(decode);
      const target = decode.kind === 'forced' ? given.length : limits.target;
      const lengths = { source: source.length, target };
      const arena = arenaOf(lengths, dimensions);
      const plan = editPlan(decoding, { lengths, arena, weights, dimensions });
      device.queue.writeBuffer(buffers.slots, 0, slotsOf(plan));
      device.queue.writeBuffer(buffers.ids, 0, Uint32Array.from([...source, ...given]));
      submit(plan, arena.length * 4);
      return read(arena, source);
    },
    dispose() {
      for (const buffer of Object.values(buffers)) buffer.destroy();
    },
  };
}
