import { type Pointer, pointAt, shownStep } from './pointer.ts';
import { lastTime, type Seen } from './runs/seen.ts';
import { pointerInside, pointerWithin } from './within.ts';

type Pointing = Parameters<typeof pointerWithin>[0] & Pick<Seen, 'preview'>;

/**
 * What is pointed at now: the hovered cell of whatever the stage shows, else the locked one. It may be
 * hovered beside, in a larger run.
 */
export function pointed(state: Pointing): Pointer {
  const { preview } = state;
  const locked = pointerWithin(state);
  if (!preview) return locked;
  const hovered = pointAt(shownStep(state), preview, locked);
  return pointerInside({ ...state, time: lastTime(state), pointer: hovered });
}
