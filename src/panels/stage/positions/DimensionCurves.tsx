import { useMemo } from 'react';
import { type Curve, CurvePlot } from '../../../charts/curves/CurvePlot.tsx';
import { point, preview } from '../../../store/actions.ts';
import { pointed } from '../../../store/pointed.ts';
import { pointerWithin } from '../../../store/within.ts';
import type { Box } from '../../../view/geometry.ts';
import type { Matrix } from '../../../view/matrix/matrix.ts';
import {
  columnValues,
  curvePairs,
  formatWavelength,
  wave,
  wavelength,
} from '../../../view/positions/positions.ts';
import { useSlot } from '../../slot.ts';
import { useLaterMessages } from '../../useLaterMessages.ts';
import { PictureTitle } from './PictureTitle.tsx';
import styles from './PositionsStage.module.css';

type DimensionCurvesProps = { readonly encoding: Matrix; readonly rect: Box };

const gap = 8;

/** Three sin/cos pairs over the positions, each with its wavelength. */
export function DimensionCurves({ encoding, rect }: DimensionCurvesProps) {
  const { positions } = useLaterMessages();
  const chosen = useSlot((state) => pointed(state).feature);
  const pairs = curvePairs(chosen, encoding.columns);
  const height = (rect.height - gap * (pairs.length - 1)) / pairs.length;
  return (
    <>
      <PictureTitle rect={rect} above={24} title={positions.curves} />
      {pairs.map((even, index) => (
        <Pair
          key={even}
          encoding={encoding}
          even={even}
          chosen={chosen}
          rect={{ ...rect, y: rect.y + index * (height + gap), height }}
        />
      ))}
    </>
  );
}

type PairProps = DimensionCurvesProps & { readonly even: number; readonly chosen: number };

function Pair({ encoding, even, chosen, rect }: PairProps) {
  const { positions } = useLaterMessages();
  const row = useSlot((state) => pointed(state).query);
  const feature = useSlot((state) => pointerWithin(state).feature);
  const { rows, columns } = encoding;
  const curves = useMemo(
    () =>
      [even, even + 1].map(
        (dimension): Curve => ({
          key: String(dimension),
          points: wave(dimension, columns, rows),
          values: columnValues(encoding, dimension),
          dashed: dimension !== even,
          strong: dimension === chosen,
        }),
      ),
    [encoding, even, chosen, rows, columns],
  );
  const names = [positions.sine(even), positions.cosine(even + 1)];
  return (
    <>
      <div
        className={styles.pair}
        style={{ right: `calc(100% - ${rect.x}px)`, top: rect.y, width: rect.x }}
      >
        <span>
          {names.map((name, index) => (
            <i key={name} data-chosen={even + index === chosen || undefined}>
              {name}
            </i>
          ))}
        </span>
        <span>{positions.wavelength(formatWavelength(wavelength(even, columns)))}</span>
      </div>
      <CurvePlot
        curves={curves}
        rect={rect}
        domain={[-1, 1]}
        positions={rows}
        marker={row}
        label={positions.curvesLabel(`${even}, ${even + 1}`)}
        onPreview={(position) =>
          preview(position === null ? null : { row: position, column: feature })
        }
        onSelect={(position) => point({ query: position })}
      />
    </>
  );
}
