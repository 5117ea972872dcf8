import { memory } from '@tensorflow/tfjs-core';
import type { Direction } from '../language/direction.ts';
import { languagesOf } from '../language/direction.ts';
import { type EncodedSentence, encodeSource } from '../language/encode.ts';
import { joinTokens } from '../language/tokenizer.ts';
import { eosId, specials } from '../language/vocabulary.ts';
import type { EngineReport, Fallback, Parameters, Run } from '../trace/run.ts';
import type { ActiveBackend, EnginePreference } from './backend.ts';
import { dispatchCount } from './dispatches.ts';
import { EngineError } from './errors.ts';
import { type KernelModel, placeModel } from './kernels/model.ts';
import { compileKernels, KernelsRefused } from './kernels/programs.ts';
import { modelShelf, type ReadyModel } from './models.ts';
import { openBackend, openLastResort } from './open-backend.ts';
import { paddedLengths, rehearse, type Translation, translate } from './translate.ts';
import { fetchFrom } from './weights.ts';

export { EngineError } from './errors.ts';

export type RunRequest = {
  readonly text: string;
  readonly direction: Direction;
  /** Waits its turn instead of taking the place of an older request. */
  readonly queued?: boolean;
};

export type Engine = {
  readonly report: EngineReport;
  /**
   * Translates and traces. One run at a time; a newer request makes an older one reject with
   * `superseded`, unless it is `queued`.
   */
  run(request: RunRequest): Promise<Run>;
  /**
   * Has the GPU compile what longer sentences will need, in the pauses between runs; a new request
   * ends it.
   */
  warm(direction: Direction): Promise<void>;
  /** Tensors alive on the backend: parameters, and whatever leaked. */
  tensors(): number;
  /** The trained numbers of a direction. */
  parameters(direction: Direction): Promise<Parameters>;
  dispose(): void;
};

export type EngineOptions = {
  readonly preference: EnginePreference;
  /** Told when the backend changes, as after a lost device. */
  readonly onReport?: (report: EngineReport) => void;
  /** Runs by kernels of our own where there is a GPU; tfjs does everything otherwise. */
  readonly kernels?: boolean;
  /** Where `index.json` and the models it lists lie; ends in a slash. */
  readonly modelsUrl: string;
};

function encodeText(text: string, direction: Direction, { manifest, vocabulary }: ReadyModel) {
  const { longestSource } = manifest.architecture;
  const encoded = encodeSource(text, direction, vocabulary);
  const count = encoded.ids.length;
  if (count <= 1) throw new EngineError('text-empty');
  if (count > longestSource) {
    throw new EngineError('text-too-long', { count: count - 1, limit: longestSource - 1 });
  }
  return encoded;
}

async function translateByKernels(ids: readonly number[], kernels: KernelModel) {
  const { produced, trace } = await kernels.run(ids, { kind: 'greedy' });
  return { greedy: { ids: produced, cut: produced.at(-1) !== eosId }, trace };
}

type Measured = {
  readonly engine: EngineReport;
  readonly dispatches: number;
  readonly milliseconds: number;
};

function runOf(
  { text, direction }: RunRequest,
  encoded: EncodedSentence,
  { manifest, parameters, vocabulary }: ReadyModel,
  { greedy, trace }: Translation,
  measured: Measured,
): Run {
  const tokens = greedy.ids.map((id) => vocabulary.tokens[id] ?? '');
  const words = tokens.filter((_, index) => greedy.ids[index] !== eosId);
  const { target } = languagesOf(direction);
  return {
    model: manifest.id,
    direction,
    dimensions: manifest.architecture.dimensions,
    source: {
      text,
      tokens: [...encoded.display, specials[eosId]],
      ids: encoded.ids,
      unknown: encoded.unknown,
    },
    target: {
      text: joinTokens(words, target),
      tokens,
      ids: greedy.ids,
      inputs: [specials[1], ...tokens.slice(0, -1)],
      cut: greedy.cut,
    },
    ...measured,
    trace,
    parameters,
    vocabulary: vocabulary.tokens,
  };
}

/**
 * Opens the fastest backend there is and gets ready to translate.
 * @throws EngineError when no backend starts, with the reason
 */
