import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';

/** What was found of what the steps say to try, by its numbers; of this visit alone. */
type Tried = { readonly found: ReadonlyMap<string, readonly number[]> };

export const tried = createStore<Tried>(() => ({ found: new Map() }));

/** The first find stays. */
export function tick(key: string, numbers: readonly number[]): void {
  tried.setState(({ found }) =>
    found.has(key) ? { found } : { found: new Map(found).set(key, numbers) },
  );
}

/** The numbers of the find; undefined before there is one. */
export function useFound(key: string): readonly number[] | undefined {
  return useStore(tried, ({ found }) => found.get(key));
}
