import { useMessages } from '../../../store/locale.ts';
import type { Run } from '../../../trace/run.ts';
import { sidesOf, siteOf } from '../../../view/parts/site.ts';
import type { SelectedCell } from '../../../view/selection.ts';
import { rowNameAt, wordAt } from '../../../view/sentence/rowNames.ts';
import { shownWords } from '../../../view/steps/matrices/shownWords.ts';
import { stepRows } from '../../../view/steps/rows.ts';
import { useWords } from '../../sentence/useWords.ts';

/** "X “it” 17": what a cell of a step is called in a list of ingredients. */
export function useCellName(run: Run): (cell: SelectedCell) => string {
  const { steps, stage } = useMessages();
  const { words } = useWords();
  return (cell) => {
    const sides = sidesOf(siteOf(cell, run.dimensions));
    const [row, column] = stepRows[cell.step].axes;
    const named = row === 'query' && cell.kind !== 'embedding' ? rowNameAt : wordAt;
    const word = stage.quote(named(sides[row], words, cell.row));
    const across =
      column === 'vocab' ? shownWords(run)[cell.column] : words[sides.key][cell.column];
    const other = column === 'key' || column === 'vocab' ? stage.quote(across ?? '') : null;
    return `${steps.names[cell.step]} ${word} ${other ?? cell.column + 1}`;
  };
}
