import { useMessages } from '../../../store/locale.ts';
import { columnWordsOf, rowNamesOf } from '../../../view/board/boardLayout.ts';
import { formatShape } from '../../../view/matrix/format.ts';
import type { Picture } from '../../../view/steps/pipeline.ts';
import { useWords } from '../../sentence/useWords.ts';
import { TableDialog } from '../TableDialog.tsx';

/** The step's result as a real table. */
export function StepTable({ picture: { result } }: { readonly picture: Picture }) {
  const m = useMessages().steps;
  const { words, langs } = useWords();
  const { matrix, rows, columns } = result;
  return (
    <TableDialog
      matrix={matrix}
      caption={`${m.names[result.id]} ${formatShape(matrix.rows, matrix.columns)}`}
      rowLabels={rowNamesOf(result, words)}
      columnLabels={columnWordsOf(result, words)}
      rowLang={rows ? langs[rows] : undefined}
      columnLang={result.columnWords ? langs.target : columns ? langs[columns] : undefined}
    />
  );
}
