import { useMemo } from 'react';
import { useSize } from '../../../charts/useSize.ts';
import { useApp } from '../../../store/app.ts';
import { smallest, typeFor } from '../../../view/matrix/fit.ts';
import { rowGutter } from '../../../view/matrix/gutters.ts';
import { shownPositions } from '../../../view/positions/positions.ts';
import { positionsLayout } from '../../../view/positions/positionsLayout.ts';
import { useSlot } from '../../slot.ts';
import { Frame } from '../Frame.tsx';
import { DimensionCurves } from './DimensionCurves.tsx';
import { PositionMap } from './PositionMap.tsx';
import { PositionProducts } from './PositionProducts.tsx';
import styles from './PositionsStage.module.css';
import { PositionsToggle } from './PositionsToggle.tsx';
import { usePlaces } from './usePlaces.ts';

/** The curves' names stand in the same gutter. */
const leastGutter = 86;

/** What tells the model where a word stands: as a map, as curves, and multiplied with itself. */
export function PositionsStage() {
  const run = useSlot((state) => state.run);
  const stack = useApp((state) => state.head.stack);
  const all = useApp((state) => state.allPositions);
  const [box, room] = useSize<HTMLDivElement>();
  const encoding = useMemo(() => run && shownPositions(run, stack, all), [run, stack, all]);
  const places = usePlaces();
  if (!run || !encoding) return null;
  // Its rows have half of the room's height, whatever stands at their left.
  const type = typeFor(room ? room.height / 2 / encoding.rows : 0);
  const left = Math.max(leastGutter, rowGutter(places.labels, type ?? smallest));
  const layout = room && positionsLayout(room, left, encoding.rows);
  return (
    <Frame tools={<PositionsToggle longest={run.dimensions.maxLength} />}>
      <div ref={box} className={styles.pictures}>
        {layout && (
          <div className={styles.room} style={{ height: layout.height }}>
            <PositionMap type={type} encoding={encoding} rect={layout.map} places={places} />
            <DimensionCurves encoding={encoding} rect={layout.curves} />
            <PositionProducts
              encoding={encoding}
              rect={layout.products}
              curve={layout.productCurve}
              places={places}
            />
          </div>
        )}
      </div>
    </Frame>
  );
}
