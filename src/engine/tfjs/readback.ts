import { backend, getBackend, type Tensor } from '@tensorflow/tfjs-core';

/** The parts of tfjs's WebGPU backend that copying several tensors at once needs (tfjs 4.22). */
type GpuBackend = {
  device: GPUDevice;
  commandEncoder: GPUCommandEncoder | null;
  tensorMap: {
    get(id: object): { resource?: GPUBuffer | null; values?: ArrayLike<number> | null };
  };
  ensureCommandEncoderReady(): void;
  endComputePassEncoder(): void;
  submitQueue(): void;
};

type Place = { readonly buffer: GPUBuffer; readonly offset: number; readonly bytes: number };

function encodeCopies(gpu: GpuBackend, places: readonly Place[], staging: GPUBuffer): void {
  gpu.ensureCommandEncoderReady();
  gpu.endComputePassEncoder();
  for (const { buffer, offset, bytes } of places) {
    gpu.commandEncoder?.copyBufferToBuffer(buffer, 0, staging, offset, bytes);
  }
  gpu.submitQueue();
}

async function mapped(gpu: GpuBackend, places: readonly Place[], size: number) {
  const usage = GPUBufferUsage.COPY_DST | GPUBufferUsage.MAP_READ;
  const staging = gpu.device.createBuffer({ size: Math.max(size, 4), usage });
  try {
    encodeCopies(gpu, places, staging);
    await staging.mapAsync(GPUMapMode.READ);
    return staging.getMappedRange().slice(0);
  } finally {
    staging.destroy();
  }
}

function numbers(tensor: Tensor, bytes: ArrayBuffer, offset: number): Float32Array {
  const whole = tensor.dtype === 'float32' ? Float32Array : Int32Array;
  return Float32Array.from(new whole(bytes, offset, tensor.size));
}

/** All tensors through one staging buffer: one submit and one map, however many there are. */
async function readGpu(tensors: readonly Tensor[]): Promise<Float32Array[]> {
  const gpu = backend() as unknown as GpuBackend;
  const places = new Map<Tensor, Place>();
  let size = 0;
  for (const tensor of tensors) {
    const buffer = gpu.tensorMap.get(tensor.dataId)?.resource;
    if (!buffer) continue;
    const bytes = tensor.size * 4;
    places.set(tensor, { buffer, offset: size, bytes });
    size += bytes;
  }
  const bytes = await mapped(gpu, [...places.values()], size);
  return tensors.map((tensor) => {
    const place = places.get(tensor);
    if (place) return numbers(tensor, bytes, place.offset);
    // Never used on the GPU, such as the token ids of an unread copy: still on the CPU.
    return Float32Array.from(gpu.tensorMap.get(tensor.dataId)?.values ?? []);
  });
}

/** On WASM what is read is a copy already. */
function copied(tensor: Tensor): Float32Array {
  const data = tensor.dataSync();
  return data instanceof Float32Array ? data : Float32Array.from(data);
}

/** @returns the numbers of each tensor, row-major, in the same order; they share nothing */
export function readAll(tensors: readonly Tensor[]): Promise<Float32Array[]> {
  if (getBackend() === 'webgpu') return readGpu(tensors);
  return Promise.resolve(tensors.map(copied));
}
