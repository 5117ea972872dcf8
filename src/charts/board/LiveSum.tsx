import type { SumForm } from '../../view/board/sumForm.ts';
import { formatFixed } from '../../view/matrix/format.ts';
import type { Role } from '../../view/matrix/roles.ts';
import { type CellScale, signedScale, type Theme } from '../../view/matrix/scales.ts';
import type { Term } from '../../view/steps/terms.ts';
import styles from './LiveSum.module.css';

type LiveSumProps = {
  readonly terms: readonly Term[];
  readonly total: number;
  /** What comes to it: Σ, with a bias where there is one. */
  readonly sign?: string;
  readonly theme: Theme;
  /** Of the left factor's row and of the right factor's column. */
  readonly scales: readonly [CellScale, CellScale];
  readonly roles: readonly [Role, Role];
  readonly form: SumForm;
  /** Size of the board's letters. */
  readonly type: number;
  /** One term, pointed at. */
  readonly pointed?: number | null | undefined;
};

/** Where zero lies among the bars, and how many pixels a unit has. */
function axisOf(terms: readonly Term[], { strip, gap, bars }: SumForm) {
  const low = Math.min(0, ...terms.map(({ product }) => product));
  const high = Math.max(0, ...terms.map(({ product }) => product));
  const unit = bars / (high - low || 1);
  return { zero: 2 * (strip + gap) + high * unit, unit };
}

/**
 * The framed cell's sum, drawn where the blackboard is free: the row, under it the column, under both
 * the product of each pair as a bar, and what all of them come to.
 */
export function LiveSum(props: LiveSumProps) {
  const { terms, total, theme, form, roles, pointed } = props;
  const { strip, gap, bars, width } = form;
  const step = width / terms.length;
  const axis = axisOf(terms, form);
  const signed = signedScale(theme, 1);
  const height = 2 * (strip + gap) + bars;
  return (
    <div className={styles.sum} data-compact={form.compact || undefined} aria-hidden="true">
      <svg
        aria-hidden="true"
        width={width + 2}
        height={height + 2}
        viewBox={`-1 -1 ${width + 2} ${height + 2}`}
      >
        {terms.map((term) => {
          const x = term.index * step;
          const cell = { x, width: Math.max(1, step - 1) };
          const bar = Math.abs(term.product) * axis.unit;
          return (
            <g key={term.index} data-pointed={term.index === pointed || undefined}>
              <rect {...cell} y={0} height={strip} fill={props.scales[0].color(term.left)} />
              <rect
                {...cell}
                y={strip + gap}
                height={strip}
                fill={props.scales[1].color(term.right)}
              />
              <rect
                {...cell}
                y={term.product < 0 ? axis.zero : axis.zero - bar}
                height={bar}
                fill={signed.color(Math.sign(term.product) * 0.85)}
              />
            </g>
          );
        })}
        <rect className={styles.frame} data-role={roles[0]} width={width - 1} height={strip} />
        <rect
          className={styles.frame}
          data-role={roles[1]}
          y={strip + gap}
          width={width - 1}
          height={strip}
        />
        <line className={styles.zero} x2={width} y1={axis.zero} y2={axis.zero} />
      </svg>
      <span
        className={styles.total}
        style={form.compact ? { fontSize: props.type * 1.3 } : undefined}
      >
        {props.sign ?? 'Σ'} = {formatFixed(total)}
      </span>
    </div>
  );
}
