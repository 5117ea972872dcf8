import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { goToStep, selectHead, setView } from '../../src/store/actions.ts';
import { app, initialState } from '../../src/store/app.ts';
import { setPace, togglePlay } from '../../src/store/player.ts';
import { paces, player } from '../../src/store/playing.ts';
import { headSteps } from '../../src/view/steps/steps.ts';
import { referenceRun } from '../reference/run.ts';
import { showing } from '../showing.ts';

beforeEach(() => {
  vi.useFakeTimers();
  player.setState(player.getInitialState(), true);
  const shown = showing(initialState, referenceRun());
  app.setState({ ...initialState, ...shown, step: 'scaled' }, true);
});
afterEach(() => {
  vi.clearAllTimers();
  vi.useRealTimers();
});

const wait = (seconds: number) => vi.advanceTimersByTime(seconds * 1000);
const here = () => app.getState().step;
const playing = () => player.getState().playing;

test.each(['steps', 'links', 'output'] as const)(
  'from %s, play begins at the first step',
  (view) => {
    setView(view);
    togglePlay();
    expect(app.getState()).toMatchObject({ view: 'steps', step: 'x' });
  },
);

test('a step stays for four seconds, and play ends with the last', () => {
  togglePlay();
  wait(3.9);
  expect(here()).toBe('x');
  const met: string[] = [];
  for (wait(0.2); playing(); wait(4)) met.push(here());
  expect([...met, here()]).toEqual(headSteps.filter((step) => step !== 'masked').slice(1));
});

test('paces are offered from the quickest to the slowest', () => {
  expect(paces).toEqual([...paces].toSorted((one, other) => one - other));
  expect(paces).toContain(player.getState().pace);
});

test('the pace can be changed while it plays', () => {
  togglePlay();
  setPace(8);
  wait(7.9);
  expect(here()).toBe('x');
  wait(0.2);
  expect(here()).toBe('q');
});

test('a step that the reader chooses has its whole time', () => {
  togglePlay();
  wait(3);
  goToStep('k');
  wait(3);
  expect(here()).toBe('k');
  wait(1.1);
  expect(here()).toBe('v');
});

test('paused, it goes on where it was; after another choice it begins anew', () => {
  togglePlay();
  wait(4.1);
  togglePlay();
  wait(20);
  expect([here(), playing()]).toEqual(['q', false]);
  togglePlay();
  expect(here()).toBe('q');
  togglePlay();
  selectHead({ head: 0 });
  togglePlay();
  expect(here()).toBe('x');
});

test('the reader who looks at something else is not taken away from it', () => {
  togglePlay();
  setView('links');
  wait(20);
  expect(app.getState().view).toBe('links');
  expect(playing()).toBe(false);
});
