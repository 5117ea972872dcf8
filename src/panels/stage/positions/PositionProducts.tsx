import { useMemo, useState } from 'react';
import { CurvePlot } from '../../../charts/curves/CurvePlot.tsx';
import { Legend } from '../../../charts/matrix/Legend.tsx';
import { MatrixGrid } from '../../../charts/matrix/MatrixGrid.tsx';
import { point, preview } from '../../../store/actions.ts';
import { enterMatrix } from '../../../store/entered.ts';
import { pointed } from '../../../store/pointed.ts';
import { useTheme } from '../../../store/theme.ts';
import { pointerWithin } from '../../../store/within.ts';
import { type Box, nearestCell } from '../../../view/geometry.ts';
import { formatFixed } from '../../../view/matrix/format.ts';
import { at, type Matrix } from '../../../view/matrix/matrix.ts';
import { sequentialScale } from '../../../view/matrix/scales.ts';
import { positionProducts, productEnds, rowValues } from '../../../view/positions/positions.ts';
import { useSlot } from '../../slot.ts';
import { useLaterMessages } from '../../useLaterMessages.ts';
import { TableDialog } from '../TableDialog.tsx';
import { PictureTitle } from './PictureTitle.tsx';
import styles from './PositionsStage.module.css';
import type { Places } from './usePlaces.ts';

type PositionProductsProps = {
  readonly encoding: Matrix;
  readonly rect: Box;
  readonly curve: Box;
  readonly places: Places;
};

/** PE · PEᵀ, and the chosen position's row of it as a curve. */
export function PositionProducts({ encoding, rect, curve, places }: PositionProductsProps) {
  const { positions } = useLaterMessages();
  const theme = useTheme();
  const most = encoding.columns / 2;
  const products = useMemo(() => positionProducts(encoding), [encoding]);
  const scale = useMemo(
    () => sequentialScale(theme, productEnds(products, encoding)),
    [theme, products, encoding],
  );
  const feature = useSlot((state) => pointerWithin(state).feature);
  const pointedRow = useSlot((state) => pointed(state).query);
  const key = useSlot((state) => pointerWithin(state).key);
  const [hovered, setHovered] = useState<number | null>(null);
  const cell = nearestCell({ row: pointedRow, column: hovered ?? key }, products);
  const values = rowValues(products, cell.row);
  const pair = (one: number, two: number) =>
    positions.pair(places.name(one), places.name(two), formatFixed(at(products, one, two), 1));
  const name = places.name(cell.row);
  const names = places.labels.map((_, position) => places.name(position));
  return (
    <>
      <PictureTitle rect={rect} above={50} title={positions.products}>
        <Legend scale={scale} title="" compact />
        <TableDialog
          matrix={products}
          caption={positions.productsLabel}
          rowLabels={names}
          columnLabels={names}
          rowLang={places.lang}
          columnLang={places.lang}
        />
      </PictureTitle>
      <div className={styles.piece} style={{ left: rect.x, top: rect.y }}>
        <MatrixGrid
          matrix={products}
          scale={scale}
          label={positions.productsLabel}
          width={rect.width}
          height={rect.height}
          cell={cell}
          rowRole="query"
          describe={pair}
          onPreview={(over) => {
            setHovered(over?.column ?? null);
            preview(over && { row: over.row, column: feature });
          }}
          onSelect={(chosen) => point({ query: chosen.row, key: chosen.column })}
          onEnter={enterMatrix}
        />
      </div>
      <PictureTitle rect={curve} above={24} title={positions.productCurve(name)} />
      <CurvePlot
        curves={[
          {
            key: 'products',
            points: values.map((value, position) => [position, value]),
            values,
            strong: true,
          },
        ]}
        rect={curve}
        domain={[Math.min(0, ...values), most]}
        positions={products.columns}
        marker={cell.column}
        label={positions.productCurveLabel(name)}
        bounds={[
          { value: most, text: String(most) },
          { value: 0, text: '0' },
        ]}
        onPreview={setHovered}
        onSelect={(position) => point({ key: position })}
      />
    </>
  );
}
