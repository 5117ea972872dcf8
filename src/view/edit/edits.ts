import { type AttentionHead, samePart } from '../parts/part.ts';

/** What a row or a whole pattern is replaced by, that is known without another head. */
export const fills = ['uniform', 'identity', 'previous', 'argmax'] as const;
export type Fill = (typeof fills)[number];

/** Weights are given in thousandths, as a link has them. */
export const thousand = 1000;

/** One change of a head's pattern. A `row` of null is every row. */
export type Edit =
  /** One weight, in thousandths. */
  | { readonly kind: 'cell'; readonly query: number; readonly key: number; readonly weight: number }
  /** All of a row's weight on one key. */
  | { readonly kind: 'only'; readonly query: number; readonly key: number }
  | { readonly kind: 'fill'; readonly fill: Fill; readonly row: number | null }
  /** What another head of the same attention has, as it is or transposed. */
  | {
      readonly kind: 'from';
      readonly layer: number;
      readonly head: number;
      readonly turned: boolean;
      readonly row: number | null;
    };

/** What is changed of one head's pattern; none covers what came before it. */
export type HeadEdits = { readonly where: AttentionHead; readonly edits: readonly Edit[] };

/** All that is changed of patterns; the head changed last is the last. */
export type Edits = {
  /** Whether each row that was touched is divided by its sum. */
  readonly renormalised: boolean;
  readonly heads: readonly HeadEdits[];
};

export const noEdits: Edits = { renormalised: true, heads: [] };

/** The only row that is changed; null where all are. */
export function rowOfEdit(edit: Edit): number | null {
  return 'query' in edit ? edit.query : edit.row;
}

/** Whether nothing of `before` is left once `edit` is made. */
function covers(edit: Edit, before: Edit): boolean {
  const row = rowOfEdit(edit);
  if (row === null) return true;
  if (rowOfEdit(before) !== row) return false;
  return edit.kind !== 'cell' || (before.kind === 'cell' && before.key === edit.key);
}

/** Those edits and one more; what it covers is forgotten. */
export function joined(edits: readonly Edit[], edit: Edit): readonly Edit[] {
  return [...edits.filter((before) => !covers(edit, before)), edit];
}

export function editsOf({ heads }: Edits, where: AttentionHead): readonly Edit[] {
  return heads.find((one) => samePart(one.where, where))?.edits ?? [];
}

const others = ({ heads }: Edits, where: AttentionHead) =>
  heads.filter((one) => !samePart(one.where, where));

export function withEdit(edits: Edits, where: AttentionHead, edit: Edit): Edits {
  const own = { where, edits: joined(editsOf(edits, where), edit) };
  return { ...edits, heads: [...others(edits, where), own] };
}

/** As the head was trained. */
export function withoutHead(edits: Edits, where: AttentionHead): Edits {
  return { ...edits, heads: others(edits, where) };
}

/** Without the change that was made last. */
export function withoutLast({ renormalised, heads }: Edits): Edits {
  const last = heads.at(-1);
  if (!last) return noEdits;
  const edits = last.edits.slice(0, -1);
  const rest = heads.slice(0, -1);
  return { renormalised, heads: edits.length > 0 ? [...rest, { ...last, edits }] : rest };
}
