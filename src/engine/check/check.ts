import { wrap } from 'comlink';
import { arenaOf } from '../../kernels/arena.ts';
import { computedBy } from '../../kernels/computed-by.ts';
import { noId } from '../../kernels/decoder-plan.ts';
import { packWeights } from '../../kernels/packed-weights.ts';
import { editPlan } from '../../kernels/plan.ts';
import type { BackendName, Fallback } from '../../trace/run.ts';
import { BackendRefused, webgpuObstacle } from '../backend.ts';
import { describeAdapter, limitsOf, openDevice } from '../device.ts';
import { EngineError } from '../errors.ts';
import { placeModel } from '../kernels/model.ts';
import { compileKernels } from '../kernels/programs.ts';
import type { StoredModel } from '../weights.ts';
import type { Finding } from './findings.ts';
import { type KernelFinding, kernelFindings } from './kernel-findings.ts';
import { type Sent, type Timed, timed } from './timed.ts';
import type { Offered } from './worker.ts';

/** What a backend did on this machine, or why it did not. */
export type BackendCheck = {
  readonly backend: BackendName;
  /** The adapter's own words; empty on WASM and where there is none. */
  readonly adapter: string;
  readonly software: boolean;
  /** The adapter's, as a program may come up against them. */
  readonly limits: Readonly<Record<string, number>>;
} & (
  | {
      readonly milliseconds: readonly number[];
      readonly findings: readonly Finding[];
      /** Each program of ours; none on WASM, where tfjs's compute. */
      readonly kernels: readonly KernelFinding[];
    }
  | { readonly failure: Fallback | 'failed'; readonly told: string }
);

type Asked = {
  readonly model: StoredModel;
  /** Ids of the sentence, `<eos>` last. */
  readonly source: readonly number[];
  /** How many edits are timed on each backend. */
  readonly times: number;
};

const nothing = { adapter: '', software: false, limits: {} };

function sent({ manifest, parameters }: StoredModel): Sent {
  const { architecture } = manifest;
  return { architecture, parameters: parameters.names.map((name) => parameters.get(name)) };
}

/** Which kernel writes what, of an edit of this model. */
function writersIn({ manifest, parameters }: StoredModel, source: number) {
  const { dimensions, longestTarget } = manifest.architecture;
  const lengths = { source, target: longestTarget };
  const planned = {
    ...{ lengths, dimensions, arena: arenaOf(lengths, dimensions) },
    weights: packWeights(parameters, dimensions),
  };
  const plan = editPlan({ given: 0, begin: 0, end: noId }, planned);
  return computedBy(plan, planned.arena, dimensions);
}

type Opened = NonNullable<Awaited<ReturnType<typeof openDevice>>>;

async function runOn({ device }: Opened, { model, source, times }: Asked): Promise<Timed> {
  let broken: string | null = null;
  device.addEventListener('uncapturederror', ({ error }) => {
    broken = error.message;
  });
  const placed = placeModel(
    device,
    await compileKernels(device, model.manifest.architecture),
    model,
  );
  try {
    const run = await timed(placed, source, times);
    if (broken) throw new Error(broken);
    return run;
  } finally {
    placed.dispose();
  }
}

/** Our own kernels on a device of their own, whatever the page believes of them. */
async function checkWebgpu(asked: Asked, worker: Worked): Promise<BackendCheck> {
  const none = { backend: 'webgpu' as const, ...nothing };
  const obstacle = webgpuObstacle();
  if (obstacle) return { ...none, failure: obstacle, told: '' };
  const opened = await openDevice();
  if (!opened) return { ...none, failure: 'no-adapter', told: '' };
  const { adapter, device } = opened;
  const facts = { ...none, ...describeAdapter(adapter), limits: limitsOf(adapter) };
  try {
    const { activations, milliseconds } = await runOn(opened, asked);
    const findings = await worker.findings(sent(asked.model), activations);
    const writers = writersIn(asked.model, asked.source.length);
    return { ...facts, milliseconds, findings, kernels: kernelFindings(findings, writers) };
  } catch (error) {
    const failure = error instanceof BackendRefused ? error.reason : 'broken';
    return { ...facts, failure, told: String(error instanceof Error ? error.message : error) };
  } finally {
    device.destroy();
  }
}

async function checkWasm({ model, source, times }: Asked, worker: Worked): Promise<BackendCheck> {
  const facts = { backend: 'wasm' as const, ...nothing };
  try {
    const { activations, milliseconds } = await worker.wasm(sent(model), source, times);
    const findings = await worker.findings(sent(model), activations);
    return { ...facts, milliseconds, findings, kernels: [] };
  } catch (error) {
    const told = error instanceof EngineError ? error.code : String(error);
    return { ...facts, failure: 'failed', told };
  }
}

type Worked = ReturnType<typeof wrap<Offered>>;

/**
 * Every backend of this machine, held against float64 loops over one whole edit, and timed: one after
 * the other, each told as soon as it is through.
 */
export async function checkDevice(asked: Asked, tell: (one: BackendCheck) => void): Promise<void> {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  const remote = wrap<Offered>(worker);
  try {
    tell(await checkWebgpu(asked, remote));
    tell(await checkWasm(asked, remote));
  } finally {
    worker.terminate();
  }
}
