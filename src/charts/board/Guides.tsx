import type { Box, Cell } from '../../view/geometry.ts';
import type { Role } from '../../view/matrix/roles.ts';
import styles from './Guides.module.css';

type GuidesProps = {
  readonly left: Box;
  readonly top: Box;
  readonly result: Box;
  readonly size: { readonly rows: number; readonly columns: number };
  readonly cell: Cell;
  readonly rowRole: Role;
  readonly columnRole: Role;
};

/**
 * From the framed row and the framed column to the cell where they meet: dotted across the gaps,
 * and as open lanes across the result, so that no number is struck through.
 */
export function Guides({ left, top, result, size, cell, rowRole, columnRole }: GuidesProps) {
  const [w, h] = [result.width / size.columns, result.height / size.rows];
  const [x, y] = [result.x + cell.column * w, result.y + cell.row * h];
  return (
    <svg className={styles.guides} aria-hidden="true">
      <g data-role={rowRole}>
        <line x1={left.x + left.width + 4} x2={result.x - 3} y1={y + h / 2} y2={y + h / 2} />
        <path d={`M${result.x - 1} ${y - 1}H${x - 2}M${result.x - 1} ${y + h}H${x - 2}`} />
      </g>
      <g data-role={columnRole}>
        <line x1={x + w / 2} x2={x + w / 2} y1={top.y + top.height + 4} y2={result.y - 3} />
        <path d={`M${x - 1} ${result.y - 1}V${y - 2}M${x + w} ${result.y - 1}V${y - 2}`} />
      </g>
    </svg>
  );
}
