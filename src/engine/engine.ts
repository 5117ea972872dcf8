import type { Decode } from '../lab/decode.ts';
import type { Plan } from '../lab/plan.ts';
import type { ActivationName } from '../trace/names.ts';
import type { ComputedRun, EngineReport, Fallback, Parameters } from '../trace/run.ts';
import { type ActiveBackend, BackendRefused, type PlacedModel } from './backend.ts';
import { EngineError } from './errors.ts';
import { type ModelChoice, modelShelf } from './models.ts';
import { createQueue } from './queue.ts';
import { encodeText, sentencesOf } from './sentence.ts';
import type { ReadFile, StoredModel } from './weights.ts';

/** Who asks, the one that goes first first. What a slot of the page shows is always its own latest. */
const lanes = [
  ['main', 'latest'],
  ['other', 'latest'],
  ['console', 'in-order'],
] as const;
export type Lane = (typeof lanes)[number][0];

export type RunRequest = {
  readonly text: string;
  readonly model: ModelChoice;
  /** What is changed of the model; nothing when left out. */
  readonly plan?: Plan;
  /** Greedily, when left out. */
  readonly decode?: Decode;
  /** The only activations wanted; every one when left out. */
  readonly names?: readonly ActivationName[];
  /** `main` when left out. */
  readonly lane?: Lane;
  /** Aborts the run. */
  readonly signal?: AbortSignal;
};

export type Engine = {
  readonly report: EngineReport;
  /**
   * Translates and traces, one run at a time.
   * @throws EngineError superseded when a newer request took its place in its lane, and others with
   * their reason; the signal's reason when it was aborted; RangeError for an attention, a head or
   * a number of forced ids that the model does not have
   */
  run(request: RunRequest): Promise<ComputedRun>;
  /** Tensors or GPU buffers alive on the backend: parameters, and whatever leaked. */
  tensors(): number;
  /** The trained numbers of a model. */
  parameters(choice: ModelChoice): Promise<Parameters>;
  dispose(): void;
};

export type EngineOptions = {
  /**
   * Opens what computes; `instead` says why WebGPU, which was tried, will not do.
   * @throws EngineError when nothing starts, with the reason
   */
  readonly open: (instead: Fallback | null) => Promise<ActiveBackend>;
  /** Reads `index.json` and the models it lists. */
  readonly read: ReadFile;
  /** The model that will be asked for first: it is read while the backend opens. */
  readonly first?: ModelChoice;
  /** Told when the backend changes, as after a lost device. */
  readonly onReport?: (report: EngineReport) => void;
};

/** The backend at hand with the models placed on it, and how it is replaced. */
type Bench = {
  readonly active: ActiveBackend;
  /** Whether its device is gone or has reported an error. */
  readonly broken: boolean;
  place(model: StoredModel): Promise<PlacedModel>;
  replace(instead: Fallback | null): Promise<void>;
  close(): void;
};

async function openBench({ open, onReport }: EngineOptions): Promise<Bench> {
  const placed = new Map<string, PlacedModel>();
  let active = await open(null);
  let broken = false;

  function watch(backend: ActiveBackend): void {
    broken = false;
    active = backend;
    backend.broken.then(() => {
      broken ||= backend === active;
    });
    onReport?.(backend.report);
  }

  function close(): void {
    for (const model of placed.values()) model.dispose();
    placed.clear();
    active.close();
  }

  watch(active);
  return {
    get active() {
      return active;
    },
    get broken() {
      return broken;
    },
    async place(model) {
      const there = placed.get(model.manifest.id) ?? (await active.place(model));
      placed.set(model.manifest.id, there);
      return there;
    },
    async replace(instead) {
      close();
      watch(await open(instead));
    },
    close,
  };
}

/** What is to be done about a failed attempt; throws where nothing is. */
async function replacementFor(error: unknown, attempt: number, bench: Bench) {
  if (error instanceof BackendRefused) return error.reason;
  // The news of a lost device may come just after the failure it caused.
  if (error) await new Promise((resolve) => setTimeout(resolve, 50));
  if (error && !bench.broken) throw error;
  if (attempt >= 2) throw new EngineError('device-lost');
  return attempt === 0 ? null : 'broken';
}

/** Runs until a backend has done it: again on a new device, and then without one. */
async function survive(
  bench: Bench,
  once: () => Promise<ComputedRun>,
  signal: AbortSignal,
): Promise<ComputedRun> {
  for (let attempt = 0; ; attempt++) {
    let failure: unknown = null;
    try {
      const run = await once();
      // A GPU error leaves old numbers in the buffers: such a run must not be shown.
      if (!bench.broken) return run;
    } catch (error) {
      signal.throwIfAborted();
      if (error instanceof EngineError) throw error;
      failure = error;
    }
    await bench.replace(await replacementFor(failure, attempt, bench));
  }
}

/**
 * Opens the fastest backend there is and gets ready to translate.
 * @throws EngineError when no backend starts, with the reason
 */
export async function openEngine(options: EngineOptions): Promise<Engine> {
  const shelf = modelShelf(options.read);
  const queue = createQueue<Lane>(lanes);
  // What goes wrong here is told by the run that needs the model.
  if (options.first) shelf(options.first).catch(() => {});
  const bench = await openBench(options);

  async function compute(request: RunRequest, signal: AbortSignal): Promise<ComputedRun> {
    const { text, plan = [], decode = { kind: 'greedy' } } = request;
    const names = request.names ? new Set(request.names) : null;
    const model = await shelf(request.model);
    const encoded = encodeText(text, model);
    const placed = await bench.place(model);
    const { active } = bench;
    const before = { time: performance.now(), dispatches: active.dispatches() };
    const found = await placed.run(encoded.ids, { decode, plan, signal, names });
    const { id, direction, architecture } = model.manifest;
    const { vocabulary, tokenLanguages, constructions } = model.manifest;
    return {
      ...{ model: id, direction, dimensions: architecture.dimensions },
      ...{ vocabulary, tokenLanguages, constructions },
      ...sentencesOf(text, encoded, found, model),
      engine: {
        ...active.report,
        dispatches: active.dispatches() - before.dispatches,
        milliseconds: performance.now() - before.time,
      },
      trace: found.trace,
      parameters: model.parameters,
    };
  }

  return {
    get report() {
      return bench.active.report;
    },
    run(request) {
      const job = (signal: AbortSignal) => survive(bench, () => compute(request, signal), signal);
      return queue.add(request.lane ?? 'main', job, request.signal);
    },
    tensors: () => bench.active.arrays(),
    parameters: async (choice) => (await shelf(choice)).parameters,
    dispose: bench.close,
  };
}
