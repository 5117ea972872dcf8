import { goToStep, stepForward } from './actions.ts';
import { app } from './app.ts';
import { firstStep, stepOn } from './place.ts';
import { type Pace, player } from './playing.ts';

let timer: ReturnType<typeof setTimeout> | undefined;

/** Plays from the first step, or goes on where it was paused; pauses where it plays. */
export function togglePlay(): void {
  if (player.getState().playing) stop();
  else play();
}

function play(): void {
  if (player.getState().pausedAt !== place() || atEnd()) goToStep(firstStep(app.getState()));
  player.setState({ playing: true });
  arm();
}

export function setPace(pace: Pace): void {
  player.setState({ pace });
  if (player.getState().playing) arm();
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
  else if (now.step !== before.step || now.part !== before.part) arm();
});

function place(): string {
  const { view, part, step } = app.getState();
  return JSON.stringify([view, part, step]);
}

function atEnd(): boolean {
  return stepOn(app.getState()) === null;
}
