import { useMemo } from 'react';
import { Legend } from '../../../charts/matrix/Legend.tsx';
import { MatrixGrid } from '../../../charts/matrix/MatrixGrid.tsx';
import { useSize } from '../../../charts/useSize.ts';
import { point, preview } from '../../../store/actions.ts';
import { enterMatrix } from '../../../store/entered.ts';
import { pointed } from '../../../store/pointed.ts';
import { useTheme } from '../../../store/theme.ts';
import type { Run } from '../../../trace/run.ts';
import { headPattern, rowsSoFar } from '../../../view/heads/heads.ts';
import { outputOf, weightedLengths } from '../../../view/importance/lengths.ts';
import { squareCells } from '../../../view/matrix/fit.ts';
import { formatFixed } from '../../../view/matrix/format.ts';
import { at, type Matrix } from '../../../view/matrix/matrix.ts';
import {
  type CellScale,
  niceBound,
  sequentialScale,
  weightScale,
} from '../../../view/matrix/scales.ts';
import { hasParameter } from '../../../view/parameters.ts';
import { isCausal } from '../../../view/steps/mask.ts';
import { useSlot, useSlotShallow } from '../../slot.ts';
import { useLaterMessages } from '../../useLaterMessages.ts';
import styles from './ImportanceStage.module.css';
import { useRow, useRowWords } from './useRow.ts';

const laterKey = (row: number, column: number) => column > row;

/** The head's weights, and beside them what each edge adds: a row is chosen in either. */
export function EdgeMaps({ run }: { readonly run: Run }) {
  const { importance: m } = useLaterMessages();
  const { of } = useRow(run);
  const words = useRowWords(of);
  const theme = useTheme();
  const { query, key } = useSlotShallow(pointed);
  const pattern = headPattern(run, of);
  const lengths = useMemo(
    () => (hasParameter(run, outputOf(of)) ? weightedLengths(run, of) : null),
    [run, of],
  );
  const scale = useMemo(
    () => lengths && sequentialScale(theme, [0, niceBound(lengths.data)]),
    [lengths, theme],
  );
  return (
    <div className={styles.maps}>
      <EdgeMap {...{ run }} title={m.weights} matrix={pattern} scale={weightScale(theme)} />
      {lengths && scale ? (
        <EdgeMap {...{ run, scale }} title={m.lengths} matrix={lengths} />
      ) : (
        <p className={styles.note}>{m.lacking}</p>
      )}
      <p className={styles.pair} aria-hidden="true">
        <b data-side="query">{words.queries[query]}</b>
        {' → '}
        <b data-side="key">{words.keys[key]}</b>
      </p>
    </div>
  );
}

type EdgeMapProps = {
  readonly run: Run;
  readonly title: string;
  readonly matrix: Matrix;
  readonly scale: CellScale;
};

const largestCell = 24;

function EdgeMap({ run, title, matrix, scale }: EdgeMapProps) {
  const { importance: m } = useLaterMessages();
  const { of } = useRow(run);
  const words = useRowWords(of);
  const time = useSlot((state) => state.time);
  const { query, key } = useSlotShallow(pointed);
  const [box, room] = useSize<HTMLDivElement>();
  const rows = rowsSoFar(run, of, time);
  return (
    <section className={styles.map}>
      <Legend {...{ scale, title }} compact />
      <div ref={box} className={styles.grid}>
        {room && (
          <MatrixGrid
            {...{ matrix, scale, ...squareCells(matrix, room, largestCell) }}
            label={title}
            cell={{ row: query, column: key }}
            rowRole="query"
            columnRole="key"
            blocked={isCausal(of) ? laterKey : undefined}
            fadedAfterRow={rows - 1}
            describe={(row, column) =>
              m.cell(
                words.row(row),
                words.keys[column] ?? '',
                formatFixed(at(matrix, row, column), 3),
              )
            }
            onPreview={(cell) => preview(cell && cell.row < rows ? cell : null)}
            onSelect={(cell) => point({ query: cell.row, key: cell.column })}
            onEnter={enterMatrix}
          />
        )}
      </div>
    </section>
  );
}
