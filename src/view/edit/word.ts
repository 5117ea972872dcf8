import { headSwitch, placeOf } from '../../lab/switches.ts';
import { attentionAt } from '../../trace/topology.ts';
import type { AttentionHead } from '../parts/part.ts';
import { type Edit, type Edits, type Fill, fills, noEdits, thousand, withEdit } from './edits.ts';

/** The longest that a link carries of them. */
export const longestEdits = 800;

const kept = 'raw';
const letterOf = (fill: Fill) => fill.charAt(0);
const inRow = (row: number | null) => (row === null ? '' : `.${row + 1}`);

function wordOfEdit(edit: Edit): string {
  if (edit.kind === 'cell') return `${edit.query + 1}.${edit.key + 1}.${edit.weight}`;
  if (edit.kind === 'only') return `o${edit.query + 1}.${edit.key + 1}`;
  if (edit.kind === 'fill') return letterOf(edit.fill) + inRow(edit.row);
  return `${edit.turned ? 't' : 'c'}${edit.layer + 1}.${edit.head + 1}${inRow(edit.row)}`;
}

/**
 * As a link has them: `raw` where rows are not renormalised, then each head with what is changed of it, with `_`
 * between heads and `-` between changes, numbers from 1: `d2.cross.h2-3.4.500-u.5_e1.self.h1-t1.2`.
 */
export function editsWord({ renormalised, heads }: Edits): string {
  const words = heads.map(({ where, edits }) =>
    [headSwitch(where), ...edits.map(wordOfEdit)].join('-'),
  );
  return [...(renormalised ? [] : [kept]), ...words].join('_');
}

const number = '([1-9]\\d{0,2})';
const row = `(?:\\.${number})?`;
const forms = {
  cell: new RegExp(`^${number}\\.${number}\\.(0|[1-9]\\d{0,3})$`),
  only: new RegExp(`^o${number}\\.${number}$`),
  fill: new RegExp(`^([uipa])${row}$`),
  from: new RegExp(`^([ct])${number}\\.${number}${row}$`),
};

const place = (text: string | undefined) => Number(text) - 1;
const rowIn = (text: string | undefined) => (text === undefined ? null : place(text));

function editIn(word: string): Edit | null {
  const [cell, only] = [forms.cell.exec(word), forms.only.exec(word)];
  if (cell) {
    const weight = Number(cell[3]);
    if (weight > thousand) return null;
    return { kind: 'cell', query: place(cell[1]), key: place(cell[2]), weight };
  }
  if (only) return { kind: 'only', query: place(only[1]), key: place(only[2]) };
  const [fill, from] = [forms.fill.exec(word), forms.from.exec(word)];
  const named = fills.find((one) => letterOf(one) === fill?.[1]);
  if (fill && named) return { kind: 'fill', fill: named, row: rowIn(fill[2]) };
  if (!from) return null;
  const [layer, head] = [place(from[2]), place(from[3])];
  return { kind: 'from', layer, head, turned: from[1] === 't', row: rowIn(from[4]) };
}

function headIn(word: string): AttentionHead | null {
  const where = placeOf(word);
  return where && 'head' in where ? where : null;
}

/** What mixes only with the same words on both sides, in any head. */
function fitsAttention(where: AttentionHead, edit: Edit): boolean {
  const { sides, causal } = attentionAt(where);
  if ('key' in edit) return !causal || edit.key <= edit.query;
  if (edit.kind === 'from') return !edit.turned || (!causal && sides.query === sides.key);
  return sides.query === sides.key || (edit.fill !== 'identity' && edit.fill !== 'previous');
}

/** What can be read of them, and whether that is all there is. */
export function editsIn(word: string): { readonly edits: Edits; readonly whole: boolean } {
  const [first, ...rest] = word.split('_');
  const raw = first === kept;
  let edits: Edits = { ...noEdits, renormalised: !raw };
  let whole = true;
  if (word === '') return { edits, whole };
  for (const group of raw ? rest : [first ?? '', ...rest]) {
    const [name = '', ...words] = group.split('-');
    const where = headIn(name);
    if (!where || words.length === 0) whole = false;
    for (const one of where ? words : []) {
      const edit = editIn(one);
      if (where && edit && fitsAttention(where, edit)) edits = withEdit(edits, where, edit);
      else whole = false;
    }
  }
  return { edits, whole };
}
