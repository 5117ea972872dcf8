import { type ComponentProps, memo } from 'react';
import { MatrixTable } from './MatrixTable.tsx';

type HiddenTableProps = ComponentProps<typeof MatrixTable>;

/**
 * The same matrix as a table for screen readers alone, where a button that opens one has no room. Hundreds of cells
 * are made anew for other numbers or names, not whenever another cell is pointed at.
 */
export const HiddenTable = memo(function HiddenTable(table: HiddenTableProps) {
  return (
    <div className="visually-hidden">
      <MatrixTable {...table} />
    </div>
  );
}, sameTable);

function sameTable(one: HiddenTableProps, other: HiddenTableProps): boolean {
  const names = new Set([...Object.keys(one), ...Object.keys(other)]) as Set<
    keyof HiddenTableProps
  >;
  return [...names].every((name) => same(one[name], other[name]));
}

/** Labels are lists that are made anew at each drawing. */
function same(one: unknown, other: unknown): boolean {
  if (!Array.isArray(one) || !Array.isArray(other)) return Object.is(one, other);
  return one.length === other.length && one.every((label, at) => label === other[at]);
}
