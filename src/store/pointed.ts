import type { AppState } from './app.ts';
import { type Pointer, pointAt, shownStep } from './pointer.ts';

type Pointing = Pick<AppState, 'stage' | 'selection' | 'pointer' | 'preview'>;

/** What is pointed at now: the hovered cell of whatever the stage shows, else the locked one. */
export function pointed({ stage, selection, pointer, preview }: Pointing): Pointer {
  return preview ? pointAt(shownStep(stage, selection.step), preview, pointer) : pointer;
}
