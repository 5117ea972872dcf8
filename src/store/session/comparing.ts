import { useStore } from 'zustand';
import { languagesOf } from '../../language/direction.ts';
import type { SentencePair } from '../../language/pairs.ts';
import type { Compared, OwnMoment } from '../../view/compare/compared.ts';
import { type AppState, app } from '../app.ts';
import { heldIn } from '../runs/holding.ts';
import type { Asked } from '../runs/slots.ts';
import { momentOf } from './moment.ts';
import type { Session } from './session.ts';

/** What the other slot is to do to stay comparable; nothing, mostly. */
export type Following = Partial<Asked> | 'clear' | null;
type Wanted = Pick<Asked, 'text' | 'direction' | 'plan' | 'trained'>;

/** What of the comparison is chosen anew. */
export function setCompared(change: Partial<Compared>): void {
  app.setState(({ compared }) => ({ compared: { ...compared, ...change } }));
}

/** Another direction's training has other moments. */
function momentWithin({ compared: { moment }, slots: { main, other } }: AppState) {
  const elsewhere = other.text !== '' && other.direction !== main.direction;
  return elsewhere && typeof moment === 'number' ? null : moment;
}

/** The page's own model, changed as it is, or that of the other side's own moment. */
function modelBeside(state: AppState): Pick<Wanted, 'direction' | 'plan' | 'trained'> {
  const { direction, plan, trained } = state.slots.main;
  const moment = momentWithin(state);
  const own = moment === 'finished' ? null : moment;
  return { direction, plan, trained: moment === null ? trained : own };
}

/** What is to be beside the page's own: a sentence of its own, or the same at another moment of training; null for neither. */
function wanted(state: AppState): Wanted | null {
  const { main, other } = state.slots;
  const { same } = state.compared;
  const repeated = momentWithin(state) === null ? '' : main.text;
  const text = same ? repeated : other.text;
  if (text.trim() === '') return null;
  const sourceOf = (one: Pick<Asked, 'direction'>) => languagesOf(one.direction).source;
  return same || sourceOf(other) === sourceOf(main) ? { text, ...modelBeside(state) } : null;
}

/** The other sentence is read by the page's own model, changed as it is, or by that of another moment; in another language it is none. */
export function following(state: AppState): Following {
  const { other } = state.slots;
  const next = wanted(state);
  if (!next) return other.text === '' && other.run === null ? null : 'clear';
  const { text, ...model } = next;
  if (other.text !== text) return { ...next, before: '', after: '' };
  const { direction, plan, trained } = model;
  if (other.direction !== direction || other.trained !== trained || other.plan !== plan)
    return model;
  const run = heldIn(state, 'other')?.run;
  const there = run?.source.text === text && run.direction === direction;
  return (there && momentOf(run) === trained) || other.pending || other.problem ? null : { text };
}

/** Changes when there is something to do. */
export function useFollowing(): string {
  return useStore(app, (state) => JSON.stringify(following(state)));
}

/** Does it. */
export function follow({ other }: Pick<Session['slots'], 'other'>): void {
  const state = app.getState();
  const next = following(state);
  const moment = momentWithin(state);
  if (moment !== state.compared.moment) setCompared({ moment });
  if (next === 'clear') {
    setCompared({ same: true });
    other.clear();
  } else if (next) other.ask(next);
}

/** Puts another sentence beside the page's own; an empty one takes it away. */
export function compareWith(slots: Pick<Session['slots'], 'other'>, text: string): void {
  const same = text.trim() === '';
  setCompared({ same });
  if (same) follow(slots);
  else slots.other.ask({ text, before: '', after: '', begin: [], ...modelBeside(app.getState()) });
}

/** The other side at a moment of training of its own; null for that of this side. */
export function compareAt(slots: Pick<Session['slots'], 'other'>, moment: OwnMoment | null): void {
  setCompared({ moment });
  follow(slots);
}

/** Shows both of a pair; what was pointed at in other sentences is forgotten. */
export function comparePair(slots: Session['slots'], [one, other]: SentencePair): void {
  app.setState({ pointedAt: null });
  const { main } = app.getState().slots;
  if (main.text !== one || main.before !== '' || main.after !== '') slots.main.setText(one);
  compareWith(slots, other);
}
