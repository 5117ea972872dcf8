import type { Fallback } from '../trace/run.ts';
import { type ActiveBackend, type EnginePreference, webgpuObstacle } from './backend.ts';
import { delivered } from './delivered.ts';
import { EngineError } from './errors.ts';
import type { WebgpuProgram } from './webgpu.ts';

/** What is asked for; `fresh` asks for the WebAssembly binary past the cache. */
type Wanted = {
  readonly preference: EnginePreference;
  readonly program?: WebgpuProgram;
  readonly fresh?: boolean;
};

/** @returns the backend, or why there is none */
async function webgpu(program: WebgpuProgram): Promise<ActiveBackend | Fallback> {
  const obstacle = webgpuObstacle();
  if (obstacle) return obstacle;
  const { openWebgpu } = await delivered(import('./webgpu.ts'), 'openWebgpu');
  try {
    return (await openWebgpu(program)) ?? 'no-adapter';
  } catch (error) {
    // A part of the program that did not come is no fault of the device.
    if (error instanceof EngineError) throw error;
    return 'broken';
  }
}

/**
 * WebGPU where there is an adapter, WebAssembly otherwise; each is downloaded only when used.
 * @returns opens one; given a reason, WebAssembly, because WebGPU was tried and will not do
 * @throws EngineError webgpu-unavailable when it alone was asked for; else why WebAssembly did not
 * start, or a part of the program did not come
 */
export function backendOpener({ preference, program = 'kernels', fresh = false }: Wanted) {
  async function wasm(fallback: Fallback): Promise<ActiveBackend> {
    const { openWasm } = await delivered(import('./tfjs/wasm.ts'), 'openWasm');
    return openWasm(fallback, fresh);
  }
  return async (instead: Fallback | null): Promise<ActiveBackend> => {
    if (instead) return wasm(instead);
    if (preference === 'wasm') return wasm('chosen');
    const opened = await webgpu(program);
    if (typeof opened !== 'string') return opened;
    if (preference === 'webgpu') throw new EngineError('webgpu-unavailable', { reason: opened });
    return wasm(opened);
  };
}
