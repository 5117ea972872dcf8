import { useEffect, useState } from 'react';
import { goToStep, stepForward } from '../../store/actions.ts';
import { app } from '../../store/app.ts';
import { shownStep } from '../../store/pointer.ts';
import { nextStep, walkOf } from '../../view/steps/walk.ts';

/** Long enough to read a heading and see what moved. */
const beat = 2200;

function atEnd(): boolean {
  const { view, head, step: walked } = app.getState();
  const step = shownStep(view, walked);
  return nextStep(step, head) === step;
}

/** Walks on by itself until the last step; starting there begins anew. */
export function useStepPlayer(): readonly [playing: boolean, toggle: () => void] {
  const [playing, setPlaying] = useState(false);
  useEffect(() => {
    if (!playing) return;
    const timer = setInterval(() => (atEnd() ? setPlaying(false) : stepForward()), beat);
    return () => clearInterval(timer);
  }, [playing]);
  const toggle = () => {
    if (!playing) {
      if (atEnd()) goToStep(walkOf(app.getState().head)[0] ?? 'x');
      else stepForward();
    }
    setPlaying(!playing);
  };
  return [playing, toggle];
}
