import { line, scaleLinear } from 'd3';
import type { PointerEvent } from 'react';
import type { Box } from '../../view/geometry.ts';
import type { Point } from '../../view/positions/positions.ts';
import styles from './CurvePlot.module.css';

export type Curve = {
  readonly key: string;
  /** What is drawn as a line; may be finer than the dots. */
  readonly points: readonly Point[];
  /** One dot per position. */
  readonly values: readonly number[];
  readonly dashed?: boolean;
  readonly strong?: boolean;
};

type CurvePlotProps = {
  readonly curves: readonly Curve[];
  readonly rect: Box;
  /** Bottom and top of the picture. */
  readonly domain: readonly [number, number];
  /** Each position takes `rect.width / positions`, as a column of a matrix does. */
  readonly positions: number;
  readonly marker: number;
  readonly label: string;
  /** Numbers written at the left, at their height. */
  readonly bounds?: readonly { readonly value: number; readonly text: string }[];
  readonly onPreview?: (position: number | null) => void;
  readonly onSelect?: (position: number) => void;
};

/** Curves over the positions of a sentence, with a marker at the chosen one. */
export function CurvePlot(props: CurvePlotProps) {
  const { curves, rect, positions, marker, bounds = [], onPreview, onSelect } = props;
  const { width, height } = rect;
  const step = width / positions;
  const x = (position: number) => (position + 0.5) * step;
  const y = scaleLinear([...props.domain], [height - 3, 3]);
  const under = (event: PointerEvent | React.MouseEvent) => {
    const box = event.currentTarget.getBoundingClientRect();
    const position = Math.floor(((event.clientX - box.left) / box.width) * positions);
    return Math.max(0, Math.min(positions - 1, position));
  };
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the map beside it does the same by keyboard.
    <svg
      className={styles.plot}
      style={{ left: rect.x, top: rect.y }}
      width={width}
      height={height}
      role="img"
      aria-label={props.label}
      onPointerMove={(event) => event.pointerType !== 'touch' && onPreview?.(under(event))}
      onPointerLeave={() => onPreview?.(null)}
      onClick={(event) => onSelect?.(under(event))}
    >
      <rect className={styles.area} width={width} height={height} />
      <line className={styles.zero} x2={width} y1={y(0)} y2={y(0)} />
      {bounds.map(({ value, text }) => (
        <text key={text} className={styles.bound} x={-6} y={y(value)} dy="0.35em" textAnchor="end">
          {text}
        </text>
      ))}
      <line className={styles.marker} x1={x(marker)} x2={x(marker)} y1={0} y2={height} />
      {curves.map((curve) => (
        <CurveShape key={curve.key} curve={curve} x={x} y={y} marker={marker} step={step} />
      ))}
    </svg>
  );
}

type ShapeProps = {
  readonly curve: Curve;
  readonly x: (position: number) => number;
  readonly y: (value: number) => number;
  readonly marker: number;
  readonly step: number;
};

function CurveShape({ curve, x, y, marker, step }: ShapeProps) {
  const path = line<Point>(
    ([position]) => x(position),
    ([, value]) => y(value),
  )([...curve.points]);
  // Dots that would touch say no more than the line does.
  const dots = curve.strong && step >= 6;
  return (
    <>
      <path
        className={styles.curve}
        d={path ?? ''}
        data-dashed={curve.dashed || undefined}
        data-strong={curve.strong || undefined}
      />
      {curve.values.map((value, position) =>
        dots || position === marker ? (
          <circle
            // biome-ignore lint/suspicious/noArrayIndexKey: a dot is its position.
            key={position}
            className={styles.dot}
            data-strong={curve.strong || undefined}
            data-marked={position === marker || undefined}
            cx={x(position)}
            cy={y(value)}
            r={position === marker ? 4.5 : 2.5}
          />
        ) : null,
      )}
    </>
  );
}
