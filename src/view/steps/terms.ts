import { at, type Matrix } from '../matrix/matrix.ts';

/** left × right = product, at one index of the axis that is summed over. */
export type Term = {
  readonly index: number;
  readonly left: number;
  readonly right: number;
  readonly product: number;
};

/** A cell of a matrix product. */
export type Products = {
  readonly kind: 'products';
  readonly terms: readonly Term[];
  readonly total: number;
  /** Added to the products, where there is one. */
  readonly bias?: number;
  /** Sums of the heads' own terms, where the factors hold several heads side by side. */
  readonly shares: readonly number[] | null;
};

/** Row `row` of `left` against column `column` of `top`, summed in double precision. */
export function products(left: Matrix, top: Matrix, row: number, column: number): Products {
  const terms = Array.from({ length: left.columns }, (_, index) => {
    const [one, other] = [at(left, row, index), at(top, index, column)];
    return { index, left: one, right: other, product: one * other };
  });
  return { kind: 'products', terms, total: sumOf(terms), shares: null };
}

export function sumOf(terms: readonly Term[]): number {
  return terms.reduce((sum, { product }) => sum + product, 0);
}

export type Shortened = {
  readonly terms: readonly Term[];
  /** How many are left out, and what they add up to. */
  readonly rest: { readonly count: number; readonly sum: number } | null;
};

/** The `most` largest contributions, largest first, and the sum of the others. */
export function largestTerms(terms: readonly Term[], most: number): Shortened {
  if (terms.length <= most) return { terms, rest: null };
  const sorted = terms.toSorted((a, b) => Math.abs(b.product) - Math.abs(a.product));
  const others = sorted.slice(most);
  return {
    terms: sorted.slice(0, most),
    rest: { count: others.length, sum: sumOf(others) },
  };
}
