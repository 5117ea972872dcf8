import { type RoleTable, roles } from '../trace/roles.ts';
import type { Case } from './cases.ts';

/** A row of one head's attention: the weights of the columns it sees. */
export type Look = (head: number, row: number) => ArrayLike<number>;

/** Running sums over many sentences of what the heads of one place do. */
export type Tally = {
  readonly heads: number;
  /** By kind: cases, what chance gives, and the columns of each. */
  readonly cases: Float64Array;
  readonly chance: Float64Array;
  /** By head and kind: rows whose largest weight is on a wanted column; the weight on those. */
  readonly hits: Float64Array;
  readonly weight: Float64Array;
  /** By head: bits. */
  readonly entropy: Float64Array;
  /** Bits of looking at all that is seen alike. */
  even: number;
  rows: number;
};

const kinds = roles.length;

export function tallyOf(heads: number): Tally {
  return {
    heads,
    cases: new Float64Array(kinds),
    chance: new Float64Array(kinds),
    hits: new Float64Array(heads * kinds),
    weight: new Float64Array(heads * kinds),
    entropy: new Float64Array(heads),
    even: 0,
    rows: 0,
  };
}

/** The column of the largest weight, the first of equal ones. */
export function strongest(row: ArrayLike<number>): number {
  let best = 0;
  for (let column = 1; column < row.length; column++) {
    if ((row[column] as number) > (row[best] as number)) best = column;
  }
  return best;
}

/** −Σ p log₂ p. */
export function bitsOf(row: ArrayLike<number>): number {
  let bits = 0;
  for (let column = 0; column < row.length; column++) {
    const weight = row[column] as number;
    if (weight > 0) bits -= weight * Math.log2(weight);
  }
  return bits;
}

function add(array: Float64Array, index: number, value: number): void {
  array[index] = (array[index] as number) + value;
}

/** Adds one sentence. @param rows how many rows its attention has */
export function tell(tally: Tally, look: Look, cases: readonly Case[], rows: number): void {
  for (const { kind, row, wanted } of cases) {
    const at = roles.indexOf(kind);
    add(tally.cases, at, 1);
    add(tally.chance, at, wanted.length / look(0, row).length);
    for (let head = 0; head < tally.heads; head++) {
      const weights = look(head, row);
      const on = wanted.reduce((sum, column) => sum + (weights[column] as number), 0);
      add(tally.weight, head * kinds + at, on);
      if (wanted.includes(strongest(weights))) add(tally.hits, head * kinds + at, 1);
    }
  }
  tally.rows += rows;
  for (let row = 0; row < rows; row++) tally.even += Math.log2(look(0, row).length);
  for (let head = 0; head < tally.heads; head++) {
    for (let row = 0; row < rows; row++) add(tally.entropy, head, bitsOf(look(head, row)));
  }
}

export const thousandths = (value: number) => Math.round(1000 * value) / 1000;

export function tableOf(tally: Tally): RoleTable {
  const told = roles.flatMap((kind, at) => (tally.cases[at] ? [{ kind, at }] : []));
  const casesAt = (at: number) => tally.cases[at] as number;
  const meanAt = (sums: Float64Array, index: number, at: number) =>
    thousandths((sums[index] as number) / casesAt(at));
  return {
    kinds: told.map(({ kind }) => kind),
    cases: told.map(({ at }) => casesAt(at)),
    chance: told.map(({ at }) => meanAt(tally.chance, at, at)),
    values: Array.from({ length: tally.heads }, (_, head) => [
      ...told.flatMap(({ at }) => [
        meanAt(tally.hits, head * kinds + at, at),
        meanAt(tally.weight, head * kinds + at, at),
      ]),
      thousandths((tally.entropy[head] as number) / Math.max(1, tally.rows)),
    ]).flat(),
  };
}

/** The bits of a head that looks at all it sees alike, over the rows told. */
export const evenBits = ({ even, rows }: Tally) => thousandths(even / Math.max(1, rows));
