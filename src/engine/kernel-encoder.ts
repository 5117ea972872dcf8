import { arenaOf } from '../kernels/arena.ts';
import { encoderKernels, encoderPlan } from '../kernels/encoder-plan.ts';
import {
  type Dispatch,
  type Kernel,
  type KernelModel,
  slotLength,
  sourceOf,
} from '../kernels/kernel.ts';
import { packWeights } from '../kernels/packed-weights.ts';
import { epsilon } from '../model/layers.ts';
import type { ActivationName } from '../trace/names.ts';
import { positionTable } from '../trace/positions.ts';
import type { Activation } from '../trace/trace.ts';
import type { StoredModel } from './weights.ts';

/** Every activation of the encoder, `memory` last, by name; rows are real, nothing is padded. */
export type EncoderTrace = ReadonlyMap<ActivationName, Activation>;

export type KernelEncoder = {
  /** One submit, one map. @param ids source ids, `<eos>` last */
  encode(ids: readonly number[]): Promise<EncoderTrace>;
  dispose(): void;
};

const slotBytes = slotLength * 4;

function bindGroupLayout(device: GPUDevice): GPUBindGroupLayout {
  const entry = (binding: number, buffer: GPUBufferBindingLayout) => ({
    ...{ binding, visibility: GPUShaderStage.COMPUTE, buffer },
  });
  return device.createBindGroupLayout({
    entries: [
      entry(0, { type: 'uniform', hasDynamicOffset: true, minBindingSize: slotBytes }),
      entry(1, { type: 'read-only-storage' }),
      entry(2, { type: 'storage' }),
      entry(3, { type: 'read-only-storage' }),
    ],
  });
}

/** @throws GPUPipelineError for a program the device cannot make */
async function compiled(device: GPUDevice, layout: GPUBindGroupLayout, model: KernelModel) {
  const pipelineLayout = device.createPipelineLayout({ bindGroupLayouts: [layout] });
  const pipelines = encoderKernels.map(async (each) => {
    const kernel = each as unknown as Kernel<string>;
    const module = device.createShaderModule({ label: kernel.name, code: sourceOf(kernel, model) });
    const compute = { module, entryPoint: 'main' };
    const pipeline = await device.createComputePipelineAsync({
      ...{ label: kernel.name, layout: pipelineLayout, compute },
    });
    return [kernel.name, pipeline] as const;
  });
  return new Map(await Promise.all(pipelines));
}

function writtenBuffer(device: GPUDevice, data: Float32Array | Uint32Array, usage: number) {
  const buffer = device.createBuffer({ size: data.byteLength, usage, mappedAtCreation: true });
  const whole = data instanceof Float32Array ? Float32Array : Uint32Array;
  new whole(buffer.getMappedRange()).set(data);
  buffer.unmap();
  return buffer;
}

function slotsOf(plan: readonly Dispatch[]): Uint32Array {
  const slots = new Uint32Array(plan.length * slotLength);
  plan.forEach(({ numbers }, index) => {
    slots.set(numbers, index * slotLength);
  });
  return slots;
}

/**
 * The encoder by kernels of our own on tfjs's device: one submit and one map a sentence.
 * @param limit the most ids of a sentence
 * @throws GPUPipelineError when the device cannot make one of the programs
 */
export async function openKernelEncoder(
  device: GPUDevice,
  { manifest: { dimensions }, parameters }: StoredModel,
  limit: number,
): Promise<KernelEncoder> {
  const layout = bindGroupLayout(device);
  const pipelines = await compiled(device, layout, { dimensions, epsilon });
  const { maxLength, dModel } = dimensions;
  const weights = packWeights(parameters, positionTable(maxLength, dModel));
  const { STORAGE, COPY_SRC, COPY_DST, MAP_READ, UNIFORM } = GPUBufferUsage;
  const size = arenaOf(limit, dimensions).length * 4;
  const packed = writtenBuffer(device, weights.data, STORAGE);
  const arenaBuffer = device.createBuffer({ label: 'arena', size, usage: STORAGE | COPY_SRC });
  const staging = device.createBuffer({
    ...{ label: 'encoder staging', size, usage: MAP_READ | COPY_DST },
  });

  function submit(plan: readonly Dispatch[], ids: readonly number[], bytes: number): GPUBuffer[] {
    const slots = writtenBuffer(device, slotsOf(plan), UNIFORM);
    const idBuffer = writtenBuffer(device, Uint32Array.from(ids), STORAGE);
    const resources = [{ buffer: slots, size: slotBytes }, packed, arenaBuffer, idBuffer];
    const entries = resources.map((one, binding) => ({
      ...{ binding, resource: one instanceof GPUBuffer ? { buffer: one } : one },
    }));
    const group = device.createBindGroup({ layout, entries });
    const encoder = device.createCommandEncoder();
    const pass = encoder.beginComputePass();
    plan.forEach(({ kernel, workgroups }, index) => {
      pass.setPipeline(pipelines.get(kernel.name) as GPUComputePipeline);
      pass.setBindGroup(0, group, [index * slotBytes]);
      pass.dispatchWorkgroups(...workgroups);
    });
    pass.end();
    encoder.copyBufferToBuffer(arenaBuffer, 0, staging, 0, bytes);
    device.queue.submit([encoder.finish({ label: 'encoder' })]);
    return [slots, idBuffer];
  }

  return {
    async encode(ids) {
      const arena = arenaOf(ids.length, dimensions);
      const plan = encoderPlan(ids.length, arena, weights, dimensions);
      const used = submit(plan, ids, arena.length * 4);
      await staging.mapAsync(GPUMapMode.READ, 0, arena.length * 4);
      const numbers = new Float32Array(staging.getMappedRange(0, arena.length * 4).slice(0));
      staging.unmap();
      for (const buffer of used) buffer.destroy();
      const tokens: Activation = {
        ...{ name: 'encoder.tokens', axes: ['source'], shape: [ids.length] },
        data: Float32Array.from(ids),
      };
      const named = [...arena.places].map(([name, { offset, axes, shape }]) => {
        const length = shape.reduce((product, one) => product * one, 1);
        return [name, { name, axes, shape, data: numbers.slice(offset, offset + length) }] as const;
      });
      return new Map<ActivationName, Activation>([['encoder.tokens', tokens], ...named]);
    },
    dispose() {
      for (const buffer of [packed, arenaBuffer, staging]) buffer.destroy();
    },
  };
}
