import { createContext } from 'react';
import type { Term } from '../../messages/terms.ts';

/** Told whether it is the first of its term in the panel. */
type Tell = (first: boolean) => void;
type Mark = { readonly element: Element; readonly tell: Tell };

/** The terms of a panel: of each only the first, as one reads, is marked. */
export type Marks = {
  /** @returns what takes it away again */
  add(term: Term, element: Element, tell: Tell): () => void;
};

const inReadingOrder = (one: Mark, other: Mark) =>
  one.element.compareDocumentPosition(other.element) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;

export function createMarks(): Marks {
  const all = new Map<Term, Mark[]>();
  function judge(term: Term, marks: Mark[]): void {
    all.set(term, marks.sort(inReadingOrder));
    for (const [place, { tell }] of marks.entries()) tell(place === 0);
  }
  return {
    add(term, element, tell) {
      const mark = { element, tell };
      judge(term, [...(all.get(term) ?? []), mark]);
      return () =>
        judge(
          term,
          (all.get(term) ?? []).filter((one) => one !== mark),
        );
    },
  };
}

/** Outside any panel every term is marked. */
export const MarksContext = createContext<Marks>({
  add(_, __, tell) {
    tell(true);
    return () => {};
  },
});
