import { line, scaleLinear } from 'd3';
import type { PointerEvent } from 'react';
import type { Size } from '../../view/geometry.ts';
import styles from './TrainingPlot.module.css';

/** What is drawn at each place: both from 0, `shares` to 1. */
type TrainingPlotProps = {
  readonly size: Size;
  readonly places: readonly number[];
  readonly losses: readonly number[];
  readonly shares: readonly number[];
  readonly chosen: number;
  /** A loss with what it means, written under a line across. */
  readonly mark: { readonly loss: number; readonly text: string };
  /** What is written under some places. */
  readonly ticks: readonly { readonly index: number; readonly text: string }[];
  readonly label: string;
  readonly onPoint: (place: number) => void;
};

/** Room at either end for the knob, above for a line, below for the ticks. */
export const inset = { side: 14, top: 6, bottom: 18 };

/** Two curves over the moments of a training, with a knob at the chosen one that can be dragged. */
export function TrainingPlot(props: TrainingPlotProps) {
  const { size, places, losses, shares, chosen, mark, ticks, onPoint } = props;
  const foot = size.height - inset.bottom;
  const ofLoss = scaleLinear([0, Math.max(mark.loss, ...losses)], [foot, inset.top]);
  const ofShare = scaleLinear([0, 1], [foot, inset.top]);
  const x = (index: number) => inset.side + (places[index] ?? 0);
  const path = (values: readonly number[], y: (value: number) => number) =>
    line<number>((_, index) => x(index), y)([...values]) ?? '';
  const under = (event: PointerEvent<SVGSVGElement>) => {
    const box = event.currentTarget.getBoundingClientRect();
    onPoint(((event.clientX - box.left) / box.width) * size.width - inset.side);
  };
  return (
    <svg
      className={styles.plot}
      width={size.width}
      height={size.height}
      role="img"
      aria-label={props.label}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture?.(event.pointerId);
        under(event);
      }}
      onPointerMove={(event) => event.buttons === 1 && under(event)}
    >
      <rect className={styles.area} width={size.width} height={size.height} />
      <line className={styles.mark} x2={size.width} y1={ofLoss(mark.loss)} y2={ofLoss(mark.loss)} />
      <line className={styles.axis} x1={x(0)} x2={x(places.length - 1)} y1={foot} y2={foot} />
      <path className={styles.curve} d={path(losses, ofLoss)} />
      <path className={styles.curve} data-dashed="" d={path(shares, ofShare)} />
      <text className={styles.text} x={x(1) + 6} y={ofLoss(mark.loss) + 13}>
        {mark.text}
      </text>
      {places.map((place) => (
        <circle key={place} className={styles.stop} cx={inset.side + place} cy={foot} r={2.5} />
      ))}
      {ticks.map(({ index, text }) => (
        <text key={index} className={styles.text} x={x(index)} y={size.height - 2} data-tick="">
          {text}
        </text>
      ))}
      <line className={styles.needle} x1={x(chosen)} x2={x(chosen)} y1={inset.top} y2={foot} />
      <circle className={styles.knob} cx={x(chosen)} cy={foot} r={6} />
    </svg>
  );
}
