import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { Run, SweptRun } from '../../trace/run.ts';
import { type Edits, noEdits, withoutLast } from '../../view/edit/edits.ts';
import { canRedo, done, noPast, type Past, redone, undone } from '../../view/edit/past.ts';
import { editsIn, editsWord, longestEdits } from '../../view/edit/word.ts';
import { withDamage } from '../address/damage.ts';
import { type AppState, app } from '../app.ts';

/** What the edited model made of a run: its own words, and those of the run row by row. */
export type Edited = {
  readonly run: Run;
  /** What is edited, as a link has it. */
  readonly word: string;
  readonly written: SweptRun;
  readonly forced: SweptRun;
};

type EditStore = {
  readonly past: Past;
  /** The last that was computed. */
  readonly edited: Edited | null;
};

const store = createStore<EditStore>(() => ({ past: noPast, edited: null }));

function go(past: Past): void {
  store.setState({ past });
  app.setState({ edit: past.words[past.at] ?? '' });
}

/** @returns false, and nothing changes, where a link could not carry so many */
export function setEdits(edits: Edits): boolean {
  const word = editsWord(edits);
  if (word.length > longestEdits) return false;
  go(done(store.getState().past, app.getState().edit, word));
  return true;
}

/** As it was before the last change. */
export function undoEdit(): void {
  const { edit } = app.getState();
  const before = edit === '' ? null : editsWord(withoutLast(editsIn(edit).edits));
  go(undone(store.getState().past, edit, before));
}

export function redoEdit(): void {
  go(redone(store.getState().past, app.getState().edit));
}

/** The model as trained; that can be undone, too. */
export function resetEdits(): void {
  setEdits(noEdits);
}

const hasPast = ({ words, at }: Past, now: string) => words[at] === now && at > 0;

/** Whether there is something to undo, and something to do again. */
export function useEditPast(): Readonly<Record<'undo' | 'redo', boolean>> {
  const now = useStore(app, ({ edit }) => edit);
  const past = useStore(store, (state) => state.past);
  return { undo: now !== '' || hasPast(past, now), redo: canRedo(past, now) };
}

/** What of a link could not be read is named, once, and the rest holds. */
export function mendEdits(): void {
  const { edits, whole } = editsIn(app.getState().edit);
  if (whole) return;
  app.setState((state: AppState) => ({
    ...withDamage(state, ['edit']),
    edit: editsWord(edits),
  }));
}

export function keepEdited(edited: Edited): void {
  store.setState({ edited });
}

/** The last that was computed of this run. */
export function useEditedOf(run: Run): Edited | null {
  const edited = useStore(store, (state) => state.edited);
  return edited?.run === run ? edited : null;
}
