import { isHead } from '../../view/parts/part.ts';
import { type Asked, canAsk } from '../../view/predictions/traits.ts';
import { player } from '../playing.ts';
import { cellOf } from '../pointer.ts';
import type { Seen } from '../runs/seen.ts';
import { headWithin, pointerWithin } from '../within.ts';
import { answers } from './answers.ts';

/** Once asked, a step of a head asks no more about the same sentence, whichever row is looked at. */
export function predictionKey({ run, head, step }: Pick<Seen, 'run' | 'head' | 'step'>): string {
  return JSON.stringify([run?.model, run?.source.text, headWithin({ run, head }), step]);
}

/** What waits to be predicted of what the stage shows; null for nothing, while steps are played, and beside. */
export function openIn(
  seen: Seen,
  given = answers.getState().given,
  playing = player.getState().playing,
): Asked | null {
  const { slot, run, predict, view, step, time } = seen;
  if (slot !== 'main' || !isHead(seen.part)) return null;
  if (!predict || !run || view !== 'steps' || playing || given.has(predictionKey(seen)))
    return null;
  const where = { ...headWithin(seen), step, time };
  const { row } = cellOf(step, pointerWithin(seen));
  return canAsk(run, where) ? { ...where, row } : null;
}
