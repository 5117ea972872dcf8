import type { StoreApi } from 'zustand/vanilla';
import type { Engine } from '../../engine/engine.ts';
import type { Plan } from '../../lab/plan.ts';
import type { Direction } from '../../language/direction.ts';
import type { Run } from '../../trace/run.ts';
import type { AppState } from '../app.ts';
import { emptySlot, withSlot } from '../runs/holding.ts';
import { seenFrom } from '../runs/seen.ts';
import type { Asked, Slot, SlotState } from '../runs/slots.ts';
import { arrived } from './arrived.ts';
import { createDrafts } from './drafts.ts';
import { type Problem, problemOf } from './problems.ts';

export type Store = Pick<StoreApi<AppState>, 'getState' | 'setState'>;

type Parts = {
  readonly app: Store;
  readonly slot: Slot;
  /** The engine, once one is open. */
  readonly engine: () => Engine | null;
  /** Opens one where the last attempt failed. */
  readonly reopen: () => Promise<void>;
};

/** What can be done with a slot; whatever is newer than a run on its way takes its place. */
export type SlotSession = {
  /** Asks for something else, at once; what is not said stays. The old run stays until then. */
  ask(change: Partial<Asked>): void;
  /** The text field changed. */
  setText(text: string): void;
  /**
   * Another language pair. The text stays where it is in the right language; turning a pair round
   * takes the translation; else what was last written in that language, or the first example.
   */
  translateInto(direction: Direction): void;
  /** Shows a run that is there already, as one read from a file; it is not computed anew. */
  show(run: Run, changes?: Plan): void;
  /** Holds on to what another slot shows, whatever comes there next. */
  keep(from: Slot): void;
  /** Asks for nothing, and shows nothing. */
  clear(): void;
  /**
   * Tries again what failed: the engine where it is not open, the text where it is. An engine that
   * is opening already is waited for.
   */
  retry(): Promise<void>;
};

/** What the session does with each slot whenever it opens an engine. */
type Opening = {
  waits(): void;
  fails(problem: Problem): void;
  computes(): Promise<void>;
};

export function createSlotSession({ app, slot, engine, reopen }: Parts): SlotSession & Opening {
  const drafts = createDrafts();
  /** Aborts the newest run; an answer to any before it is dropped. */
  let newest = new AbortController();
  /** Whether what the slot shows is computed here. */
  let asking = slot === 'main';

  function change(next: Partial<SlotState>): void {
    app.setState((state) => withSlot(state, slot, next));
  }

  function begin(): AbortSignal {
    newest.abort();
    newest = new AbortController();
    return newest.signal;
  }

  function refuse(turn: AbortSignal, error: unknown): void {
    if (turn.aborted) return;
    const problem = problemOf(error);
    if (problem.code !== 'superseded') change({ problem, pending: false });
  }

  async function compute(): Promise<void> {
    const { text, direction, plan } = app.getState().slots[slot];
    const signal = begin();
    asking = true;
    if (text.trim() === '') return refuse(signal, { code: 'text-empty' });
    const computing = engine();
    if (!computing) return;
    change({ pending: true });
    try {
      const run = await computing.run({ text, model: { direction }, plan, lane: slot, signal });
      if (!signal.aborted) app.setState((state) => arrived(state, slot, { run, changes: plan }));
    } catch (error) {
      refuse(signal, error);
    }
  }

  function ask(next: Partial<Asked>): void {
    change(next);
    void compute();
  }

  function show(run: Run, changes: Plan = []): void {
    begin();
    asking = false;
    change({ text: run.source.text, direction: run.direction as Direction, plan: changes });
    app.setState((state) => arrived(state, slot, { run, changes }));
  }

  return {
    ...{ ask, show },
    setText: (text) => ask({ text }),
    translateInto(direction) {
      ask({ direction, text: drafts.textFor(direction, seenFrom(app.getState(), slot)) });
    },
    keep(from) {
      const { run, changes } = seenFrom(app.getState(), from);
      if (run) show(run, changes);
    },
    clear() {
      begin();
      asking = false;
      change(emptySlot);
    },
    retry: () => (engine() ? compute() : reopen()),
    waits: () => asking && change({ pending: true }),
    fails: (problem) => asking && change({ problem, pending: false }),
    computes: async () => (asking ? compute() : undefined),
  };
}
