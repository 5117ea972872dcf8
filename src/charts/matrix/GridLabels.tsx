import type { CSSProperties } from 'react';
import type { Cell } from '../../view/geometry.ts';
import { columnAngle, labelStride, madeScale } from '../../view/matrix/gutters.ts';
import type { Matrix } from '../../view/matrix/matrix.ts';
import styles from './GridLabels.module.css';

type LabelsProps = {
  readonly matrix: Matrix;
  readonly labels: readonly string[];
  /** Behind each label what its row makes. */
  readonly made?: readonly string[] | undefined;
  readonly width: number;
  readonly height: number;
  readonly cell: Cell | null;
  readonly type?: number | undefined;
  readonly rowRole?: string | undefined;
  readonly columnRole?: string | undefined;
  readonly rowLang?: string | undefined;
  readonly columnLang?: string | undefined;
  readonly fadedAfterRow?: number | undefined;
  readonly fadedAfterColumn?: number | undefined;
  readonly kept?: number | undefined;
  /** Words that can be clicked; by keyboard they are chosen elsewhere. */
  readonly onChoose?: ((index: number) => void) | undefined;
};

/** The page's smallest type; gutters are computed with the same number. */
const smallest = 12;

/** Where no label stands. */
const nowhere = Number.NEGATIVE_INFINITY;

/**
 * Where the framed row's label stands, in rows: at its row, but not over one that is kept, which it
 * makes room for.
 */
function chosenPlace(chosen: number, stride: number, kept: number): number {
  if (chosen < 0) return nowhere;
  const beside = chosen - kept;
  if (beside === 0 || Math.abs(beside) >= stride) return chosen;
  return kept + Math.sign(beside) * stride;
}

/**
 * Where a label stands, in rows; null for none. Those that would overlap are thinned, but never the one
 * of the framed row, nor one to be kept.
 */
function placeOf(index: number, stride: number, chosen = -1, kept = nowhere): number | null {
  if (index === kept) return index;
  const place = chosenPlace(chosen, stride, kept);
  if (index === chosen) return place;
  const free = [place, kept].every((one) => Math.abs(index - one) >= stride);
  return free && index % stride === 0 ? index : null;
}

/** What a label that can be clicked has. */
function clicked({ onChoose }: LabelsProps, index: number) {
  return onChoose && { 'data-choose': '', onClick: () => onChoose(index) };
}

export function RowLabels(props: LabelsProps) {
  const { matrix, labels, height, cell } = props;
  const step = height / matrix.rows;
  const stride = labelStride(step, props.type ?? smallest);
  return (
    <div
      className={styles.rows}
      data-both={props.made && ''}
      data-fades=""
      lang={props.rowLang}
      aria-hidden="true"
    >
      {labels.map((label, row) => {
        const place = placeOf(row, stride, cell?.row, props.kept);
        return place === null ? null : (
          <span
            // biome-ignore lint/suspicious/noArrayIndexKey: a row is its position.
            key={row}
            data-role={props.rowRole}
            data-chosen={row === cell?.row || undefined}
            data-faded={row > (props.fadedAfterRow ?? row) || undefined}
            {...clicked(props, row)}
            style={{ top: (place + 0.5) * step }}
          >
            {label}
            <Made word={props.made?.[row]} />
          </span>
        );
      })}
    </div>
  );
}

/** The word that a row makes: small and pale behind the one it is fed, and the first to be cut. */
function Made({ word }: { readonly word: string | undefined }) {
  if (word === undefined) return null;
  return (
    <span className={styles.made} style={{ fontSize: `${madeScale}em` }}>
      {' → '}
      {word}
    </span>
  );
}

export function ColumnLabels(props: LabelsProps) {
  const { matrix, labels, width, cell } = props;
  const step = width / matrix.columns;
  const angle = columnAngle(labels, step, props.type ?? smallest);
  const stride =
    angle === 90 || angle === 'stacked' ? labelStride(step, props.type ?? smallest) : 1;
  return (
    <div
      className={styles.columns}
      data-fades=""
      lang={props.columnLang}
      data-angle={angle}
      aria-hidden="true"
    >
      {labels.map((label, column) =>
        placeOf(column, stride, cell?.column) !== null ? (
          <span
            // biome-ignore lint/suspicious/noArrayIndexKey: a column is its position.
            key={column}
            data-role={props.columnRole}
            data-chosen={column === cell?.column || undefined}
            data-faded={column > (props.fadedAfterColumn ?? column) || undefined}
            {...clicked(props, column)}
            style={{ left: (column + 0.5) * step } as CSSProperties}
          >
            {label}
          </span>
        ) : null,
      )}
    </div>
  );
}
