import type { EngineReport, Fallback } from '../trace/run.ts';
import { type ActiveBackend, BackendRefused, type PlacedModel } from './backend.ts';
import { EngineError } from './errors.ts';
import type { StoredModel } from './weights.ts';

/** Snapshots of training on a backend beside the finished models: one a slot, for a visitor may go through all. */
const mostSnapshots = 2;

/** The backend at hand with the models placed on it, and how it is replaced. */
export type Bench = {
  readonly active: ActiveBackend;
  /** Whether its device is gone or has reported an error. */
  readonly broken: boolean;
  place(model: StoredModel): Promise<PlacedModel>;
  replace(instead: Fallback | null): Promise<void>;
  close(): void;
};

/**
 * Opens a backend and watches it.
 * @param open opens what computes; told why when WebGPU, which was tried, will not do
 */
export async function openBench(
  open: (instead: Fallback | null) => Promise<ActiveBackend>,
  onReport: (report: EngineReport) => void,
): Promise<Bench> {
  const placed = new Map<string, PlacedModel>();
  const recent = new Set<string>();
  let active = await open(null);
  let broken = false;

  function watch(backend: ActiveBackend): void {
    broken = false;
    active = backend;
    backend.broken.then(() => {
      broken ||= backend === active;
    });
    onReport(backend.report);
  }

  function close(): void {
    for (const model of placed.values()) model.dispose();
    placed.clear();
    recent.clear();
    active.close();
  }

  /** The snapshots that were placed last stay, the one asked for last of all. */
  function makeRoomFor(id: string): void {
    recent.delete(id);
    recent.add(id);
    for (const old of [...recent].slice(0, -mostSnapshots)) {
      placed.get(old)?.dispose();
      placed.delete(old);
      recent.delete(old);
    }
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
      const { id } = model.manifest;
      const there = placed.get(id) ?? (await active.place(model));
      if (model.snapshot) makeRoomFor(id);
      placed.set(id, there);
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
export async function survive<Result>(
  bench: Bench,
  once: () => Promise<Result>,
  signal: AbortSignal,
): Promise<Result> {
  for (let attempt = 0; ; attempt++) {
    let failure: unknown = null;
    try {
      const result = await once();
      // A GPU error leaves old numbers in the buffers: such a result must not be shown.
      if (!bench.broken) return result;
    } catch (error) {
      signal.throwIfAborted();
      if (error instanceof EngineError) throw error;
      failure = error;
    }
    await bench.replace(await replacementFor(failure, attempt, bench));
  }
}
