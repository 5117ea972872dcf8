import type { Place, Role } from '../../trace/roles.ts';
import { type Counted, type HeadRoles, scoreOf } from './roles.ts';

export type RolesColumn = 'head' | 'bits' | Role;
export type RolesOrder = { readonly column: RolesColumn; readonly descending: boolean };

export const headGroups = ['all', 'busy', 'dull'] as const;
export type HeadGroup = (typeof headGroups)[number];

/** Which heads are listed. */
export type RolesFilter = { readonly place: Place | 'all'; readonly group: HeadGroup };

export function filtered(
  heads: readonly HeadRoles[],
  { place, group }: RolesFilter,
): readonly HeadRoles[] {
  return heads.filter(
    (one) =>
      (place === 'all' || one.place === place) &&
      (group === 'all' || one.dull === (group === 'dull')),
  );
}

/** As a column is first wanted: names from the first on, numbers from the highest down. */
export const firstOrder = (column: RolesColumn): RolesOrder => ({
  column,
  descending: column !== 'head',
});

/** The order after a column's heading was pressed. */
export function nextOrder(before: RolesOrder, column: RolesColumn): RolesOrder {
  if (before.column !== column) return firstOrder(column);
  return { column, descending: !before.descending };
}

function valueIn(head: HeadRoles, column: RolesColumn, counted: Counted): number | undefined {
  if (column === 'head') return undefined;
  return column === 'bits' ? head.bits : scoreOf(head, column)?.[counted];
}

/** Heads by a column; those that it says nothing of come last, and what is alike stays in the data's order. */
export function ordered(
  heads: readonly HeadRoles[],
  { column, descending }: RolesOrder,
  counted: Counted,
): readonly HeadRoles[] {
  if (column === 'head') return descending ? heads.toReversed() : heads;
  const sign = descending ? -1 : 1;
  return heads.toSorted((one, other) => {
    const [a, b] = [valueIn(one, column, counted), valueIn(other, column, counted)];
    if (a === undefined || b === undefined)
      return Number(a === undefined) - Number(b === undefined);
    return sign * (a - b);
  });
}
