import { setThreadsCount, setWasmPaths } from '@tensorflow/tfjs-backend-wasm';
import plainUrl from '@tensorflow/tfjs-backend-wasm/dist/tfjs-backend-wasm.wasm?url';
import simdUrl from '@tensorflow/tfjs-backend-wasm/dist/tfjs-backend-wasm-simd.wasm?url';
import { env, memory, setBackend } from '@tensorflow/tfjs-core';
import type { Fallback } from '../../trace/run.ts';
import type { ActiveBackend } from '../backend.ts';
import { download } from '../download.ts';
import { EngineError } from '../errors.ts';
import { placeOnTfjs } from './place.ts';

/** The shortest module there is: where even this is refused, a policy forbids WebAssembly. */
const shortest = Uint8Array.of(0, 0x61, 0x73, 0x6d, 1, 0, 0, 0);

let started = false;
let failed = false;

function assertAllowed(): void {
  if (typeof WebAssembly === 'undefined') throw new EngineError('no-backend');
  try {
    new WebAssembly.Module(shortest);
  } catch {
    throw new EngineError('wasm-forbidden');
  }
}

/** The binary for this processor, whole; asked for past the cache after a failure. */
async function fetchBinary(): Promise<Uint8Array<ArrayBuffer>> {
  const url = (await env().getAsync('WASM_HAS_SIMD_SUPPORT')) ? simdUrl : plainUrl;
  const bytes = await download(url, { subject: 'program', fresh: failed });
  if (!WebAssembly.validate(bytes)) throw new EngineError('program-damaged');
  return bytes;
}

/** tfjs waits for ever for a binary that is missing or cut: it is handed one that is neither. */
async function start(): Promise<void> {
  assertAllowed();
  // One thread: at this size more only wait for each other, and they need special headers.
  env().set('WASM_HAS_MULTITHREAD_SUPPORT', false);
  setThreadsCount(1);
  const bytes = await fetchBinary();
  env().platform.fetch = async () => new Response(bytes);
  setWasmPaths('', true);
  if (!(await setBackend('wasm'))) throw new EngineError('wasm-failed');
}

/**
 * @param fallback why it is not WebGPU
 * @throws EngineError no-backend, wasm-forbidden, wasm-failed, or why the binary did not come
 */
export async function openWasm(fallback: Fallback): Promise<ActiveBackend> {
  try {
    await (started ? setBackend('wasm') : start());
    started = true;
  } catch (error) {
    failed = true;
    throw error;
  }
  return {
    report: { backend: 'wasm', adapter: '', software: false, fallback },
    broken: new Promise(() => {}),
    place: async (model) => placeOnTfjs(model),
    arrays: () => memory().numTensors,
    close: () => {},
  };
}
