import { resolve } from 'node:path';
// The union registers every gradient and op that training uses.
import * as tf from '@tensorflow/tfjs';
import { setWasmPaths } from '@tensorflow/tfjs-backend-wasm';

/** Starts tfjs on WebAssembly in Node. @throws Error when it cannot */
export async function startWasm(): Promise<void> {
  setWasmPaths(`${resolve('node_modules/@tensorflow/tfjs-backend-wasm/dist')}/`);
  if (!(await tf.setBackend('wasm'))) throw new Error('the WebAssembly backend did not start');
  await tf.ready();
}
