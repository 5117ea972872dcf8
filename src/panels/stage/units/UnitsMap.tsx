import { useMemo } from 'react';
import { ColumnTicks } from '../../../charts/matrix/ColumnTicks.tsx';
import { Legend } from '../../../charts/matrix/Legend.tsx';
import { MatrixGrid } from '../../../charts/matrix/MatrixGrid.tsx';
import { useSize } from '../../../charts/useSize.ts';
import { point, preview } from '../../../store/actions.ts';
import { enterMatrix } from '../../../store/entered.ts';
import { useTheme } from '../../../store/theme.ts';
import type { Run } from '../../../trace/run.ts';
import { hiddenUnits } from '../../../view/ffn/units.ts';
import { rowsSoFar } from '../../../view/heads/heads.ts';
import { formatFixed } from '../../../view/matrix/format.ts';
import { rowGutter } from '../../../view/matrix/gutters.ts';
import { at } from '../../../view/matrix/matrix.ts';
import { niceBound, sequentialScale } from '../../../view/matrix/scales.ts';
import { madeBy, rowNames } from '../../../view/sentence/rowNames.ts';
import { useWords } from '../../sentence/useWords.ts';
import { useSlot } from '../../slot.ts';
import { useLaterMessages } from '../../useLaterMessages.ts';
import { TableDialog } from '../TableDialog.tsx';
import styles from './UnitsStage.module.css';
import { useUnit } from './useUnit.ts';

type UnitsMapProps = { readonly run: Run; readonly height: number };

/** Every hidden unit for every word: 0 where ReLU cut it off. */
export function UnitsMap({ run, height }: UnitsMapProps) {
  const { units: m } = useLaterMessages();
  const theme = useTheme();
  const { path, stack, side, position, unit } = useUnit();
  const { words, langs } = useWords();
  const time = useSlot((state) => state.time);
  const matrix = useMemo(() => hiddenUnits(run, path), [run, path]);
  const scale = useMemo(() => sequentialScale(theme, [0, niceBound(matrix.data)]), [theme, matrix]);
  const [box, room] = useSize<HTMLDivElement>();
  const labels = words[side];
  const [made, names] = [madeBy(side, words), rowNames(side, words)];
  const gutter = rowGutter(labels, 12, made);
  const width = Math.max(0, (room?.width ?? 0) - 4);
  return (
    <section aria-label={m.mapLabel}>
      <div className={styles.title}>
        <b>{m.map(matrix.columns)}</b>
        <span className={styles.title}>
          <Legend scale={scale} title={m.post} compact />
          <TableDialog
            {...{ matrix, rowLabels: names, rowLang: langs[side] }}
            caption={m.mapLabel}
            columnLabels={Array.from({ length: matrix.columns }, (_, index) => `${index}`)}
          />
        </span>
      </div>
      <div ref={box} className={styles.map} style={{ paddingInlineStart: gutter }}>
        {room && (
          <div className={styles.piece}>
            <ColumnTicks count={matrix.columns} every={32} width={width} chosen={unit} />
            <MatrixGrid
              {...{ matrix, scale, width, height }}
              label={m.mapLabel}
              rowLabels={labels}
              rowMade={made}
              rowLang={langs[side]}
              cell={{ row: position, column: unit }}
              rowRole="query"
              columnRole="plain"
              fadedAfterRow={rowsSoFar(run, { stack }, time) - 1}
              describe={(row, column) =>
                m.cell(names[row] ?? '', column, formatFixed(at(matrix, row, column), 3))
              }
              onPreview={preview}
              onSelect={(cell) => point({ query: cell.row, feature: cell.column })}
              onEnter={enterMatrix}
            />
          </div>
        )}
      </div>
    </section>
  );
}
