import type { Rect } from '../view/blackboard.ts';
import type { Role } from '../view/roles.ts';
import styles from './Guides.module.css';
import type { Cell } from './gridMoves.ts';

type GuidesProps = {
  readonly left: Rect;
  readonly top: Rect;
  readonly result: Rect;
  readonly size: { readonly rows: number; readonly columns: number };
  readonly cell: Cell;
  readonly rowRole: Role;
  readonly columnRole: Role;
};

/** Dotted lines from the framed row and the framed column to the cell where they meet. */
export function Guides({ left, top, result, size, cell, rowRole, columnRole }: GuidesProps) {
  const [w, h] = [result.width / size.columns, result.height / size.rows];
  const [x, y] = [result.x + cell.column * w, result.y + cell.row * h];
  return (
    <svg className={styles.guides} aria-hidden="true">
      <line
        data-role={rowRole}
        x1={left.x + left.width + 2}
        x2={Math.max(x - 3, left.x + left.width + 2)}
        y1={y + h / 2}
        y2={y + h / 2}
      />
      <line
        data-role={columnRole}
        x1={x + w / 2}
        x2={x + w / 2}
        y1={top.y + top.height + 2}
        y2={Math.max(y - 3, top.y + top.height + 2)}
      />
    </svg>
  );
}
