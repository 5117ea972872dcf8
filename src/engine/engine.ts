import type { Decode } from '../lab/decode.ts';
import type { Plan } from '../lab/plan.ts';
import type { ActivationName } from '../trace/names.ts';
import type { MeasuredHeads } from '../trace/roles.ts';
import type { ComputedRun, EngineReport, Fallback, Parameters, SweptRun } from '../trace/run.ts';
import type { Scores } from '../trace/scores.ts';
import type { ActiveBackend } from './backend.ts';
import { openBench, survive } from './bench.ts';
import type { BackendCheck } from './check/check.ts';
import { delivered } from './delivered.ts';
import { type ModelChoice, modelShelf } from './models.ts';
import { breathe, createQueue } from './queue.ts';
import { encodeText, factsOf, sentencesOf } from './sentence.ts';
import type { SweepRequest } from './sweep/request.ts';
import type { ReadFile } from './weights.ts';

/** Who asks, the one that goes first first. What a slot of the page shows is always its own latest. */
const lanes = [
  ['main', 'latest'],
  ['other', 'latest'],
  ['console', 'in-order'],
  ['sweep', 'in-order'],
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
  /**
   * Computes many variants of a run, chunk after chunk; whatever else is asked for goes first.
   * @returns one run a variant, in their order
   * @throws as `run` does; what is wrong with a variant is said before any is computed
   */
  sweep(request: SweepRequest): Promise<readonly SweptRun[]>;
  /** Tensors or GPU buffers alive on the backend: parameters, and whatever leaked. */
  tensors(): number;
  /** The trained numbers of a model. */
  parameters(choice: ModelChoice): Promise<Parameters>;
  /**
   * What each head of a model was measured to do over held-out sentences, fetched anew each time.
   * @throws EngineError weights-…, where the file is of other weights or does not come
   */
  measured(choice: ModelChoice): Promise<MeasuredHeads>;
  /** How a model did on sentences that it was never trained on; null of one that was not measured, such as a moment of training. */
  scores(choice: ModelChoice): Promise<Scores | null>;
  /**
   * Holds each backend of this machine against float64 loops over one edit, and times it, aside of all
   * runs; each is told as soon as it is through.
   * @throws EngineError as `run` does, and where the check itself does not come; the signal's reason
   */
  check(request: CheckRequest, tell: (one: BackendCheck) => void): Promise<void>;
  dispose(): void;
};

export type CheckRequest = Pick<RunRequest, 'text' | 'model'> & {
  /** How many edits are timed on each backend. */
  readonly times: number;
  /** Ends the check where it is. */
  readonly signal: AbortSignal;
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

/**
 * Opens the fastest backend there is and gets ready to translate.
 * @throws EngineError when no backend starts, with the reason
 */
export async function openEngine(options: EngineOptions): Promise<Engine> {
  const shelf = modelShelf(options.read);
  const queue = createQueue<Lane>(lanes);
  // What goes wrong here is told by the run that needs the model.
  if (options.first) shelf(options.first).catch(() => {});
  const bench = await openBench(options.open, (report) => options.onReport?.(report));

  async function compute(request: RunRequest, signal: AbortSignal): Promise<ComputedRun> {
    const { text, plan = [], decode = { kind: 'greedy' } } = request;
    const names = request.names ? new Set(request.names) : null;
    const model = await shelf(request.model);
    const encoded = encodeText(text, model);
    const placed = await bench.place(model);
    const { active } = bench;
    const before = { time: performance.now(), dispatches: active.dispatches() };
    const found = await placed.run(encoded.ids, { decode, plan, signal, names });
    const engine = {
      ...active.report,
      dispatches: active.dispatches() - before.dispatches,
      milliseconds: performance.now() - before.time,
    };
    // Reading the numbers and drawing them are two tasks of the page's thread, not one.
    await breathe();
    const { trace } = found;
    return { ...factsOf(model), ...sentencesOf(text, encoded, found, model), engine, trace };
  }

  return {
    get report() {
      return bench.active.report;
    },
    run(request) {
      const job = (signal: AbortSignal) => survive(bench, () => compute(request, signal), signal);
      const after = bench.active.comesFirst?.(request.plan ?? []);
      return queue.add(request.lane ?? 'main', job, request.signal, after);
    },
    async sweep(request) {
      const { sweep } = await delivered(import('./sweep/sweep.ts'), 'sweep');
      const changed = request.variants.flatMap(({ plan = [] }) => plan);
      const turn = <Result>(job: (signal: AbortSignal) => Promise<Result>) => {
        const surviving = (signal: AbortSignal) => survive(bench, () => job(signal), signal);
        const after = bench.active.comesFirst?.(changed);
        return queue.add('sweep', surviving, request.signal, after);
      };
      return sweep(request, { bench, shelf, turn });
    },
    tensors: () => bench.active.arrays(),
    parameters: async (choice) => (await shelf(choice)).parameters,
    scores: async (choice) => (await shelf(choice)).manifest.scores ?? null,
    async measured(choice) {
      const { manifest } = await shelf(choice);
      const { loadMeasured } = await delivered(import('./measured/load.ts'), 'loadMeasured');
      return loadMeasured(manifest, options.read);
    },
    async check({ text, model: choice, ...how }, tell) {
      const model = await shelf(choice);
      const { checkDevice } = await delivered(import('./check/check.ts'), 'checkDevice');
      await checkDevice({ model, source: encodeText(text, model).ids, ...how }, tell);
    },
    dispose: bench.close,
  };
}
