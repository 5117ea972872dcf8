import * as v from 'valibot';
import { availableDirections } from '../../engine/available.ts';
import type { Dimensions } from '../../trace/dimensions.ts';
import type { BackendName, Parameter, Run } from '../../trace/run.ts';
import type { Trace } from '../../trace/trace.ts';
import { app } from '../app.ts';
import { openedEngine } from './compute.ts';

const askSchema = v.object({
  text: v.string(),
  direction: v.optional(v.picklist(availableDirections)),
});
type Ask = Readonly<v.InferInput<typeof askSchema>>;
type Answer = Pick<Run, 'source' | 'target' | 'dispatches' | 'milliseconds'> & {
  readonly backend: BackendName;
  readonly trace: Trace;
};

/** The page's model, for the browser's console and for tests: `await attentoscope.run({ text })`. */
export type Console = {
  /**
   * Resolves once the engine is open, rejects with the reason when none opens; read it anew after
   * a retry.
   */
  readonly ready: Promise<void>;
  /**
   * Computes a text without touching the page; waits its turn behind the page's own runs.
   * `trace.names` lists every activation, `trace.get(name)` gives `{ axes, shape, data }`.
   * @throws EngineError with a `code`, TypeError for anything but such an `ask`
   */
  run(ask: Ask): Promise<Answer>;
  /** Name and shape of every trained parameter of the model that ran last; copies, as all here. */
  params(): readonly Pick<Parameter, 'name' | 'shape'>[];
  /** One of them, with its numbers, row-major. @throws RangeError for an unknown name */
  params(name: string): Parameter;
  /** The sizes of the model that ran last. @throws Error before the first run */
  readonly config: Dimensions;
  /** Tensors alive on the backend; edits must not make them more. */
  tensors(): Promise<number>;
};

declare global {
  interface Window {
    attentoscope: Console;
  }
}

/** The latest run, the page's own or one asked for here. */
let latest: Run | null = null;

function latestRun(): Run {
  if (!latest) throw new Error('nothing has run yet: await attentoscope.run({ text }) first');
  return latest;
}

/** @throws TypeError that says what is wanted */
function checked(ask: unknown): Ask {
  const parsed = v.safeParse(askSchema, ask);
  if (parsed.success) return parsed.output;
  const [issue] = parsed.issues;
  const directions = availableDirections.join(', ');
  throw new TypeError(
    'attentoscope.run takes { text, direction }: text is a string, direction may be left out or ' +
      `is one of ${directions}; ${v.getDotPath(issue) ?? 'what was given'}: ${issue.message}`,
  );
}

async function runApart(ask: Ask): Promise<Answer> {
  const { text, direction = app.getState().direction } = checked(ask);
  const engine = await openedEngine();
  const run = await engine.run({ text, direction, queued: true });
  latest = run;
  const { source, target, dispatches, milliseconds, trace } = run;
  return { source, target, backend: run.engine.backend, dispatches, milliseconds, trace };
}

function params(): readonly Pick<Parameter, 'name' | 'shape'>[];
function params(name: string): Parameter;
function params(name?: string): Parameter | readonly Pick<Parameter, 'name' | 'shape'>[] {
  const { parameters } = latestRun();
  if (name !== undefined) {
    const { shape, data } = parameters.get(name);
    return { name, shape: [...shape], data: data.slice() };
  }
  return parameters.names.map((each) => ({ name: each, shape: [...parameters.get(each).shape] }));
}

function ready(): Promise<void> {
  const opened = openedEngine().then(() => undefined);
  // Nobody has to listen: the page itself says why no engine opened.
  opened.catch(() => {});
  return opened;
}

/** Puts `attentoscope` on the window. */
export function offerConsole(page: Window): void {
  latest = app.getState().run;
  app.subscribe(({ run }, before) => {
    if (run !== before.run) latest = run;
  });
  page.attentoscope = {
    get ready() {
      return ready();
    },
    run: runApart,
    params,
    get config() {
      return { ...latestRun().dimensions };
    },
    tensors: async () => (await openedEngine()).tensors(),
  };
}
