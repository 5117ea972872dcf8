import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import { walkOf } from '../view/steps/walk.ts';
import { goToStep, stepForward } from './actions.ts';
import { app } from './app.ts';
import { stepOn } from './place.ts';

/** Seconds a step. */
export const paces = [2, 4, 8] as const;
export type Pace = (typeof paces)[number];

type Player = {
  readonly playing: boolean;
  /** Reading pace: long enough to read a heading and see what moved. */
  readonly pace: Pace;
  /** Where it was paused; from anywhere else it begins anew. */
  readonly pausedAt: string | null;
};

/** Walks the steps by itself; fleeting, and no part of the URL. */
export const player = createStore<Player>(() => ({ playing: false, pace: 4, pausedAt: null }));

let timer: ReturnType<typeof setTimeout> | undefined;

/** Plays from the first step, or goes on where it was paused; pauses where it plays. */
export function togglePlay(): void {
  if (player.getState().playing) stop();
  else play();
}

function play(): void {
  if (player.getState().pausedAt !== place() || atEnd()) goToStep(firstStep());
  player.setState({ playing: true });
  arm();
}

export function setPace(pace: Pace): void {
  player.setState({ pace });
  if (player.getState().playing) arm();
}

export function usePlayer(): Player {
  return useStore(player);
}

function stop(): void {
  clearTimeout(timer);
  player.setState({ playing: false, pausedAt: place() });
}

function arm(): void {
  clearTimeout(timer);
  timer = setTimeout(beat, player.getState().pace * 1000);
}

function beat(): void {
  stepForward();
  if (atEnd()) stop();
}

/** Another step, whoever chose it, has its time too; another view is not walked away from. */
app.subscribe((now, before) => {
  if (!player.getState().playing) return;
  if (now.view !== 'steps') stop();
  else if (now.step !== before.step || now.head !== before.head) arm();
});

function place(): string {
  const { view, head, step } = app.getState();
  return JSON.stringify([view, head, step]);
}

function firstStep() {
  return walkOf(app.getState().head)[0] ?? 'x';
}

function atEnd(): boolean {
  return stepOn(app.getState()) === null;
}
