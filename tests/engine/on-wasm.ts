import { memory } from '@tensorflow/tfjs';
import { type Engine, openEngine } from '../../src/engine/engine.ts';
import { placeOnTfjs } from '../../src/engine/tfjs/place.ts';
import { startWasm } from '../start-wasm.ts';
import { read } from './committed.ts';

/** An engine with the committed models, on WebAssembly in Node. @param keeps whether keys and values are kept from word to word */
export async function openOnWasm(keeps = true): Promise<Engine> {
  await startWasm();
  return openEngine({
    read,
    open: async () => ({
      report: { backend: 'wasm', adapter: '', software: false, fallback: 'chosen' },
      broken: new Promise(() => {}),
      place: async (model) => placeOnTfjs(model, keeps),
      arrays: () => memory().numTensors,
      dispatches: () => 0,
      close: () => {},
    }),
  });
}
