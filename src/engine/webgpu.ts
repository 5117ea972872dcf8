import { WebGPUBackend } from '@tensorflow/tfjs-backend-webgpu';
import {
  env,
  findBackendFactory,
  registerBackend,
  removeBackend,
  setBackend,
} from '@tensorflow/tfjs-core';
import type { ActiveBackend } from './backend.ts';
import { countDispatches } from './dispatches.ts';

const limitNames = [
  'maxComputeWorkgroupStorageSize',
  'maxComputeWorkgroupsPerDimension',
  'maxStorageBufferBindingSize',
  'maxBufferSize',
  'maxComputeWorkgroupSizeX',
  'maxComputeInvocationsPerWorkgroup',
] as const;

/** "nvidia ampere", "google swiftshader": whatever the adapter says of itself. */
function describeAdapter({ vendor, architecture, description }: GPUAdapterInfo): string {
  return description || [vendor, architecture].filter(Boolean).join(' ');
}

/** Browsers name the CPU adapter in one of two ways. */
function isSoftware(adapter: GPUAdapter): boolean {
  const info = adapter.info as GPUAdapterInfo & { isFallbackAdapter?: boolean };
  return info.isFallbackAdapter === true || /swiftshader|llvmpipe|warp/i.test(info.architecture);
}

function breakage(device: GPUDevice): Promise<void> {
  return new Promise((resolve) => {
    // tfjs only warns of a bad shader and goes on with old buffer contents.
    device.addEventListener('uncapturederror', () => resolve());
    device.lost.then(({ reason }) => {
      if (reason !== 'destroyed') resolve();
    });
  });
}

/**
 * Opens a device of our own and makes tfjs use it, with nothing sent to the CPU backend.
 * @returns null when the browser has no adapter to give
 */
export async function openWebgpu(): Promise<ActiveBackend | null> {
  const adapter = await navigator.gpu.requestAdapter({ powerPreference: 'high-performance' });
  if (!adapter) return null;
  const requiredLimits = Object.fromEntries(
    limitNames.map((name) => [name, adapter.limits[name] as number]),
  );
  const device = await adapter.requestDevice({ requiredLimits });
  countDispatches();
  env().set('WEBGPU_CPU_FORWARD', false);
  // One submission for a whole pass: reading back submits.
  env().set('WEBGPU_DEFERRED_SUBMIT_BATCH_SIZE', 100_000);
  // Importing tfjs's backend registered one on a device of its own; after a lost device there is none.
  if (findBackendFactory('webgpu')) removeBackend('webgpu');
  registerBackend('webgpu', () => new WebGPUBackend(device, adapter.info));
  if (!(await setBackend('webgpu'))) return null;
  return {
    report: {
      backend: 'webgpu',
      adapter: describeAdapter(adapter.info),
      software: isSoftware(adapter),
      fallback: 'none',
    },
    device,
    broken: breakage(device),
    close: () => {
      removeBackend('webgpu');
      device.destroy();
    },
  };
}
