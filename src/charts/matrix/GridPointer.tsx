import { type KeyboardEvent, type PointerEvent, useId, useState } from 'react';
import { type Cell, nearestCell } from '../../view/geometry.ts';
import type { Matrix } from '../../view/matrix/matrix.ts';
import { cellAtPoint, movedCell } from './gridMoves.ts';
import styles from './MatrixGrid.module.css';
import { useEntered } from './useEntered.ts';

export type GridPointerProps = {
  readonly matrix: Matrix;
  /** Accessible name. */
  readonly label: string;
  /** The framed cell; −1 for a row or column frames the other alone. */
  readonly cell?: Cell | null | undefined;
  readonly onPreview?: ((cell: Cell | null) => void) | undefined;
  readonly onSelect?: ((cell: Cell) => void) | undefined;
  /** Spoken, and shown as a tooltip unless `tooltip` is false. */
  readonly describe?: ((row: number, column: number) => string) | undefined;
  readonly tooltip?: boolean | undefined;
  /** A cell is an answer: arrows only look, Enter and a click give it. */
  readonly asks?: boolean | undefined;
  /** Told when the reader goes in, by Enter or a click, and comes out: only inside arrows move. */
  readonly onEnter?: ((inside: boolean) => void) | undefined;
};

function cellUnder(event: PointerEvent | React.MouseEvent, size: Matrix): Cell {
  const box = event.currentTarget.getBoundingClientRect();
  const [x, y] = [event.clientX - box.left, event.clientY - box.top];
  return cellAtPoint(x / box.width, y / box.height, size);
}

function same(one: Cell | null, other: Cell | null): boolean {
  return one?.row === other?.row && one?.column === other?.column;
}

/**
 * The part of a grid that listens. To assistive technology it is an ARIA grid of which only the
 * current cell is in the document (as in any virtualised grid), so 64 × 64 cells cost one node.
 */
export function GridPointer(props: GridPointerProps) {
  const { matrix, label, onPreview, onSelect } = props;
  const id = useId();
  const [hovered, setHovered] = useState<Cell | null>(null);
  const { inside, enter, leave } = useEntered(props.onEnter);
  const current = nearestCell(props.cell ?? { row: 0, column: 0 }, matrix);
  const cellId = `${id}${current.row}-${current.column}`;

  const hover = (cell: Cell | null) => {
    if (same(cell, hovered)) return;
    setHovered(cell);
    onPreview?.(cell);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.metaKey || event.shiftKey) return;
    if (event.key === 'Escape') {
      // Whoever is inside only comes out; what else the key does it does for who is not.
      if (inside) event.preventDefault();
      hover(null);
      if (props.asks) onPreview?.(null);
      return leave();
    }
    if (event.key === 'Enter') enter();
    if (event.key === 'Enter' && props.asks && !inside) return event.preventDefault();
    const moved = inside ? movedCell(current, event.key, event.ctrlKey, matrix) : null;
    const target = moved ?? (event.key === 'Enter' ? current : null);
    if (!target) return;
    event.preventDefault();
    event.stopPropagation();
    hover(null);
    if (onSelect && !(props.asks && moved)) onSelect(target);
    else onPreview?.(target);
  };
  const told = hovered ?? current;
  return (
    <>
      <table
        className={styles.pointer}
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: ARIA's own grid pattern.
        role="grid"
        tabIndex={0}
        aria-label={label}
        aria-rowcount={matrix.rows}
        aria-colcount={matrix.columns}
        aria-activedescendant={cellId}
        onPointerMove={(event) => event.pointerType !== 'touch' && hover(cellUnder(event, matrix))}
        onPointerLeave={() => hover(null)}
        onClick={(event) => {
          enter();
          onSelect?.(cellUnder(event, matrix));
        }}
        onBlur={leave}
        onKeyDown={onKeyDown}
        aria-keyshortcuts="Enter"
        data-inside={inside || undefined}
      >
        <tbody className={styles.spoken}>
          <tr aria-rowindex={current.row + 1}>
            <td
              id={cellId}
              // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: ARIA's own grid pattern.
              role="gridcell"
              tabIndex={-1}
              aria-colindex={current.column + 1}
              aria-selected="true"
            >
              {props.describe?.(current.row, current.column)}
            </td>
          </tr>
        </tbody>
      </table>
      {props.describe && props.tooltip !== false && (
        <Tooltip matrix={matrix} at={told} open={hovered !== null}>
          {props.describe(told.row, told.column)}
        </Tooltip>
      )}
    </>
  );
}

type TooltipProps = Pick<GridPointerProps, 'matrix'> & {
  readonly at: Cell;
  readonly open: boolean;
  readonly children: string;
};

/** Stands on the side of the cell with more room. Shown on hover, and on keyboard focus by CSS. */
function Tooltip({ matrix, at, open, children }: TooltipProps) {
  const [x, y] = [(at.column + 0.5) / matrix.columns, (at.row + 0.5) / matrix.rows];
  const [high, left] = [y < 0.5, x < 0.5];
  const vertical = high
    ? { top: `calc(${((at.row + 1) / matrix.rows) * 100}% + 6px)` }
    : { bottom: `calc(${(1 - at.row / matrix.rows) * 100}% + 6px)` };
  const across = left ? { left: `${x * 100}%` } : { right: `${(1 - x) * 100}%` };
  return (
    <div
      className={styles.tooltip}
      data-open={open || undefined}
      aria-hidden="true"
      style={{ ...vertical, ...across }}
    >
      {children}
    </div>
  );
}
