import { setThreadsCount, setWasmPaths } from '@tensorflow/tfjs-backend-wasm';
import plainUrl from '@tensorflow/tfjs-backend-wasm/dist/tfjs-backend-wasm.wasm?url';
import simdUrl from '@tensorflow/tfjs-backend-wasm/dist/tfjs-backend-wasm-simd.wasm?url';
import { engine, env, memory, setBackend } from '@tensorflow/tfjs-core';
import type { PlacedModel } from '../backend.ts';
import { download } from '../download.ts';
import { EngineError } from '../errors.ts';
import type { Placeable } from '../weights.ts';
import { placeOnTfjs } from './place.ts';

/** The shortest module there is: where even this is refused, a policy forbids WebAssembly. */
const shortest = Uint8Array.of(0, 0x61, 0x73, 0x6d, 1, 0, 0, 0);

function assertAllowed(): void {
  if (typeof WebAssembly === 'undefined') throw new EngineError('no-backend');
  try {
    new WebAssembly.Module(shortest);
  } catch {
    throw new EngineError('wasm-forbidden');
  }
}

/** The binary for this processor, whole. @param fresh whether to ask past the cache */
async function fetchBinary(fresh: boolean): Promise<Uint8Array<ArrayBuffer>> {
  const url = (await env().getAsync('WASM_HAS_SIMD_SUPPORT')) ? simdUrl : plainUrl;
  const bytes = await download(url, { subject: 'program', fresh });
  if (!WebAssembly.validate(bytes)) throw new EngineError('program-damaged');
  return bytes;
}

/** tfjs waits for ever for a binary that is missing or cut: it is handed one that is neither. */
async function start(fresh: boolean): Promise<void> {
  assertAllowed();
  // One thread: at this size more only wait for each other, and they need special headers.
  env().set('WASM_HAS_MULTITHREAD_SUPPORT', false);
  setThreadsCount(1);
  const bytes = await fetchBinary(fresh);
  env().platform.fetch = async () => new Response(bytes);
  setWasmPaths('', true);
  if (!(await setBackend('wasm'))) throw new EngineError('wasm-failed');
}

/**
 * tfjs on WebAssembly, with keys and values kept from word to word.
 * @param fresh whether the binary is asked for past the cache, because it failed before
 * @throws EngineError no-backend, wasm-forbidden, wasm-failed, or why the binary did not come
 */
export async function tfjsOnWasm(fresh: boolean) {
  // tfjs keeps it once it has started.
  await ('wasm' in engine().registry ? setBackend('wasm') : start(fresh));
  return {
    place: (model: Placeable): PlacedModel => placeOnTfjs(model, true),
    /** Tensors alive. */
    arrays: () => memory().numTensors,
  };
}
