import { type Asked, canAsk } from '../../view/predictions/traits.ts';
import { walkedPart } from '../../view/views.ts';
import { player } from '../playing.ts';
import { cellOf, shownStep } from '../pointer.ts';
import type { Seen } from '../runs/seen.ts';
import { headWithin, partWithin, pointerWithin } from '../within.ts';
import { answers } from './answers.ts';

const partOf = (seen: Seen) => walkedPart(seen.view, partWithin(seen), headWithin(seen));

/** Once asked, a step of a part asks no more about the same sentence, whichever row is looked at. */
export function predictionKey(seen: Seen): string {
  const { run } = seen;
  return JSON.stringify([run?.model, run?.source.text, partOf(seen), shownStep(seen)]);
}

/** What waits to be predicted of what the stage shows; null for nothing, while steps are played, and beside. */
export function openIn(
  seen: Seen,
  given = answers.getState().given,
  playing = player.getState().playing,
): Asked | null {
  const { slot, run, predict, view, time } = seen;
  if (slot !== 'main') return null;
  if (!predict || !run || view !== 'steps' || playing || given.has(predictionKey(seen)))
    return null;
  const step = shownStep(seen);
  const where = { ...partOf(seen), step, time };
  const { row } = cellOf(step, pointerWithin(seen));
  return canAsk(run, where) ? { ...where, row } : null;
}
