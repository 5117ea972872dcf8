import { memory } from '@tensorflow/tfjs';
import { type Engine, openEngine } from '../../src/engine/engine.ts';
import { placeWithLoops } from '../../src/engine/loops/served.ts';
import { placeOnTfjs } from '../../src/engine/tfjs/place.ts';
import type { Placeable } from '../../src/engine/weights.ts';
import { startWasm } from '../start-wasm.ts';
import { read } from './committed.ts';

/** Places a model on tfjs as it started in Node. */
export const onTfjs = async () => ({ place: (model: Placeable) => placeOnTfjs(model, true) });

/** An engine with the committed models, as without a graphics processor, in Node. @param keeps whether keys and values are kept from word to word */
export async function openOnWasm(keeps = true): Promise<Engine> {
  await startWasm();
  return openEngine({
    read,
    open: async () => ({
      report: { backend: 'wasm', adapter: '', software: false, fallback: 'chosen' },
      broken: new Promise(() => {}),
      place: async (model) => (keeps ? placeWithLoops(model, onTfjs) : placeOnTfjs(model, false)),
      arrays: () => memory().numTensors,
      dispatches: () => 0,
      close: () => {},
    }),
  });
}
