import { type Remote, wrap } from 'comlink';
import { arenaOf } from '../../kernels/arena.ts';
import { computedBy } from '../../kernels/computed-by.ts';
import { noId } from '../../kernels/decoder-plan.ts';
import { weightPlaces } from '../../kernels/packed-weights.ts';
import { editPlan } from '../../kernels/plan.ts';
import { sweepName } from '../../kernels/sweep/text.ts';
import { activationNames } from '../../trace/names.ts';
import type { BackendName, Fallback } from '../../trace/run.ts';
import type { Activation } from '../../trace/trace.ts';
import { BackendRefused, type FoundVariant, plainRun, webgpuObstacle } from '../backend.ts';
import { describeAdapter, limitsOf, type OpenedDevice, openDevice } from '../device.ts';
import { EngineError } from '../errors.ts';
import { placeModel } from '../kernels/model.ts';
import { compileKernels } from '../kernels/programs.ts';
import { type Sweeps, sweepingOn } from '../kernels/sweep.ts';
import type { StoredModel } from '../weights.ts';
import type { Finding } from './findings.ts';
import { type KernelFinding, kernelFindings } from './kernel-findings.ts';
import { type Sent, type Timed, timed } from './timed.ts';
import type { Offered } from './worker.ts';

type Facts = {
  readonly backend: BackendName;
  /** The adapter's own words; empty on the CPU and where there is none. */
  readonly adapter: string;
  readonly software: boolean;
  /** The adapter's, as a program may come up against them. */
  readonly limits: Readonly<Record<string, number>>;
};
type Failure = { readonly failure: Fallback | 'failed'; readonly told: string };

/** What a backend did on this machine, or why it did not. */
export type BackendCheck = Facts &
  (
    | {
        readonly milliseconds: readonly number[];
        readonly findings: readonly Finding[];
        /** Each program of ours; none on the CPU, where loops compute. */
        readonly kernels: readonly KernelFinding[];
      }
    | Failure
  );

/** What a backend computed, nobody having looked at it yet; and a sweep of ours, which has programs of its own. */
type Ran = Facts & ((Timed & { readonly swept?: readonly Activation[] }) | Failure);

type Asked = {
  readonly model: StoredModel;
  /** Ids of the sentence, `<eos>` last. */
  readonly source: readonly number[];
  /** How many edits are timed on each backend. */
  readonly times: number;
  /** Ends the check where it is. */
  readonly signal: AbortSignal;
};

const nothing = { adapter: '', software: false, limits: {} };

function sent({ manifest, parameters }: StoredModel): Sent {
  const { architecture } = manifest;
  return { architecture, parameters: parameters.names.map((name) => parameters.get(name)) };
}

/** Which kernel writes what, of an edit of this model. */
function writersIn({ manifest }: StoredModel, source: number) {
  const { dimensions, longestTarget } = manifest.architecture;
  const lengths = { source, target: longestTarget };
  const arena = arenaOf(lengths, dimensions);
  const planned = { lengths, dimensions, arena, weights: weightPlaces(dimensions) };
  return computedBy(editPlan({ given: 0, begin: 0, end: noId }, planned), arena, dimensions);
}

/**
 * Every activation of a sweep that changes nothing: of its second variant, a word shorter, so that where
 * one begins and how long it is are looked at, too.
 */
async function sweptOn(
  sweeps: Sweeps,
  { model, source, signal }: Asked,
): Promise<readonly Activation[]> {
  const { dimensions } = model.manifest.architecture;
  const { plan, decode } = plainRun();
  const asked = [source, source.slice(1)].map((ids) => ({ source: ids, plan, decode }));
  const names = new Set(activationNames(dimensions).map(([name]) => name));
  const [, second] = await sweeps.run(asked, { names, signal });
  const { trace } = second as FoundVariant;
  return trace.names.map((name) => trace.get(name));
}

