import { type PointerEvent, useRef } from 'react';
import { cellAtPoint } from '../../../charts/matrix/gridMoves.ts';
import { point, preview } from '../../../store/actions.ts';
import { draggedWeight } from '../../../view/edit/drag.ts';
import type { Edit } from '../../../view/edit/edits.ts';
import type { Cell } from '../../../view/geometry.ts';
import { at, type Matrix } from '../../../view/matrix/matrix.ts';

/** Less than this is a click. In CSS pixels. */
const slack = 3;

type Drag = {
  readonly pointer: number;
  readonly cell: Cell;
  readonly y: number;
  readonly weight: number;
  readonly edit: Edit | null;
};

type Dragging = {
  /** The weights as they are given, whose cells are dragged. */
  readonly given: Matrix;
  readonly canDrag: (cell: Cell) => boolean;
  /** While it is dragged; null where that is given up. */
  readonly onDraft: (edit: Edit | null) => void;
  readonly onEdit: (edit: Edit) => void;
};

/** A cell of a matrix dragged up or down; the listeners are for the element that is as large as the matrix. */
export function useDrag({ given, canDrag, onDraft, onEdit }: Dragging) {
  const drag = useRef<Drag | null>(null);
  const onPointerDown = (event: PointerEvent) => {
    const cell = cellUnder(event, given);
    if (event.button !== 0 || !cell || !canDrag(cell)) return;
    const weight = at(given, cell.row, cell.column);
    drag.current = { pointer: event.pointerId, cell, y: event.clientY, weight, edit: null };
  };
  const onPointerMove = (event: PointerEvent) => {
    const now = drag.current;
    if (now?.pointer !== event.pointerId) return;
    const up = now.y - event.clientY;
    if (!now.edit && Math.abs(up) < slack) return;
    const { row: query, column: key } = now.cell;
    if (!now.edit) {
      event.currentTarget.setPointerCapture?.(event.pointerId);
      preview(null);
      point({ query, key });
    }
    const edit: Edit = { kind: 'cell', query, key, weight: draggedWeight(now.weight, up) };
    drag.current = { ...now, edit };
    onDraft(edit);
  };
  const onPointerUp = (event: PointerEvent) => {
    const now = drag.current;
    if (now?.pointer !== event.pointerId) return;
    drag.current = null;
    if (now.edit) onEdit(now.edit);
  };
  const giveUp = () => {
    if (drag.current?.edit) onDraft(null);
    drag.current = null;
  };
  return { onPointerDown, onPointerMove, onPointerUp, onPointerCancel: giveUp };
}

/** Null beside the matrix, where its labels are. */
function cellUnder(event: PointerEvent, size: Matrix): Cell | null {
  const { left, top, width, height } = event.currentTarget.getBoundingClientRect();
  const [x, y] = [(event.clientX - left) / width, (event.clientY - top) / height];
  return x >= 0 && x < 1 && y >= 0 && y < 1 ? cellAtPoint(x, y, size) : null;
}
