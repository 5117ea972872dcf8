import { useMemo } from 'react';
import { ColumnTicks } from '../../../charts/matrix/ColumnTicks.tsx';
import { Legend } from '../../../charts/matrix/Legend.tsx';
import { MatrixGrid } from '../../../charts/matrix/MatrixGrid.tsx';
import { point, preview } from '../../../store/actions.ts';
import { enterMatrix } from '../../../store/entered.ts';
import { pointed } from '../../../store/pointed.ts';
import { useTheme } from '../../../store/theme.ts';
import type { Box } from '../../../view/geometry.ts';
import { formatFixed } from '../../../view/matrix/format.ts';
import { at, type Matrix } from '../../../view/matrix/matrix.ts';
import { signedScale } from '../../../view/matrix/scales.ts';
import { useSlot } from '../../slot.ts';
import { useLaterMessages } from '../../useLaterMessages.ts';
import { TableDialog } from '../TableDialog.tsx';
import { PictureTitle } from './PictureTitle.tsx';
import styles from './PositionsStage.module.css';
import type { Places } from './usePlaces.ts';

type PositionMapProps = {
  readonly encoding: Matrix;
  readonly rect: Box;
  readonly places: Places;
  /** Size of the labels. */
  readonly type: number | undefined;
};

/** Position × dimension: a row is what is added to the word at that place. */
export function PositionMap({ encoding, rect, places, type }: PositionMapProps) {
  const { positions } = useLaterMessages();
  const theme = useTheme();
  const scale = useMemo(() => signedScale(theme, 1), [theme]);
  const row = useSlot((state) => pointed(state).query);
  const column = useSlot((state) => pointed(state).feature);
  return (
    <>
      <PictureTitle rect={rect} above={50} title={positions.map}>
        <Legend scale={scale} title={positions.value} compact />
        <TableDialog
          matrix={encoding}
          caption={positions.mapLabel}
          rowLabels={places.labels.map((_, position) => places.name(position))}
          rowLang={places.lang}
          columnLabels={Array.from({ length: encoding.columns }, (_, index) => `${index}`)}
        />
      </PictureTitle>
      <div className={styles.piece} style={{ left: rect.x, top: rect.y }}>
        <ColumnTicks count={encoding.columns} every={8} width={rect.width} chosen={column} />
        <MatrixGrid
          matrix={encoding}
          type={type}
          scale={scale}
          label={positions.mapLabel}
          rowLabels={places.labels}
          rowLang={places.lang}
          width={rect.width}
          height={rect.height}
          cell={{ row, column }}
          rowRole="query"
          columnRole="plain"
          describe={(position, dimension) =>
            positions.cell(
              places.name(position),
              dimension,
              formatFixed(at(encoding, position, dimension), 3),
            )
          }
          onPreview={preview}
          onSelect={(cell) => point({ query: cell.row, feature: cell.column })}
          onEnter={enterMatrix}
        />
      </div>
    </>
  );
}
