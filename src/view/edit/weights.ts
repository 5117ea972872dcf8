import type { Plan, Weight } from '../../lab/plan.ts';
import type { Run } from '../../trace/run.ts';
import { attentionAt } from '../../trace/topology.ts';
import { hasPattern, headPattern } from '../heads/heads.ts';
import { type Matrix, rowOf, transpose } from '../matrix/matrix.ts';
import type { AttentionHead } from '../parts/part.ts';
import { isCausal } from '../steps/mask.ts';
import { type Edit, type Edits, editsOf, type HeadEdits, rowOfEdit, thousand } from './edits.ts';

/** A row's weights by their keys, as far as they are given. */
type RowWeights = ReadonlyMap<number, number>;

const oneHot = (count: number, key: number) =>
  Array.from({ length: count }, (_, each) => Number(each === key));

function heaviest(row: Float32Array): number {
  return row.reduce((most, weight, key) => (weight > (row[most] as number) ? key : most), 0);
}

/** How many rows and keys a head has in a run, and how many keys one of its rows may look at. */
function sizesOf(run: Run, where: AttentionHead) {
  const { sides } = attentionAt(where);
  const lengths = { source: run.source.tokens.length, target: run.target.inputs.length };
  const keys = lengths[sides.key];
  const causal = isCausal(where);
  return { rows: lengths[sides.query], keys, allowed: (row: number) => (causal ? row + 1 : keys) };
}

/** A pattern's own row as weights that are given; null where it has no such row. */
function measuredRow(matrix: Matrix, row: number, count: number): readonly number[] | null {
  return row < matrix.rows ? Array.from(rowOf(matrix, row).subarray(0, count)) : null;
}

type WholeRow = Exclude<Edit, { kind: 'cell' }>;

/** All weights of a row that is replaced; null where the numbers for it are those of a run that has no such row. */
function rowBy(edit: WholeRow, run: Run, where: AttentionHead, row: number) {
  const count = sizesOf(run, where).allowed(row);
  if (edit.kind === 'only') return oneHot(count, edit.key);
  if (edit.kind === 'from') {
    const pattern = headPattern(run, { ...where, layer: edit.layer, head: edit.head });
    return measuredRow(edit.turned ? transpose(pattern) : pattern, row, count);
  }
  if (edit.fill === 'uniform') return Array.from({ length: count }, () => 1 / count);
  if (edit.fill === 'identity') return oneHot(count, row);
  if (edit.fill === 'previous') return oneHot(count, Math.max(0, row - 1));
  const pattern = headPattern(run, where);
  return row < pattern.rows ? oneHot(count, heaviest(rowOf(pattern, row))) : null;
}

/**
 * The weights that take the place of softmax's, row by row. What follows a rule holds in rows beyond the run's own too;
 * what another pattern's numbers are taken for ends with them.
 * @param count of rows; a run that is decoded anew may have more than this one
 */
export function givenRows(
  run: Run,
  { where, edits }: HeadEdits,
  count: number,
): ReadonlyMap<number, RowWeights> {
  const rows = new Map<number, RowWeights>();
  for (const edit of edits) {
    const only = rowOfEdit(edit);
    const touched = only === null ? Array.from({ length: count }, (_, row) => row) : [only];
    for (const row of touched.filter((one) => one < count)) {
      if (edit.kind === 'cell') {
        const own = new Map(rows.get(row) ?? []);
        rows.set(row, own.set(edit.key, edit.weight / thousand));
        continue;
      }
      const weights = rowBy(edit, run, where, row);
      if (weights) rows.set(row, new Map(weights.entries()));
    }
  }
  return rows;
}

/** Whether the model has such a head, and the run's sentence these words. */
function fitsRun(edit: Edit, run: Run, where: AttentionHead): boolean {
  const { rows, keys } = sizesOf(run, where);
  if ((rowOfEdit(edit) ?? 0) >= rows) return false;
  if ('key' in edit) return edit.key < keys;
  return edit.kind !== 'from' || hasPattern(run, { ...where, layer: edit.layer, head: edit.head });
}

/** What of it fits the run; the rest waits for a sentence that has these words. */
export function editsWithin(edits: Edits, run: Run): Edits {
  const heads = edits.heads
    .filter(({ where }) => hasPattern(run, where))
    .map(({ where, edits: own }) => {
      return { where, edits: own.filter((edit) => fitsRun(edit, run, where)) };
    })
    .filter((one) => one.edits.length > 0);
  return { ...edits, heads };
}

export function countOf({ heads }: Edits): number {
  return heads.reduce((sum, { edits }) => sum + edits.length, 0);
}

/**
 * As changes of a model.
 * @param edits that fit the run
 * @param target the most words that are written
 */
export function planOfEdits(run: Run, edits: Edits, target: number): Plan {
  const { renormalised } = edits;
  return edits.heads.map((one) => {
    const { path: attention, sides } = attentionAt(one.where);
    const count = sides.query === 'source' ? run.source.tokens.length : target;
    const weights = [...givenRows(run, one, count)].flatMap(([query, row]) =>
      [...row].map(([key, weight]): Weight => ({ query, key, weight })),
    );
    return { kind: 'pattern', attention, head: one.where.head, weights, renormalised };
  });
}

/** A head's pattern with its edits, and what was given in the rows that they touch. */
export type EditedPattern = {
  /** As the head mixes by it: divided by the row's sum, where that is chosen. */
  readonly matrix: Matrix;
  /** Before that. */
  readonly given: Matrix;
  readonly touched: readonly number[];
};

/**
 * The same as the model makes of it, where no earlier head is changed: softmax's weights with those given in
 * their place.
 * @param edits that fit the run
 */
export function editedPattern(run: Run, edits: Edits, where: AttentionHead): EditedPattern {
  const pattern = headPattern(run, where);
  const given = { ...pattern, data: Float32Array.from(pattern.data) };
  const rows = givenRows(run, { where, edits: editsOf(edits, where) }, pattern.rows);
  for (const [row, weights] of rows) {
    for (const [key, weight] of weights) given.data[row * pattern.columns + key] = weight;
  }
  if (!edits.renormalised) return { matrix: given, given, touched: [...rows.keys()] };
  const matrix = { ...given, data: Float32Array.from(given.data) };
  for (const row of rows.keys()) divideRow(rowOf(matrix, row));
  return { matrix, given, touched: [...rows.keys()] };
}

/** A row of zeros stays one. */
function divideRow(row: Float32Array): void {
  const total = row.reduce((sum, weight) => sum + weight, 0);
  if (total !== 0) for (const [key, weight] of row.entries()) row[key] = weight / total;
}
