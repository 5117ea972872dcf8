import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';

/** Whether the reader is inside a matrix, where arrows move the cell; fleeting, and no part of the URL. */
const entered = createStore<{ readonly inside: boolean }>(() => ({ inside: false }));

export function enterMatrix(inside: boolean): void {
  if (entered.getState().inside !== inside) entered.setState({ inside });
}

export function useInMatrix(): boolean {
  return useStore(entered, ({ inside }) => inside);
}
