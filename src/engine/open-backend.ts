import type { Fallback } from '../trace/run.ts';
import { type ActiveBackend, type EnginePreference, webgpuObstacle } from './backend.ts';
import { EngineError } from './errors.ts';

async function wasm(fallback: Fallback): Promise<ActiveBackend> {
  const { openWasm } = await import('./wasm.ts');
  const opened = await openWasm(fallback).catch(() => null);
  if (!opened) throw new EngineError('no-backend');
  return opened;
}

/** @returns the backend, or why there is none */
async function webgpu(): Promise<ActiveBackend | Fallback> {
  const obstacle = webgpuObstacle();
  if (obstacle) return obstacle;
  try {
    const { openWebgpu } = await import('./webgpu.ts');
    return (await openWebgpu()) ?? 'no-adapter';
  } catch {
    return 'broken';
  }
}

/**
 * WebGPU where there is an adapter, WebAssembly otherwise; each is downloaded only when used.
 * @throws EngineError no-backend when neither starts, or WebGPU alone was asked for and cannot
 */
export async function openBackend(preference: EnginePreference): Promise<ActiveBackend> {
  if (preference === 'wasm') return wasm('chosen');
  const opened = await webgpu();
  if (typeof opened !== 'string') return opened;
  if (preference === 'webgpu') throw new EngineError('no-backend', { reason: opened });
  return wasm(opened);
}

/** What follows a second broken device in a row. */
export function openLastResort(): Promise<ActiveBackend> {
  return wasm('broken');
}