async function timedOn(device: GPUDevice, asked: Asked) {
  const { model, source } = asked;
  let broken: string | null = null;
  device.addEventListener('uncapturederror', ({ error }) => {
    broken = error.message;
  });
  const programs = await compileKernels(device, model.manifest.architecture);
  const placed = placeModel(device, programs, model);
  const sweeps = await sweepingOn(device, placed, model);
  try {
    const run = await timed(placed, source, asked);
    const swept = await sweptOn(sweeps, asked);
    if (broken) throw new Error(broken);
    return { ...run, swept };
  } finally {
    sweeps.dispose();
    placed.dispose();
  }
}

function whyNot(error: unknown): Failure {
  const failure = error instanceof BackendRefused ? error.reason : 'broken';
  return { failure, told: error instanceof Error ? error.message : String(error) };
}

async function timedOnWebgpu({ device, adapter }: OpenedDevice, asked: Asked): Promise<Ran> {
  const told = { ...describeAdapter(adapter), limits: limitsOf(adapter) };
  const facts = { backend: 'webgpu', ...told } as const;
  try {
    return { ...facts, ...(await timedOn(device, asked)) };
  } catch (error) {
    return { ...facts, ...whyNot(error) };
  } finally {
    device.destroy();
  }
}

/** Our own kernels on a device of their own, whatever the page believes of them. */
async function runOnWebgpu(asked: Asked): Promise<Ran> {
  const none = { backend: 'webgpu', ...nothing } as const;
  const obstacle = webgpuObstacle();
  if (obstacle) return { ...none, failure: obstacle, told: '' };
  try {
    const opened = await openDevice();
    if (!opened) return { ...none, failure: 'no-adapter', told: '' };
    return await timedOnWebgpu(opened, asked);
  } catch (error) {
    return { ...none, ...whyNot(error) };
  }
}

async function runOnCpu({ model, source, times }: Asked, remote: Remote<Offered>): Promise<Ran> {
  const facts = { backend: 'wasm', ...nothing } as const;
  try {
    return { ...facts, ...(await remote.loops(sent(model), source, times)) };
  } catch (error) {
    return { ...facts, failure: 'failed', told: String(error) };
  }
}

/** Holds what a backend computed against the loops. */
async function held(ran: Ran, asked: Asked, remote: Remote<Offered>): Promise<BackendCheck> {
  if ('failure' in ran) return ran;
  const { activations, swept, ...rest } = ran;
  const model = sent(asked.model);
  const findings = await remote.findings(model, activations);
  if (!swept) return { ...rest, findings, kernels: [] };
  const writers = writersIn(asked.model, asked.source.length);
  const ofSweep = kernelFindings(await remote.findings(model, swept), writers);
  const kernels = [
    ...kernelFindings(findings, writers),
    ...ofSweep.map((one) => ({ ...one, kernel: sweepName(one.kernel) })),
  ];
  return { ...rest, findings, kernels };
}

async function checkAll(asked: Asked, remote: Remote<Offered>, tell: (one: BackendCheck) => void) {
  for (const run of [runOnWebgpu, runOnCpu]) {
    const one = await held(await run(asked, remote), asked, remote);
    asked.signal.throwIfAborted();
    tell(one);
  }
}

/** Rejects where the worker does not load, and once the signal is aborted: no call to it says so. */
function goneFrom(worker: Worker, signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    worker.addEventListener('error', () =>
      reject(new EngineError('program-missing', { part: 'module' })),
    );
    signal.addEventListener('abort', () => reject(signal.reason));
  });
}

/**
 * Every backend of this machine, held against float64 loops over one whole edit, and timed: one after
 * the other, each told as soon as it is through.
 * @throws EngineError program-missing where the worker does not load; the signal's reason
 */
export async function checkDevice(asked: Asked, tell: (one: BackendCheck) => void): Promise<void> {
  asked.signal.throwIfAborted();
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  const remote = wrap<Offered>(worker);
  const gone = goneFrom(worker, asked.signal);
  try {
    await Promise.race([remote.ready(), gone]);
    await Promise.race([checkAll(asked, remote, tell), gone]);
  } finally {
    worker.terminate();
  }
}
