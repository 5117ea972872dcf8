import { useMemo } from 'react';
import { Legend } from '../../../charts/matrix/Legend.tsx';
import { MatrixGrid } from '../../../charts/matrix/MatrixGrid.tsx';
import { useSize } from '../../../charts/useSize.ts';
import { point, preview } from '../../../store/actions.ts';
import { enterMatrix } from '../../../store/entered.ts';
import { useMessages } from '../../../store/locale.ts';
import { pointed } from '../../../store/pointed.ts';
import { useTheme } from '../../../store/theme.ts';
import type { Run } from '../../../trace/run.ts';
import { panes } from '../../../view/board/blackboard.ts';
import { smallest, typeFor } from '../../../view/matrix/fit.ts';
import { formatFixed } from '../../../view/matrix/format.ts';
import { rowGutter } from '../../../view/matrix/gutters.ts';
import { at, traced } from '../../../view/matrix/matrix.ts';
import { niceBound, signedScale } from '../../../view/matrix/scales.ts';
import { resultName, rowsSide } from '../../../view/parts/result.ts';
import { madeBy, rowNameAt, rowNames } from '../../../view/sentence/rowNames.ts';
import { usePart } from '../../selected.ts';
import { useWords } from '../../sentence/useWords.ts';
import { useSlot } from '../../slot.ts';
import { TableDialog } from '../TableDialog.tsx';
import styles from './NumbersStage.module.css';

/** What a part gives to what follows it: a row of d_model numbers for each word. */
export function NumbersStage({ run }: { readonly run: Run }) {
  const { stage, steps } = useMessages();
  const theme = useTheme();
  const part = usePart();
  const name = resultName(part) ?? 'memory';
  const matrix = useMemo(() => traced(run.trace, name), [run, name]);
  const scale = useMemo(() => signedScale(theme, niceBound(matrix.data)), [theme, matrix]);
  const row = useSlot((state) => pointed(state).query);
  const column = useSlot((state) => pointed(state).feature);
  const [box, size] = useSize<HTMLDivElement>();
  const { words, langs } = useWords();
  const side = rowsSide(part);
  const labels = words[side];
  const made = madeBy(side, words);
  const around = { above: 8, right: 12, foot: 34 };
  const type = typeFor(size ? (size.height - around.above - around.foot) / matrix.rows : 0);
  const gutter = { row: rowGutter(labels, type ?? smallest, made), ...around };
  const label = `${stage.numbers} ${matrix.rows} × ${matrix.columns}`;
  const [rect] = size ? panes(size, [matrix], gutter) : [];
  return (
    <div ref={box} className={styles.stage}>
      {rect && (
        <div className={styles.piece} style={{ left: rect.x, top: rect.y }}>
          <MatrixGrid
            {...{
              matrix,
              scale,
              type,
              cell: { row, column },
              width: rect.width,
              height: rect.height,
            }}
            label={label}
            rowLabels={labels}
            rowMade={made}
            rowLang={langs[side]}
            rowRole="plain"
            numbers="focus"
            describe={(position, feature) =>
              steps.cell.feature(
                stage.quote(rowNameAt(side, words, position)),
                feature + 1,
                formatFixed(at(matrix, position, feature)),
              )
            }
            onPreview={preview}
            onSelect={(cell) => point({ query: cell.row, feature: cell.column })}
            onEnter={enterMatrix}
          />
        </div>
      )}
      <div className={styles.foot}>
        <Legend compact scale={scale} title={stage.numbers} />
        <TableDialog
          matrix={matrix}
          caption={label}
          rowLabels={rowNames(side, words)}
          rowLang={langs[side]}
        />
      </div>
    </div>
  );
}
