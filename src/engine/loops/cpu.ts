import type { Fallback } from '../../trace/run.ts';
import type { ActiveBackend } from '../backend.ts';
import { delivered, whenNeeded } from '../delivered.ts';
import { placeWithLoops } from './served.ts';

/** Told of a part of the program that did not come, before whoever needs it is; may load the page anew. */
export type Recover = (error: unknown) => Promise<void>;

/** tfjs, and the binary it computes by, come when something is changed of a model: loops need neither. */
async function startTfjs(again: boolean, recover: Recover) {
  try {
    const { tfjsOnWasm } = await delivered(import('../tfjs/wasm.ts'), 'tfjsOnWasm');
    return await tfjsOnWasm(again);
  } catch (error) {
    await recover(error);
    throw error;
  }
}

/**
 * The processor as what computes. It is there at once.
 * @param fallback why it is not WebGPU
 */
export function openCpu(fallback: Fallback, recover: Recover): ActiveBackend {
  const tfjs = whenNeeded((again) => startTfjs(again, recover));
  return {
    report: { backend: 'wasm', adapter: '', software: false, fallback },
    broken: new Promise(() => {}),
    place: async (model) => placeWithLoops(model, tfjs.get),
    comesFirst: ({ length }) => (length > 0 && !tfjs.made ? tfjs.get() : null),
    arrays: () => tfjs.made?.arrays() ?? 0,
    dispatches: () => 0,
    close: () => {},
  };
}
