import type { Dimensions } from '../../trace/dimensions.ts';
import type { ActivationName } from '../../trace/names.ts';
import type { Parameter, Run, RunReport, SweptRun } from '../../trace/run.ts';
import { app } from '../app.ts';
import { seenFrom } from '../runs/seen.ts';
import { slots } from '../runs/slots.ts';
import { type Ask, checkedAsk, checkedSweep, type SweepAsk } from './ask.ts';
import type { Session } from './session.ts';

type Answer = Pick<Run, 'source' | 'target' | 'trace'> &
  Pick<RunReport, 'backend' | 'dispatches' | 'milliseconds'>;

type Swept = Pick<SweptRun, 'target' | 'probabilities' | 'logits' | 'trace' | 'by'>;

/** The page's model, for the browser's console and for tests: `await attentoscope.run({ text })`. */
export type Console = {
  /**
   * Resolves once the engine is open, rejects with the reason when none opens; read it anew after
   * a retry.
   */
  readonly ready: Promise<void>;
  /**
   * Computes a text without touching the page; waits its turn behind the page's own runs.
   * `trace.names` lists every activation, `trace.get(name)` gives `{ axes, shape, data }`. `plan`
   * changes the model for this run, `decode` gives words: `{ kind: 'forced', ids }`.
   * @throws EngineError with a `code`, TypeError for anything but such an `ask`
   */
  run(ask: Ask): Promise<Answer>;
  /**
   * Computes many variants of a text, behind all else that is asked for: each has the activations that are in `names`,
   * and of each word it wrote the probability and the logit.
   * @throws as `run` does
   */
  sweep(ask: SweepAsk): Promise<readonly Swept[]>;
  /** Name and shape of every trained parameter of the model that ran last; copies, as all here.
   * @throws Error where a run came without any */
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

function copied({ name, shape, data }: Parameter): Parameter {
  return { name, shape: [...shape], data: data.slice() };
}

/** What outlives a run: its activations are forgotten with it. */
type ModelOf = Pick<Run, 'dimensions' | 'parameters'>;

function modelOf({ dimensions, parameters }: Run): ModelOf {
  return { dimensions, ...(parameters && { parameters }) };
}

/** Puts `attentoscope` on the window. @param session whose engine computes */
export function offerConsole(page: Window, { engine }: Pick<Session, 'engine'>): void {
  /** Of the latest run: one of the page, or one asked for here. */
  let latest: ModelOf | null = null;
  const { run: shown } = seenFrom(app.getState(), 'main');
  if (shown) latest = modelOf(shown);
  app.subscribe((state, before) => {
    const changed = slots.find((slot) => state.slots[slot].run !== before.slots[slot].run);
    const run = changed && seenFrom(state, changed).run;
    if (run) latest = modelOf(run);
  });

  function latestRun(): ModelOf {
    if (!latest) throw new Error('nothing has run yet: await attentoscope.run({ text }) first');
    return latest;
  }

  async function runApart(ask: Ask): Promise<Answer> {
    const {
      text,
      direction = app.getState().slots.main.direction,
      plan = [],
      decode,
    } = checkedAsk(ask);
    const request = { text, model: { direction }, plan, lane: 'console' } as const;
    const run = await (await engine()).run(decode ? { ...request, decode } : request);
    latest = modelOf(run);
    const { source, target, trace, engine: report } = run;
    const { backend, dispatches, milliseconds } = report;
    return { source, target, backend, dispatches, milliseconds, trace };
  }

  async function sweepApart(ask: SweepAsk): Promise<readonly Swept[]> {
    const {
      direction = app.getState().slots.main.direction,
      names = [],
      ...rest
    } = checkedSweep(ask);
    const wanted = names as readonly ActivationName[];
    const runs = await (await engine()).sweep({ ...rest, model: { direction }, names: wanted });
    return runs.map(({ target, probabilities, logits, trace, by }) => {
      return { target, probabilities, logits, trace, by };
    });
  }

  function params(): readonly Pick<Parameter, 'name' | 'shape'>[];
  function params(name: string): Parameter;
  function params(name?: string): Parameter | readonly Pick<Parameter, 'name' | 'shape'>[] {
    const { parameters } = latestRun();
    if (!parameters) throw new Error('what the page shows came without parameters');
    if (name !== undefined) return { ...copied(parameters.get(name)), name };
    return parameters.names.map((one) => ({ name: one, shape: [...parameters.get(one).shape] }));
  }

  function ready(): Promise<void> {
    const opened = engine().then(() => undefined);
    // Nobody has to listen: the page itself says why no engine opened.
    opened.catch(() => {});
    return opened;
  }

  page.attentoscope = {
    get ready() {
      return ready();
    },
    run: runApart,
    sweep: sweepApart,
    params,
    get config() {
      return { ...latestRun().dimensions };
    },
    tensors: async () => (await engine()).tensors(),
  };
}
