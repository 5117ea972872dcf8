import { at, traced } from '../../matrix/matrix.ts';
import { isBlockedAt, isCausal } from '../mask.ts';
import type { Piece } from '../matrices/piece.ts';
import { pieceOf } from '../matrices/pieces.ts';
import { resultOf } from '../matrices/results.ts';
import type { Addend } from '../row.ts';
import type { Step } from '../steps.ts';
import { type Computed, type Layout, layOver, type Operation, type Scene } from './operation.ts';

export type Addends = {
  readonly kind: 'sum';
  readonly addends: readonly {
    readonly id: Step | 'mask' | 'embedding' | 'position';
    readonly value: number;
    /** The value is a table's entry times this. */
    readonly factor?: number;
  }[];
  readonly total: number;
};

const isMatrix = (addend: Addend<Step>): addend is Step =>
  typeof addend === 'string' && addend !== 'mask';

function piecesOf({ addends }: Computed<'add'>, { run, where }: Scene): readonly Piece[] {
  return addends.filter(isMatrix).map((id) => pieceOf(run, where, id));
}

type Place = { readonly row: number; readonly column: number };

function numberOf(addend: Addend<Step>, { run, where }: Scene, { row, column }: Place) {
  if (addend === 'mask') {
    const blocked = isBlockedAt(where, row, column);
    return { id: addend, value: blocked ? Number.NEGATIVE_INFINITY : 0 };
  }
  if (isMatrix(addend)) return { id: addend, value: at(resultOf(run, where, addend), row, column) };
  const value = at(traced(run.trace, addend.activation), row, column);
  const { id, enlarged } = addend;
  return { id, value, ...(enlarged && { factor: Math.sqrt(run.dimensions.dModel) }) };
}

/** M itself where it blocks something, and that it is 0 where it does not. */
function maskTex(before: string, { where }: Scene): string {
  return isCausal(where)
    ? 'M_{ij} = \\begin{cases} 0 & j \\le i \\\\ -\\infty & j > i \\end{cases}'
    : `${before} + M,\\quad M = 0`;
}

/** Cell by cell, one matrix and another, or the mask M. */
export const add: Operation<'add', Addends> = {
  lay(of, scene): Layout {
    const over = layOver(scene);
    return over.inPlace || over.becomes ? over : { ...over, addends: piecesOf(of, scene) };
  },
  sum(of, scene, cell) {
    const addends = of.addends.map((addend) => numberOf(addend, scene, cell));
    return { kind: 'sum', addends, total: addends.reduce((sum, { value }) => sum + value, 0) };
  },
  tex({ addends }, scene, { result, word, shaped }) {
    const { run, where } = scene;
    const written = addends.map((addend) => {
      if (addend === 'mask') return 'M';
      if (isMatrix(addend)) return shaped(pieceOf(run, where, addend));
      return addend.enlarged ? `\\sqrt{${run.dimensions.dModel}}\\,${addend.tex}` : addend.tex;
    });
    if (addends.includes('mask')) return maskTex(addends.filter(isMatrix).map(word).join(), scene);
    return `${shaped(result)} = ${written.join(' + ')}`;
  },
};
