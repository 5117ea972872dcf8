import type { StoreApi } from 'zustand/vanilla';
import type { Engine } from '../../engine/engine.ts';
import type { ModelChoice } from '../../engine/models.ts';
import type { Direction } from '../../language/direction.ts';
import type { EngineReport } from '../../trace/run.ts';
import type { AppState, EngineState } from '../app.ts';
import { arrived } from './arrived.ts';
import { createDrafts } from './drafts.ts';
import { problemOf } from './problems.ts';

/** How a session gets its engine. */
export type OpenEngine = (options: {
  /** Told when what computes changes. */
  readonly onReport: (report: EngineReport) => void;
  /** The model that the page asks for first. */
  readonly first: ModelChoice;
}) => Promise<Engine>;

type Parts = {
  /** What the page shows; the session writes what came of its text. */
  readonly app: Pick<StoreApi<AppState>, 'getState' | 'setState'>;
  readonly open: OpenEngine;
};

/** The engine at work for one page. */
export type Session = {
  /** Opens the engine and computes the text on the page. Failure becomes `problem`, never a throw. */
  start(): Promise<void>;
  /**
   * Tries again what failed: the engine where it is not open, the text where it is. An engine that
   * is opening already is waited for.
   */
  retry(): Promise<void>;
  /** The text field changed: keep it and compute it at once. */
  setText(text: string): void;
  /**
   * Another language pair. The text stays where it is in the right language; turning a pair round
   * takes the translation; else what was last written in that language, or the first example.
   */
  translateInto(direction: Direction): void;
  /** The engine, as soon as one is open; rejects with the reason when the latest attempt failed. */
  engine(): Promise<Engine>;
};

export function createSession({ app, open }: Parts): Session {
  const drafts = createDrafts();
  let engine: Engine | null = null;
  /** The latest attempt at an engine, under way or over. */
  let opening: Promise<Engine> | null = null;
  /** Counts inputs; an answer to any but the newest is dropped. */
  let newest = 0;

  function updateEngine(change: Partial<EngineState>): void {
    app.setState((state) => ({ engine: { ...state.engine, ...change } }));
  }

  function refuse(turn: number, error: unknown): void {
    const problem = problemOf(error);
    if (turn !== newest || problem.code === 'superseded') return;
    app.setState({ problem });
    updateEngine({ pending: false });
  }

  /** Computes the text on the page; the old run stays until the new one is there. */
  async function compute(): Promise<void> {
    const { text, direction } = app.getState();
    const turn = ++newest;
    if (text.trim() === '') return refuse(turn, { code: 'text-empty' });
    if (!engine) return;
    updateEngine({ pending: true });
    try {
      const run = await engine.run({ text, model: { direction } });
      if (turn === newest) app.setState((state) => arrived(state, run));
    } catch (error) {
      refuse(turn, error);
    }
  }

  async function start(): Promise<void> {
    engine?.dispose();
    engine = null;
    updateEngine({ status: 'opening', pending: true });
    const { direction } = app.getState();
    const onReport = (report: EngineReport) => updateEngine({ report });
    const attempt = open({ onReport, first: { direction } });
    opening = attempt;
    try {
      const opened = await attempt;
      if (attempt !== opening) return opened.dispose();
      engine = opened;
    } catch (error) {
      if (attempt !== opening) return;
      app.setState({ problem: problemOf(error) });
      return updateEngine({ status: 'failed', pending: false });
    }
    updateEngine({ status: 'ready', report: engine.report });
    await compute();
  }

  return {
    start,
    async retry() {
      if (engine) return compute();
      if (app.getState().engine.status === 'failed') await start();
    },
    setText(text) {
      app.setState({ text });
      void compute();
    },
    translateInto(direction) {
      app.setState({ direction, text: drafts.textFor(direction, app.getState()) });
      void compute();
    },
    engine: () => opening ?? Promise.reject(new Error('no engine has been asked for')),
  };
}
