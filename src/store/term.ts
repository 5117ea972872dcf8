import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';

type TermState = {
  /** Index along the axis that a worked sum adds over; null while none is pointed at. */
  readonly index: number | null;
};

/** Which product of the worked sum is pointed at; fleeting, and no part of the URL. */
export const term = createStore<TermState>(() => ({ index: null }));

export function pointTerm(index: number | null): void {
  if (term.getState().index !== index) term.setState({ index });
}

export function useTerm(): number | null {
  return useStore(term, ({ index }) => index);
}
