import { WebGPUBackend } from '@tensorflow/tfjs-backend-webgpu';
import {
  env,
  findBackendFactory,
  memory,
  registerBackend,
  removeBackend,
  setBackend,
} from '@tensorflow/tfjs-core';
import type { ActiveBackend } from '../backend.ts';
import { BackendRefused } from '../backend.ts';
import { placeOnTfjs } from './place.ts';

/**
 * tfjs on a device of ours, with nothing sent to the CPU backend: what kernels are compared with.
 * @throws BackendRefused when tfjs does not start on it
 */
export async function tfjsOn(
  device: GPUDevice,
  info: GPUAdapterInfo,
): Promise<Pick<ActiveBackend, 'place' | 'arrays' | 'close'>> {
  env().set('WEBGPU_CPU_FORWARD', false);
  // One submission for a whole pass: reading back submits.
  env().set('WEBGPU_DEFERRED_SUBMIT_BATCH_SIZE', 100_000);
  // Importing tfjs's backend registered one on a device of its own; after a lost device there is none.
  if (findBackendFactory('webgpu')) removeBackend('webgpu');
  registerBackend('webgpu', () => new WebGPUBackend(device, info));
  if (!(await setBackend('webgpu'))) throw new BackendRefused('broken', 'tfjs did not start');
  return {
    place: async (model) => placeOnTfjs(model, false),
    arrays: () => memory().numTensors,
    close: () => removeBackend('webgpu'),
  };
}
