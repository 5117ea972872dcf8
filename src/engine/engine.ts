import type { Direction } from '../language/direction.ts';
import { languagesOf } from '../language/direction.ts';
import { type EncodedSentence, encodeSource } from '../language/encode.ts';
import { joinTokens } from '../language/tokenizer.ts';
import { eosId, specials, type Vocabulary, vocabularyFrom } from '../language/vocabulary.ts';
import type { EngineReport, Fallback, Parameters, Run } from '../trace/run.ts';
import {
  type ActiveBackend,
  BackendRefused,
  type EnginePreference,
  type Found,
  type PlacedModel,
} from './backend.ts';
import { dispatchCount } from './dispatches.ts';
import { EngineError } from './errors.ts';
import { modelShelf } from './models.ts';
import { openBackend, openLastResort } from './open-backend.ts';
import type { WebgpuProgram } from './webgpu.ts';
import { fetchFrom, type StoredModel } from './weights.ts';

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
  /** Tensors or GPU buffers alive on the backend: parameters, and whatever leaked. */
  tensors(): number;
  /** The trained numbers of a direction. */
  parameters(direction: Direction): Promise<Parameters>;
  dispose(): void;
};

export type EngineOptions = {
  readonly preference: EnginePreference;
  /** Told when the backend changes, as after a lost device. */
  readonly onReport?: (report: EngineReport) => void;
  /** What computes where there is a GPU: kernels of our own, unless tfjs is to be compared. */
  readonly program?: WebgpuProgram;
  /** Where `index.json` and the models it lists lie; ends in a slash. */
  readonly modelsUrl: string;
};

function encodeText(
  { text, direction }: RunRequest,
  { manifest }: StoredModel,
  vocabulary: Vocabulary,
): EncodedSentence {
  const { longestSource } = manifest.architecture;
  const encoded = encodeSource(text, direction, vocabulary);
  const count = encoded.ids.length;
  if (count <= 1) throw new EngineError('text-empty');
  if (count > longestSource) {
    throw new EngineError('text-too-long', { count: count - 1, limit: longestSource - 1 });
  }
  return encoded;
}

type Measured = {
  readonly engine: EngineReport;
  readonly dispatches: number;
  readonly milliseconds: number;
};

function runOf(
  { text, direction }: RunRequest,
  encoded: EncodedSentence,
  { manifest, parameters }: StoredModel,
  { produced, trace }: Found,
  measured: Measured,
): Run {
  const tokens = produced.map((id) => manifest.vocabulary[id] ?? '');
  const words = tokens.filter((_, index) => produced[index] !== eosId);
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
      ids: produced,
      inputs: [specials[1], ...tokens.slice(0, -1)],
      cut: produced.at(-1) !== eosId,
    },
    ...measured,
    trace,
    parameters,
    vocabulary: manifest.vocabulary,
  };
}

/**
 * Opens the fastest backend there is and gets ready to translate.
 * @throws EngineError when no backend starts, with the reason
 */
export async function openEngine(options: EngineOptions): Promise<Engine> {
  const stored = modelShelf(fetchFrom(options.modelsUrl));
  const open = () => openBackend(options.preference, options.program);
  /** By model id; on the backend at hand. */
  const placed = new Map<string, PlacedModel>();
  let active = await open();
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

  async function place(model: StoredModel): Promise<PlacedModel> {
    const there = placed.get(model.manifest.id) ?? (await active.place(model));
    placed.set(model.manifest.id, there);
    return there;
  }

  function close(): void {
    for (const model of placed.values()) model.dispose();
    placed.clear();
    active.close();
  }

  /** @param reason why it must be WebAssembly; null to try the same once more */
  async function replaceBackend(reason: Fallback | null): Promise<void> {
    close();
    watch(await (reason ? openLastResort(reason) : open()));
  }

  async function attemptRun(request: RunRequest, isStale: () => boolean): Promise<Run> {
    const model = await stored(request.direction);
    const encoded = encodeText(request, model, vocabularyFrom(model.manifest.vocabulary));
    const ready = await place(model);
    const before = { time: performance.now(), dispatches: dispatchCount() };
    const found = await ready.run(encoded.ids, { decode: { kind: 'greedy' }, isStale });
    return runOf(request, encoded, model, found, {
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
        if (error instanceof BackendRefused) {
          await replaceBackend(error.reason);
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
    tensors: () => active.arrays(),
    parameters: async (direction) => (await stored(direction)).parameters,
    dispose: close,
  };
}
