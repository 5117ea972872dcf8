import type { Fallback } from '../../trace/run.ts';
import type { ActiveBackend } from '../backend.ts';
import { delivered, whenNeeded } from '../delivered.ts';
import { placeWithLoops } from './served.ts';

/** tfjs, and the binary it computes by, come when something is changed of a model: loops need neither. */
async function startTfjs(again: boolean) {
  const { tfjsOnWasm } = await delivered(import('../tfjs/wasm.ts'), 'tfjsOnWasm');
  return tfjsOnWasm(again);
}

/**
 * The processor as what computes. It is there at once.
 * @param fallback why it is not WebGPU
 */
export function openCpu(fallback: Fallback): ActiveBackend {
  const tfjs = whenNeeded(startTfjs);
  return {
    report: { backend: 'wasm', adapter: '', software: false, fallback },
    broken: new Promise(() => {}),
    place: async (model) => placeWithLoops(model, tfjs.get),
    arrays: () => tfjs.made?.arrays() ?? 0,
    dispatches: () => 0,
    close: () => {},
  };
}
