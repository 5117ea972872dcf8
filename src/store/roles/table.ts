import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { Counted } from '../../view/heads/roles.ts';
import {
  firstOrder,
  nextOrder,
  type RolesColumn,
  type RolesFilter,
  type RolesOrder,
} from '../../view/heads/rolesTable.ts';

type TableState = RolesFilter & { readonly order: RolesOrder; readonly counted: Counted };

const asFirst: TableState = {
  ...{ place: 'all', group: 'all', counted: 'hits' },
  order: firstOrder('head'),
};

/** How the table of heads is read: it is as it was after a look at one of them, and no part of the address. */
export const rolesTable = createStore<TableState>(() => asFirst);

export const useRolesTable = () => useStore(rolesTable);

export function orderBy(column: RolesColumn): void {
  rolesTable.setState(({ order }) => ({ order: nextOrder(order, column) }));
}

export function listOnly(filter: Partial<RolesFilter>): void {
  rolesTable.setState(filter);
}

export function countBy(counted: Counted): void {
  rolesTable.setState({ counted });
}

export function tableAsFirst(): void {
  rolesTable.setState(asFirst);
}
