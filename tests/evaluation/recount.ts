import type { Pair } from '../../src/language/corpus.ts';
import type { Place, Role } from '../../src/trace/roles.ts';
import type { Wanted } from './counting.ts';

/** The weights of the columns that a row sees, heads counted on through the layers. */
export type Watched = (place: Place, head: number, row: number) => number[];
export type Sentence = {
  readonly pair: Pair;
  readonly wanted: Readonly<Record<Place, Wanted>>;
  readonly watched: Watched;
};

export const mostIn = (row: readonly number[]) => row.indexOf(Math.max(...row));
const bitsIn = (row: readonly number[]) =>
  row.reduce((sum, p) => sum + (p > 0 ? p * Math.log2(1 / p) : 0), 0);
const mean = (values: readonly number[]) =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/** Every row of a place that was asked for a role, over all sentences. */
function askedFor(role: Role, place: Place, sentences: readonly Sentence[]) {
  return sentences.flatMap(({ wanted, watched }) =>
    (wanted[place].get(role) ?? []).map(({ row, right }) => ({
      right,
      look: (head: number) => watched(place, head, row),
    })),
  );
}

export function recountRole(role: Role, place: Place, sentences: readonly Sentence[]) {
  const asked = askedFor(role, place, sentences);
  return {
    cases: asked.length,
    chance: mean(asked.map(({ right, look }) => right.size / look(0).length)),
    ofHead: (head: number) => {
      const looks = asked.map(({ right, look }) => ({ right, row: look(head) }));
      return {
        hits: mean(looks.map(({ right, row }) => Number(right.has(mostIn(row))))),
        weight: mean(
          looks.map(({ right, row }) => [...right].reduce((sum, at) => sum + (row[at] ?? 0), 0)),
        ),
      };
    },
  };
}

/** The bits of one head over all rows, and those of a head that looks at all alike. */
export function recountBits(head: number, place: Place, sentences: readonly Sentence[]) {
  const rows = sentences.flatMap(({ pair, watched }) => {
    const words = place === 'encoder' ? pair.source : pair.target;
    return [...words, '<eos>'].map((_, row) => watched(place, head, row));
  });
  return {
    bits: mean(rows.map(bitsIn)),
    even: mean(rows.map((row) => Math.log2(row.length))),
  };
}
