import { EngineError } from './errors.ts';

/** `latest`: a new job takes the place of all before it in its lane. `in-order`: none is skipped. */
export type Rule = 'latest' | 'in-order';

export type Job<Result> = (signal: AbortSignal) => Promise<Result>;

/** Jobs one at a time, lane before lane. */
export type Queue<Lane extends string> = {
  /**
   * @param signal of the caller, who may no longer want it
   * @param after what has to be there before it can begin: whatever waits behind it goes first meanwhile
   * @throws EngineError superseded when a newer job took its place, and the signal's reason when it
   * was aborted; at once if it still waited, else as soon as the job looks at its own signal; what `after` rejects with
   */
  add<Result>(
    lane: Lane,
    job: Job<Result>,
    signal?: AbortSignal,
    after?: Promise<unknown> | null,
  ): Promise<Result>;
};

type Entry<Lane> = {
  readonly lane: Lane;
  readonly control: AbortController;
  /** Does the job and tells who asked for it; never rejects. */
  start(): Promise<void>;
};

type Scheduler = { readonly postTask?: (task: () => void) => Promise<void> };

/**
 * Lets the page take what was typed meanwhile: a queue, or a promise that is there already, would not. A timer, which
 * comes late when many follow each other, only where there is nothing better.
 */
export function breathe(): Promise<void> {
  const { scheduler } = globalThis as { readonly scheduler?: Scheduler };
  return scheduler?.postTask?.(() => {}) ?? new Promise((resolve) => setTimeout(resolve));
}

/** Milliseconds of computing after which the page is let to have a turn: two to three make a task. */
const stretch = 12;

/**
 * For a computation of many short parts, called between them.
 * @returns lets the page have a turn where the last is long ago, or always; throws the signal's reason
 */
export function turns(signal: AbortSignal): (always?: boolean) => Promise<void> {
  let since = performance.now();
  return async (always = false) => {
    if (!always && performance.now() - since < stretch) return;
    await breathe();
    signal.throwIfAborted();
    since = performance.now();
  };
}

/** The job's result, unless it was no longer wanted before or after. */
async function wanted<Result>(job: Job<Result>, signal: AbortSignal): Promise<Result> {
  signal.throwIfAborted();
  const result = await job(signal);
  signal.throwIfAborted();
  return result;
}

/** @param lanes the rule of each, the lane that goes first first */
export function createQueue<Lane extends string>(
  lanes: readonly (readonly [Lane, Rule])[],
): Queue<Lane> {
  const rules = new Map(lanes);
  const waiting = new Map(lanes.map(([lane]) => [lane, new Set<Entry<Lane>>()]));
  const held = new Set<Entry<Lane>>();
  let running: Entry<Lane> | null = null;

  const lineOf = (lane: Lane) => waiting.get(lane) as Set<Entry<Lane>>;

  async function next(): Promise<void> {
    const first = [...waiting.values()].flatMap((line) => [...line]).find((one) => !held.has(one));
    if (running || !first) return;
    lineOf(first.lane).delete(first);
    running = first;
    await first.start();
    running = null;
    void next();
  }

  function supersede(lane: Lane): void {
    const inLane = running?.lane === lane ? [running, ...lineOf(lane)] : [...lineOf(lane)];
    for (const { control } of inLane) control.abort(new EngineError('superseded'));
  }

  /** Lets an entry wait outside the line's turns until something is there. */
  function hold(entry: Entry<Lane>, after: Promise<unknown>, fail: (why: unknown) => void): void {
    held.add(entry);
    after
      .catch((why: unknown) => {
        if (lineOf(entry.lane).delete(entry)) fail(why);
      })
      .finally(() => {
        held.delete(entry);
        void next();
      });
  }

  function enqueue<Result>(
    lane: Lane,
    job: Job<Result>,
    control: AbortController,
    after?: Promise<unknown> | null,
  ) {
    const { signal } = control;
    return new Promise<Result>((resolve, reject) => {
      const start = () => wanted(job, signal).then(resolve, reject);
      const entry = { lane, control, start };
      lineOf(lane).add(entry);
      if (after) hold(entry, after, reject);
      signal.addEventListener('abort', () => {
        if (lineOf(lane).delete(entry)) reject(signal.reason);
      });
      void next();
    });
  }

  return {
    async add(lane, job, outside, after) {
      outside?.throwIfAborted();
      if (rules.get(lane) === 'latest') supersede(lane);
      const control = new AbortController();
      const stop = () => control.abort(outside?.reason);
      outside?.addEventListener('abort', stop);
      try {
        return await enqueue(lane, job, control, after);
      } finally {
        outside?.removeEventListener('abort', stop);
      }
    },
  };
}
