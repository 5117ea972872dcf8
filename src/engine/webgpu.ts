import {
  type ActiveBackend,
  BackendRefused,
  type Found,
  type PlacedModel,
  type PlacedOptions,
  plainRun,
} from './backend.ts';
import { delivered, whenNeeded } from './delivered.ts';
import { describeAdapter, openDevice } from './device.ts';
import { dispatchCounter } from './dispatches.ts';
import { buffersAModel, type KernelModel, placeModel } from './kernels/model.ts';
import { compileKernels, type Programs } from './kernels/programs.ts';
import type { Sweeps } from './kernels/sweep.ts';
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

/** tfjs on the device; downloaded only where it is needed. */
async function startTfjs(device: GPUDevice, info: GPUAdapterInfo): Promise<Computing> {
  const { tfjsOn } = await delivered(import('./tfjs/webgpu.ts'), 'tfjsOn');
  return tfjsOn(device, info);
}

/** A model that kernels run, changed ones as a sweep of one, and tfjs where no kernel knows the change. */
function served(
  byKernels: KernelModel,
  startSweeping: () => Promise<Sweeps>,
  placeOnTfjs: () => Promise<PlacedModel>,
) {
  const onTfjs = whenNeeded(placeOnTfjs);
  const sweeps = whenNeeded(startSweeping);
  return {
    async run(source: readonly number[], options: PlacedOptions): Promise<Found> {
      if (options.plan.length === 0) return byKernels.run(source, options);
      const changed = await (await sweeps.get()).runOne(source, options);
      return changed ?? (await onTfjs.get()).run(source, options);
    },
    sweeping: () => sweeps.get(),
    arrays: () => buffersAModel + (sweeps.made?.buffers() ?? 0),
    dispose() {
      sweeps.made?.dispose();
      byKernels.dispose();
      onTfjs.made?.dispose();
    },
  };
}

/** What computes many variants at once; downloaded and compiled only where it is needed. */
async function startSweeping(
  device: GPUDevice,
  placed: KernelModel,
  model: StoredModel,
): Promise<Sweeps> {
  const { sweepingOn } = await delivered(import('./kernels/sweep.ts'), 'sweepingOn');
  return sweepingOn(device, placed, model);
}

function byKernels(device: GPUDevice, info: GPUAdapterInfo): Computing {
  const tfjs = whenNeeded(() => startTfjs(device, info));
  const compiled = new Map<string, Promise<Programs>>();
  const models = new Set<ReturnType<typeof served>>();
  /** Programs know the sizes but not the vocabulary: models of one architecture share them. */
  function programsFor({ dimensions, epsilon }: StoredModel['manifest']['architecture']) {
    const key = JSON.stringify({ ...dimensions, vocabSize: 0, epsilon });
    const there = compiled.get(key) ?? compileKernels(device, { dimensions, epsilon });
    compiled.set(key, there);
    return there;
  }
  const believed = new Set<Programs>();
  /** What a snapshot says is written nowhere: it is its finished model that the programs are tried with. */
  async function assertBelieved(programs: Programs, model: StoredModel) {
    if (believed.has(programs)) return;
    const tried = placeModel(device, programs, model);
    await assertAgrees(tried, model.manifest);
    tried.dispose();
    believed.add(programs);
  }
  return {
    async place(model) {
      const programs = await programsFor(model.manifest.architecture);
      if (model.snapshot) await assertBelieved(programs, model.snapshot.of);
      const placed = placeModel(device, programs, model);
      if (!model.snapshot) await assertAgrees(placed, model.manifest);
      believed.add(programs);
      const all = served(
        placed,
        () => startSweeping(device, placed, model),
        async () => (await tfjs.get()).place(model),
      );
      models.add(all);
      return {
        ...all,
        dispose() {
          models.delete(all);
          all.dispose();
        },
      };
    },
    arrays: () => [...models].reduce((sum, one) => sum + one.arrays(), tfjs.made?.arrays() ?? 0),
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
