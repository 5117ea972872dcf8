import { setThreadsCount, setWasmPaths } from '@tensorflow/tfjs-backend-wasm';
import plainUrl from '@tensorflow/tfjs-backend-wasm/dist/tfjs-backend-wasm.wasm?url';
import simdUrl from '@tensorflow/tfjs-backend-wasm/dist/tfjs-backend-wasm-simd.wasm?url';
import { setBackend } from '@tensorflow/tfjs-core';
import type { Fallback } from '../trace/run.ts';
import type { ActiveBackend } from './backend.ts';

/** @param fallback why it is not WebGPU @returns null when WebAssembly does not start either */
export async function openWasm(fallback: Fallback): Promise<ActiveBackend | null> {
  // One thread: at this size more only wait for each other, and they need special headers.
  setThreadsCount(1);
  setWasmPaths({
    'tfjs-backend-wasm.wasm': plainUrl,
    'tfjs-backend-wasm-simd.wasm': simdUrl,
    'tfjs-backend-wasm-threaded-simd.wasm': simdUrl,
  });
  if (!(await setBackend('wasm'))) return null;
  return {
    report: { backend: 'wasm', adapter: '', software: false, fallback },
    device: null,
    broken: new Promise(() => {}),
    close: () => {},
  };
}
