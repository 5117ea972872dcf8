import type { Messages } from '../../../messages/catalogue.ts';
import type { Side } from '../../../trace/topology.ts';
import type { Cell } from '../../../view/geometry.ts';
import { formatFixed, formatShape } from '../../../view/matrix/format.ts';
import { at } from '../../../view/matrix/matrix.ts';
import { rowNameAt, type Words, wordAt } from '../../../view/sentence/rowNames.ts';
import type { Piece } from '../../../view/steps/matrices/piece.ts';
import type { Picture } from '../../../view/steps/pipeline.ts';

/**
 * "“it” to “animal”: 10.05": one cell of a step's result, in words.
 * @param mark what is done to a word of the sentence inside the text
 */
export function cellText(
  picture: Picture,
  words: Words,
  { row, column }: Cell,
  m: Messages,
  mark: (word: string, side: Side) => string = (word) => word,
): string {
  const { rows, columns, columnWords, matrix, makes } = picture.result;
  const quoted = (text: string, side: Side) => m.stage.quote(mark(text, side));
  const word = (side: Side | null, index: number) =>
    side ? quoted(wordAt(side, words, index), side) : '';
  const name = rows && makes ? quoted(rowNameAt(rows, words, row), rows) : word(rows, row);
  const value = formatFixed(at(matrix, row, column));
  const other = columnWords && quoted(columnWords[column] ?? '', 'target');
  if (other) return m.steps.cell.next(word(rows, row), other, value);
  return columns
    ? m.steps.cell.pair(name, word(columns, column), value)
    : m.steps.cell.feature(name, column + 1, value);
}

/** "Q 13 × 16 times K^⊤ 16 × 13 gives scores 13 × 13" */
export function boardLabel({ factors, addends, result, inPlace }: Picture, m: Messages): string {
  const named = ({ id, matrix }: Piece) =>
    `${m.steps.names[id]} ${formatShape(matrix.rows, matrix.columns)}`;
  if (addends.length > 0) return m.steps.board.sum(addends.map(named), named(result));
  return factors && !inPlace
    ? m.steps.board.product(named(factors.left), named(factors.top), named(result))
    : m.steps.board.single(named(result));
}
