import type { EnginePreference } from '../../engine/backend.ts';
import type { Engine } from '../../engine/engine.ts';
import type { Direction } from '../../language/direction.ts';
import type { EngineReport, Run } from '../../trace/run.ts';
import { lastTime } from '../actions.ts';
import { type AppState, app, type EngineState } from '../app.ts';
import { selectionWithin } from '../within.ts';
import { problemOf } from './problems.ts';

/** How the page gets its engine; a test hands in its own. */
export type OpenEngine = (options: {
  preference: EnginePreference;
  onReport(report: EngineReport): void;
}) => Promise<Engine>;

let engine: Engine | null = null;
/** The latest attempt at an engine, under way or over. */
let opening: Promise<Engine> | null = null;
/** Counts inputs; an answer to any but the newest is dropped. */
let newest = 0;
let reopen: (() => Promise<void>) | null = null;

/** The engine, as soon as one is open; rejects with the reason when the latest attempt failed. */
export function openedEngine(): Promise<Engine> {
  return opening ?? Promise.reject(new Error('no engine has been asked for'));
}

/** Opens the engine and computes the text on the page. Failure becomes `problem`, never a throw. */
export async function startEngine(open: OpenEngine, preference: EnginePreference): Promise<void> {
  reopen = () => startEngine(open, preference);
  engine?.dispose();
  engine = null;
  updateEngine({ status: 'opening', pending: true });
  const attempt = open({ preference, onReport: (report) => updateEngine({ report }) });
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

/**
 * Tries again what failed: the engine where it is not open, the text where it is. An engine that is
 * opening already is waited for.
 */
export async function retry(): Promise<void> {
  if (engine) return compute();
  if (app.getState().engine.status === 'failed') await reopen?.();
}

/** The text field changed: keep it and compute it at once. */
export function setText(text: string): void {
  app.setState({ text });
  void compute();
}

/** Another language pair, with a text that fits it; without one the text stays. */
export function setDirection(direction: Direction, text = app.getState().text): void {
  app.setState({ direction, text });
  void compute();
}

/** Computes the text on the page; the old run stays until the new one is there. */
export async function compute(): Promise<void> {
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

function refuse(turn: number, error: unknown): void {
  const problem = problemOf(error);
  if (turn !== newest || problem.code === 'superseded') return;
  app.setState({ problem });
  updateEngine({ pending: false });
}

/** The state with a run on the page: its decoding step and its selection are those of the run. */
export function arrived(state: AppState, run: Run): AppState {
  const last = lastTime({ run });
  const time = state.atEnd ? last : Math.min(state.time, last);
  const next = { ...state, run, time, atEnd: time === last };
  const report = run.engine;
  return {
    ...next,
    selection: selectionWithin(next),
    problem: null,
    preview: null,
    engine: { ...state.engine, report, pending: false },
  };
}

function updateEngine(change: Partial<EngineState>): void {
  app.setState((state) => ({ engine: { ...state.engine, ...change } }));
}
