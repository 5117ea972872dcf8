import type { Counted } from '../../view/heads/roles.ts';
import { nextOrder, type RolesColumn, type RolesFilter } from '../../view/heads/rolesTable.ts';
import { app } from '../app.ts';
import type { TableState } from './tableWords.ts';

function change(next: (table: TableState) => Partial<TableState>): void {
  app.setState(({ table }) => ({ table: { ...table, ...next(table) } }));
}

export function orderBy(column: RolesColumn): void {
  change(({ order }) => ({ order: nextOrder(order, column) }));
}

export function listOnly(filter: Partial<RolesFilter>): void {
  change(() => filter);
}

export function countBy(counted: Counted): void {
  change(() => ({ counted }));
}
