import { scaleLinear } from 'd3';
import type { Place, Triangle } from '../../view/residual/triangle.ts';
import styles from './Vectors.module.css';

type TrianglePlotProps = {
  readonly triangle: Triangle;
  readonly width: number;
  /** What each side is, with its length. */
  readonly names: { readonly before: string; readonly added: string; readonly sum: string };
  readonly label: string;
};

/** Room for names, and the least height that they take. */
const [margin, least] = [22, 74];
const origin: Place = { x: 0, y: 0 };

/** Two vectors head to tail and their sum, in the plane that holds them: lengths and angle are true. */
export function TrianglePlot({ triangle, width, names, label }: TrianglePlotProps) {
  const { before, sum } = triangle;
  const [left, right] = [Math.min(0, sum.x), Math.max(before.x, sum.x)];
  const unit = (width - 2 * margin) / Math.max(right - left, 1e-6);
  const room = Math.min(sum.y * unit, 150);
  const scale = sum.y > 0 ? Math.min(unit, room / sum.y) : unit;
  const height = Math.max(least, room + 2 * margin);
  const x = scaleLinear([left, right], [margin, margin + (right - left) * scale]);
  const y = (value: number) => height - margin - value * scale;
  const side = (from: Place, to: Place, role: string) => (
    <line
      className={styles.side}
      data-side={role}
      markerEnd="url(#vector-head)"
      {...{ x1: x(from.x), y1: y(from.y), x2: x(to.x), y2: y(to.y) }}
    />
  );
  return (
    <svg className={styles.triangle} width={width} height={height} role="img" aria-label={label}>
      <Head />
      {side(origin, before, 'before')}
      {side(before, sum, 'added')}
      {side(origin, sum, 'sum')}
      <text className={styles.name} x={x(before.x / 2)} y={height - 5} textAnchor="middle">
        {names.before}
      </text>
      <text className={styles.name} data-side="added" x={width - 2} y={14} textAnchor="end">
        {names.added}
      </text>
      <text className={styles.name} data-side="sum" x={2} y={14}>
        {names.sum}
      </text>
    </svg>
  );
}

function Head() {
  return (
    <defs>
      <marker
        id="vector-head"
        className={styles.head}
        viewBox="0 0 8 8"
        refX="7"
        refY="4"
        markerWidth="6"
        markerHeight="6"
        orient="auto-start-reverse"
      >
        <path d="M 0 1 L 7 4 L 0 7 z" />
      </marker>
    </defs>
  );
}
