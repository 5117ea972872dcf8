// @vitest-environment happy-dom
import { act } from 'react';
import { beforeEach, expect, test } from 'vitest';
import { useStepPlayer } from '../../src/panels/formula/useStepPlayer.ts';
import { setView } from '../../src/store/actions.ts';
import { app, initialState } from '../../src/store/app.ts';
import { stand } from '../charts/mount.tsx';
import { syntheticRun } from '../synthetic.ts';

const { box, show } = stand();

function Player() {
  const [playing, toggle] = useStepPlayer();
  return (
    <button type="button" aria-pressed={playing} onClick={toggle}>
      play
    </button>
  );
}

function play() {
  show(<Player />);
  act(() => box().querySelector('button')?.click());
  return app.getState();
}

beforeEach(() => {
  app.setState({ ...initialState, run: syntheticRun(), step: 'residual' }, true);
});

test.each(['links', 'heads'] as const)('from %s, where softmax is lit, play goes on', (view) => {
  setView(view);
  expect(play()).toMatchObject({ view: 'steps', step: 'context' });
});

test('from the positions, where X is lit, play goes on to Q', () => {
  setView('positions');
  expect(play()).toMatchObject({ view: 'steps', step: 'q' });
});

test('play at the last step begins anew', () => {
  expect(play()).toMatchObject({ step: 'x' });
});
