import type { AppState } from './app.ts';
import { type Pointer, pointAt, shownStep } from './pointer.ts';
import { pointerWithin } from './within.ts';

type Pointing = Parameters<typeof pointerWithin>[0] & Pick<AppState, 'preview'>;

/** What is pointed at now: the hovered cell of whatever the stage shows, else the locked one. */
export function pointed(state: Pointing): Pointer {
  const { view, step, preview } = state;
  const locked = pointerWithin(state);
  return preview ? pointAt(shownStep(view, step), preview, locked) : locked;
}
