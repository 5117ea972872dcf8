import { type ActiveBackend, BackendRefused, type PlacedModel, plainRun } from './backend.ts';
import { delivered } from './delivered.ts';
import { describeAdapter, openDevice } from './device.ts';
import { dispatchCounter } from './dispatches.ts';
import { buffersAModel, type KernelModel, placeModel } from './kernels/model.ts';
import { compileKernels, type Programs } from './kernels/programs.ts';
import { startupAgrees } from './startup.ts';
import type { StoredModel } from './weights.ts';

/** What computes on the device: programs of our own, or tfjs's, to be compared with. */
export type WebgpuProgram = 'kernels' | 'tfjs';
type Computing = Pick<ActiveBackend, 'place' | 'arrays' | 'close'>;

function breakage(device: GPUDevice): Promise<void> {
  return new Promise((resolve) => {
    // An error nobody caught leaves old contents in the buffers.
    device.addEventListener('uncapturederror', () => resolve());
    device.lost.then(({ reason }) => {
      if (reason !== 'destroyed') resolve();
    });
  });
}

/** Has the model say its start-up sentence. @throws BackendRefused when the numbers are others */
async function assertAgrees(placed: PlacedModel, { startup }: StoredModel['manifest']) {
  const names = new Set(['logits'] as const);
  const { produced, trace } = await placed.run(startup.source, { ...plainRun(), names });
  if (startupAgrees(startup, { ids: produced, logits: trace.get('logits').data })) return;
  placed.dispose();
  throw new BackendRefused('disagrees', startup.text);
}

/** Makes something when it is first asked for, and again after it failed. */
function whenNeeded<Made>(make: () => Promise<Made>) {
  let making: Promise<Made> | null = null;
  let made: Made | null = null;
  return {
    /** Null while nobody has asked, or it is not there yet. */
    get made() {
      return made;
    },
    async get(): Promise<Made> {
      making ??= make();
      try {
        made = await making;
        return made;
      } catch (error) {
        making = null;
        throw error;
      }
    },
  };
}

/** tfjs on the device; downloaded only where it is needed. */
async function startTfjs(device: GPUDevice, info: GPUAdapterInfo): Promise<Computing> {
  const { tfjsOn } = await delivered(import('./tfjs/webgpu.ts'), 'tfjsOn');
  return tfjsOn(device, info);
}

/** A model that kernels run as it was trained, and tfjs where a plan changes it. */
function served(byKernels: PlacedModel, placeOnTfjs: () => Promise<PlacedModel>): PlacedModel {
  const onTfjs = whenNeeded(placeOnTfjs);
  return {
    async run(source, options) {
      const model = options.plan.length === 0 ? byKernels : await onTfjs.get();
      return model.run(source, options);
    },
    dispose() {
      byKernels.dispose();
      onTfjs.made?.dispose();
    },
  };
}

/** What computes many variants at once; downloaded and compiled only where it is needed. */
async function startSweeping(device: GPUDevice, placed: KernelModel, model: StoredModel) {
  const { sweepingOn } = await delivered(import('./kernels/sweep.ts'), 'sweepingOn');
  return sweepingOn(device, placed, model);
}

function byKernels(device: GPUDevice, info: GPUAdapterInfo): Computing {
  const tfjs = whenNeeded(() => startTfjs(device, info));
  const compiled = new Map<string, Promise<Programs>>();
  let models = 0;
  /** Programs know the sizes but not the vocabulary: models of one architecture share them. */
  function programsFor({ dimensions, epsilon }: StoredModel['manifest']['architecture']) {
    const key = JSON.stringify({ ...dimensions, vocabSize: 0, epsilon });
    const there = compiled.get(key) ?? compileKernels(device, { dimensions, epsilon });
    compiled.set(key, there);
    return there;
  }
  return {
    async place(model) {
      const placed = placeModel(device, await programsFor(model.manifest.architecture), model);
      await assertAgrees(placed, model.manifest);
      models++;
      const both = served(placed, async () => (await tfjs.get()).place(model));
      const sweeping = whenNeeded(() => startSweeping(device, placed, model));
      return {
        run: both.run,
        sweeping: () => sweeping.get(),
        dispose() {
          models--;
          sweeping.made?.dispose();
          both.dispose();
        },
      };
    },
    arrays: () => models * buffersAModel + (tfjs.made?.arrays() ?? 0),
    close: () => tfjs.made?.close(),
  };
}

/**
 * Opens a device of our own.
 * @returns null when the browser has no adapter to give
 */
export async function openWebgpu(program: WebgpuProgram): Promise<ActiveBackend | null> {
  const opened = await openDevice();
  if (!opened) return null;
  const { device, adapter } = opened;
  const dispatches = dispatchCounter(device);
  const computing =
    program === 'kernels' ? byKernels(device, adapter.info) : await startTfjs(device, adapter.info);
  return {
    report: {
      backend: 'webgpu',
      ...describeAdapter(adapter),
      fallback: 'none',
    },
    broken: breakage(device),
    dispatches,
    ...computing,
    close() {
      computing.close();
      device.destroy();
    },
  };
}