export async function openEngine(options: EngineOptions): Promise<Engine> {
  const shelf = modelShelf(fetchFrom(options.modelsUrl));
  const drafts = new Map<Direction, readonly number[]>();
  const byKernels = new Map<Direction, KernelModel>();
  let active = await openBackend(options.preference);
  let broken = false;
  let newest = 0;
  let tail: Promise<unknown> = Promise.resolve();

  function watch(backend: ActiveBackend): void {
    broken = false;
    active = backend;
    backend.broken.then(() => {
      broken ||= backend === active;
    });
    options.onReport?.(backend.report);
  }

  async function kernelsFor(direction: Direction, { manifest, parameters }: ReadyModel) {
    const { device } = active;
    if (!options.kernels || !device) return null;
    const there = byKernels.get(direction);
    if (there) return there;
    const { dimensions, epsilon, longestSource, longestTarget } = manifest.architecture;
    const programs = await compileKernels(device, { dimensions, epsilon });
    const limits = { source: longestSource, target: longestTarget };
    const placed = placeModel(device, programs, { parameters, dimensions, limits });
    byKernels.set(direction, placed);
    return placed;
  }

  function disposeModels(): void {
    shelf.disposeTensors();
    for (const model of byKernels.values()) model.dispose();
    byKernels.clear();
  }

  /** @param reason why it must be WebAssembly; null to try the same once more */
  async function replaceBackend(reason: Fallback | null): Promise<void> {
    disposeModels();
    active.close();
    watch(await (reason ? openLastResort(reason) : openBackend(options.preference)));
  }

  async function attemptRun(request: RunRequest, isStale: () => boolean): Promise<Run> {
    const ready = await shelf.ready(request.direction);
    const encoded = encodeText(request.text, request.direction, ready);
    const before = { time: performance.now(), dispatches: dispatchCount() };
    const draft = drafts.get(request.direction) ?? [];
    const { longestTarget } = ready.manifest.architecture;
    const kernels = await kernelsFor(request.direction, ready);
    const translation = kernels
      ? await translateByKernels(encoded.ids, kernels)
      : await translate(encoded.ids, ready.model, { longestTarget, draft, isStale });
    drafts.set(request.direction, translation.greedy.ids);
    return runOf(request, encoded, ready, translation, {
      engine: active.report,
      dispatches: dispatchCount() - before.dispatches,
      milliseconds: performance.now() - before.time,
    });
  }

  async function survive(request: RunRequest, isStale: () => boolean): Promise<Run> {
    for (let attempt = 0; ; attempt++) {
      try {
        const run = await attemptRun(request, isStale);
        // A GPU error leaves old numbers in the buffers: such a run must not be shown.
        if (!broken) return run;
      } catch (error) {
        if (error instanceof EngineError) throw error;
        if (error instanceof KernelsRefused) {
          await replaceBackend('refused');
          continue;
        }
        // The news of a lost device may come just after the failure it caused.
        await new Promise((resolve) => setTimeout(resolve, 50));
        if (!broken) throw error;
      }
      if (attempt >= 2) throw new EngineError('device-lost');
      await replaceBackend(attempt === 0 ? null : 'broken');
    }
  }

  watch(active);
  return {
    get report() {
      return active.report;
    },
    run(request) {
      const turn = request.queued ? newest : ++newest;
      const isStale = () => !request.queued && turn !== newest;
      const result = tail.then(() => {
        if (isStale()) throw new EngineError('superseded');
        return survive(request, isStale);
      });
      tail = result.catch(() => {});
      return result;
    },
    async warm(direction) {
      // A software adapter needs the time for the sentence itself: seconds for every length.
      if (active.report.backend !== 'webgpu' || active.report.software) return;
      const turn = newest;
      const { model, manifest } = await shelf.ready(direction);
      const { longestSource } = manifest.architecture;
      for (const length of paddedLengths) {
        const step = tail.then(async () => {
          if (turn === newest && !broken) await rehearse(model, length, longestSource);
        });
        // A device lost here is noticed, and replaced, by the next run.
        tail = step.catch(() => {});
        await tail;
      }
    },
    tensors: () => memory().numTensors,
    parameters: async (direction) => (await shelf.stored(direction)).parameters,
    dispose() {
      disposeModels();
      active.close();
    },
  };
}
