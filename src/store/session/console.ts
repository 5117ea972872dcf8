import type { Direction } from '../../language/direction.ts';
import type { Dimensions } from '../../trace/dimensions.ts';
import type { BackendName, Parameter, Run } from '../../trace/run.ts';
import type { Trace } from '../../trace/trace.ts';
import { app } from '../app.ts';
import { openedEngine } from './compute.ts';

type Ask = { readonly text: string; readonly direction?: Direction };
type Answer = Pick<Run, 'source' | 'target' | 'dispatches' | 'milliseconds'> & {
  readonly backend: BackendName;
  readonly trace: Trace;
};

/** The page's model, for the browser's console and for tests: `await attentoscope.run({ text })`. */
export type Console = {
  /** Resolves once the engine is open. */
  readonly ready: Promise<void>;
  /**
   * Computes a text without touching the page; waits its turn behind the page's own runs.
   * `trace.names` lists every activation, `trace.get(name)` gives `{ axes, shape, data }`.
   * @throws EngineError with a `code`
   */
  run(ask: Ask): Promise<Answer>;
  /** Name and shape of every trained parameter of the model that ran last. */
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

async function runApart({ text, direction = app.getState().direction }: Ask): Promise<Answer> {
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
  if (name !== undefined) return parameters.get(name);
  return parameters.names.map((each) => ({ name: each, shape: parameters.get(each).shape }));
}

/** Puts `attentoscope` on the window. */
export function offerConsole(page: Window): void {
  latest = app.getState().run;
  app.subscribe(({ run }, before) => {
    if (run !== before.run) latest = run;
  });
  page.attentoscope = {
    ready: openedEngine().then(() => undefined),
    run: runApart,
    params,
    get config() {
      return latestRun().dimensions;
    },
    tensors: async () => (await openedEngine()).tensors(),
  };
}
