import type { Clicked } from '../../charts/board/BoardPiece.tsx';
import { answer, wordAt } from '../../store/predictions/answer.ts';
import type { Placed } from '../../view/board/boardLayout.ts';
import type { Cell } from '../../view/geometry.ts';
import { type Asked, traitsAt } from '../../view/predictions/traits.ts';

/** What choosing a cell of the result does while a prediction is open; null where cells do not answer. */
export function answerByCell(open: Asked): ((cell: Cell) => void) | null {
  if (!traitsAt(open)?.cells) return null;
  return (cell) => {
    const word = wordAt(open, cell);
    if (word !== null) answer(word);
  };
}

/** The labels that answer: those of the words that are asked for. */
export function answerByLabel(open: Asked): (placed: Placed) => Clicked {
  const { words, cells } = traitsAt(open) ?? {};
  return ({ piece, part }) => {
    if (!words) return {};
    if (cells === 'columns') return piece.columns ? { onColumn: answer } : {};
    // Of what is collected the values are asked for: they stand above.
    const rows = cells === 'rows' ? part !== 'top' && part !== 'beside' : part === 'top';
    return rows && piece.rows ? { onRow: answer } : {};
  };
}
