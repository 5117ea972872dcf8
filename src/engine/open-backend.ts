import type { Fallback } from '../trace/run.ts';
import { type ActiveBackend, type EnginePreference, webgpuObstacle } from './backend.ts';
import { delivered } from './delivered.ts';
import { EngineError } from './errors.ts';
import { openCpu, type Recover } from './loops/cpu.ts';
import type { WebgpuProgram } from './webgpu.ts';

type Wanted = {
  readonly preference: EnginePreference;
  readonly program?: WebgpuProgram;
  readonly recover?: Recover;
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
 * WebGPU where there is an adapter, the processor otherwise.
 * @returns opens one; given a reason, the processor, because WebGPU was tried and will not do
 * @throws EngineError webgpu-unavailable when it alone was asked for, or where a part of the program did not come
 */
export function backendOpener({
  preference,
  program = 'kernels',
  recover = async () => {},
}: Wanted) {
  return async (instead: Fallback | null): Promise<ActiveBackend> => {
    if (instead) return openCpu(instead, recover);
    if (preference === 'wasm') return openCpu('chosen', recover);
    const opened = await webgpu(program);
    if (typeof opened !== 'string') return opened;
    if (preference === 'webgpu') throw new EngineError('webgpu-unavailable', { reason: opened });
    return openCpu(opened, recover);
  };
}
