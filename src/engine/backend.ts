import type { BackendName, EngineReport, Fallback } from '../trace/run.ts';

export type EnginePreference = 'auto' | BackendName;

/** A tfjs backend that is set and ready. */
export type ActiveBackend = {
  readonly report: EngineReport;
  /** The GPU it runs on, for kernels of our own; null on WASM. */
  readonly device: GPUDevice | null;
  /** Resolves when the device is gone or has reported an error; never on WASM. */
  readonly broken: Promise<void>;
  /** Frees the device; tensors on it are gone. */
  close(): void;
};

/** Why WebGPU cannot be used; null when it might be. */
export function webgpuObstacle(): Fallback | null {
  if (!globalThis.isSecureContext) return 'insecure';
  return navigator.gpu ? null : 'unsupported';
}
