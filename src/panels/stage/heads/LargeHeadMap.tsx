import { HiddenTable } from '../../../charts/matrix/HiddenTable.tsx';
import { MatrixGrid } from '../../../charts/matrix/MatrixGrid.tsx';
import { RowSums, sumGutter } from '../../../charts/matrix/RowSums.tsx';
import { useSize } from '../../../charts/useSize.ts';
import { goToStep, point, preview } from '../../../store/actions.ts';
import { useApp } from '../../../store/app.ts';
import { enterMatrix } from '../../../store/entered.ts';
import { pointed } from '../../../store/pointed.ts';
import type { Run } from '../../../trace/run.ts';
import { attentionSides } from '../../../view/heads/heads.ts';
import { mapLayout } from '../../../view/matrix/fit.ts';
import { formatFixed } from '../../../view/matrix/format.ts';
import { at } from '../../../view/matrix/matrix.ts';
import type { CellScale } from '../../../view/matrix/scales.ts';
import { queryName } from '../../../view/sentence/rowNames.ts';
import { isCausal } from '../../../view/steps/mask.ts';
import { Button } from '../../controls/Button.tsx';
import { useWords } from '../../sentence/useWords.ts';
import { useSlot } from '../../slot.ts';
import { useLaterMessages } from '../../useLaterMessages.ts';
import styles from './HeadsStage.module.css';
import { useHeadPattern } from './useHeadPattern.ts';

const laterKey = (row: number, column: number) => column > row;

/** The chosen head's pattern with words, numbers and row sums, and the way to its steps. */
export function LargeHeadMap({ run, scale }: { readonly run: Run; readonly scale: CellScale }) {
  const { heads } = useLaterMessages();
  const [box, room] = useSize<HTMLDivElement>();
  const { pattern, tokens, rows, layer, head } = useHeadPattern(run);
  const row = useSlot((state) => pointed(state).query);
  const column = useSlot((state) => pointed(state).key);
  const sides = useApp((state) => attentionSides(state.head));
  const causal = useApp((state) => isCausal(state.head));
  const { langs } = useWords();
  const describe = (query: number, key: number) => {
    const [one, other] = [queryName(tokens, query), tokens.keys[key] ?? ''];
    if (causal && laterKey(query, key)) return heads.blocked(one, other);
    return heads.cell(one, other, formatFixed(at(pattern, query, key), 3));
  };
  const labels = {
    rowLabels: tokens.queries,
    columnLabels: tokens.keys,
    rowLang: langs[sides.query],
    columnLang: langs[sides.key],
  };
  const place = room && mapLayout(pattern, tokens, room, sumGutter);
  return (
    <div ref={box} className={styles.large}>
      {place && (
        <div className={styles.map} style={{ left: place.left, top: place.top }}>
          <MatrixGrid
            {...labels}
            rowMade={tokens.made}
            matrix={pattern}
            scale={scale}
            label={heads.map(layer + 1, head + 1)}
            width={place.width}
            height={place.height}
            type={place.type}
            cell={{ row, column }}
            rowRole="query"
            columnRole="key"
            numbers={pattern.columns <= 10 && pattern.rows <= 10 ? 'all' : 'focus'}
            blocked={causal ? laterKey : undefined}
            fadedAfterRow={rows - 1}
            describe={describe}
            onPreview={(cell) => preview(cell && cell.row < rows ? cell : null)}
            onSelect={(cell) => point({ query: cell.row, key: cell.column })}
            onEnter={enterMatrix}
          />
          <RowSums matrix={pattern} height={place.height} row={row} fadedAfterRow={rows - 1} />
        </div>
      )}
      {place && (
        <Button
          className={styles.walk}
          style={{ left: place.left, top: place.top + place.height + 14 }}
          onClick={() => goToStep('x')}
        >
          {heads.walk}
        </Button>
      )}
      <HiddenTable
        {...labels}
        rowLabels={tokens.queries.map((_, query) => queryName(tokens, query))}
        matrix={pattern}
        caption={heads.map(layer + 1, head + 1)}
      />
    </div>
  );
}
