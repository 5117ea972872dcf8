import { useStore } from 'zustand';
import { languagesOf } from '../../language/direction.ts';
import type { SentencePair } from '../../language/pairs.ts';
import { type AppState, app } from '../app.ts';
import { heldIn } from '../runs/holding.ts';
import type { Asked } from '../runs/slots.ts';
import type { Session } from './session.ts';

/** What the other slot is to do to stay comparable; nothing, mostly. */
export type Following = Partial<Asked> | 'clear' | null;

/** The other sentence is read by the page's own model, changed as it is; in another language it is none. */
export function following(state: AppState): Following {
  const { main, other } = state.slots;
  if (other.text === '') return null;
  const { direction, plan, trained } = main;
  const sameLanguage = languagesOf(other.direction).source === languagesOf(direction).source;
  if (!sameLanguage) return 'clear';
  const sameModel = other.direction === direction && other.trained === trained;
  if (!sameModel || other.plan !== plan) return { direction, plan, trained };
  const run = heldIn(state, 'other')?.run;
  const there = run?.source.text === other.text && run.direction === direction;
  return there || other.pending || other.problem ? null : { text: other.text };
}

/** Changes when there is something to do. */
export function useFollowing(): string {
  return useStore(app, (state) => JSON.stringify(following(state)));
}

/** Does it. */
export function follow({ other }: Pick<Session['slots'], 'other'>): void {
  const next = following(app.getState());
  if (next === 'clear') other.clear();
  else if (next) other.ask(next);
}

/** Puts another sentence beside the page's own; an empty one takes it away. */
export function compareWith({ other }: Pick<Session['slots'], 'other'>, text: string): void {
  const { direction, plan, trained } = app.getState().slots.main;
  if (text === '') other.clear();
  else other.ask({ text, before: '', after: '', direction, plan, trained, begin: [] });
}

/** Shows both of a pair; what was pointed at in other sentences is forgotten. */
export function comparePair(slots: Session['slots'], [one, other]: SentencePair): void {
  app.setState({ pointedAt: null });
  const { main } = app.getState().slots;
  if (main.text !== one || main.before !== '' || main.after !== '') slots.main.setText(one);
  compareWith(slots, other);
}
