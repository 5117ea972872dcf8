import type { BackendCheck } from '../../engine/check/check.ts';
import type { Engine } from '../../engine/engine.ts';
import type { ModelChoice } from '../../engine/models.ts';
import type { EngineReport } from '../../trace/run.ts';
import type { EngineState } from '../app.ts';
import { type Slot, slots } from '../runs/slots.ts';
import { problemOf } from './problems.ts';
import { createSlotSession, type SlotSession } from './slotSession.ts';
import type { Store } from './store.ts';

/** On each backend, when this device is checked. */
const timedEdits = 9;

/** How a session gets its engine. */
export type OpenEngine = (options: {
  /** Told when what computes changes. */
  readonly onReport: (report: EngineReport) => void;
  /** The model that the page asks for first. */
  readonly first: ModelChoice;
}) => Promise<Engine>;

type Parts = {
  /** What the page shows; the session writes what came of what is asked for. */
  readonly app: Store;
  readonly open: OpenEngine;
  /** Keeps what shall compute, for the next `open`. */
  readonly keepChoice?: (choice: 'wasm' | 'auto') => void;
};

/** The engine at work for one page. */
export type Session = {
  /** Opens the engine and computes what the slots ask for. Failure becomes `problem`, never a throw. */
  start(): Promise<void>;
  readonly slots: Readonly<Record<Slot, SlotSession>>;
  /** The engine, as soon as one is open; rejects with the reason when the latest attempt failed. */
  engine(): Promise<Engine>;
  /**
   * Holds every backend of this machine against float64 loops, on the page's own sentence.
   * @throws the signal's reason, once it is aborted
   */
  check(tell: (one: BackendCheck) => void, signal: AbortSignal): Promise<void>;
  /** Computes with that backend from now on, `auto` as none was chosen; kept for visits to come. */
  prefer(choice: 'wasm' | 'auto'): Promise<void>;
};

export function createSession({ app, open, keepChoice }: Parts): Session {
  let engine: Engine | null = null;
  /** The latest attempt at an engine, under way or over. */
  let opening: Promise<Engine> | null = null;
  const parts = { app, engine: () => engine, reopen };
  const own = {
    main: createSlotSession({ ...parts, slot: 'main' }),
    other: createSlotSession({ ...parts, slot: 'other' }),
  } satisfies Record<Slot, SlotSession>;
  const all = slots.map((slot) => own[slot]);

  function updateEngine(change: Partial<EngineState>): void {
    app.setState((state) => ({ engine: { ...state.engine, ...change } }));
  }

  async function reopen(): Promise<void> {
    if (app.getState().engine.status === 'failed') await start();
  }

  async function start(): Promise<void> {
    engine?.dispose();
    engine = null;
    updateEngine({ status: 'opening' });
    for (const slot of all) slot.waits();
    const { direction } = app.getState().slots.main;
    const onReport = (report: EngineReport) => updateEngine({ report });
    const attempt = open({ onReport, first: { direction } });
    opening = attempt;
    try {
      const opened = await attempt;
      if (attempt !== opening) return opened.dispose();
      engine = opened;
    } catch (error) {
      if (attempt !== opening) return;
      const problem = problemOf(error);
      for (const slot of all) slot.fails(problem);
      return updateEngine({ status: 'failed' });
    }
    updateEngine({ status: 'ready', report: engine.report });
    await Promise.all(all.map((slot) => slot.computes()));
  }

  const current = () => opening ?? Promise.reject(new Error('no engine has been asked for'));

  const check: Session['check'] = async (tell, signal) => {
    const opened = await current();
    const { text, direction } = app.getState().slots.main;
    await opened.check({ text, model: { direction }, times: timedEdits, signal }, tell);
  };

  async function prefer(choice: 'wasm' | 'auto'): Promise<void> {
    keepChoice?.(choice);
    await start();
  }

  return { ...{ start, slots: own, check, prefer }, engine: current };
}
