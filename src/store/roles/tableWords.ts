import { places, roles } from '../../trace/roles.ts';
import type { Counted } from '../../view/heads/roles.ts';
import {
  firstOrder,
  type RolesColumn,
  type RolesFilter,
  type RolesOrder,
} from '../../view/heads/rolesTable.ts';

/** How the table of heads is read. */
export type TableState = RolesFilter & { readonly order: RolesOrder; readonly counted: Counted };

const columns: readonly RolesColumn[] = ['head', ...roles, 'bits'];

/** What a link says of the table: a column, `back` for its order turned round, which heads, what is counted. */
export const tableWords = [
  ...(['head', ...roles, 'bits'] as const),
  'back',
  ...places,
  ...(['busy', 'dull', 'weight'] as const),
] as const;
export type TableWord = (typeof tableWords)[number];

/** As on a first visit: every head, in the order that the data meets them. */
export const tableAtFirst: TableState = {
  ...{ place: 'all', group: 'all', counted: 'hits' },
  order: firstOrder('head'),
};

/** Only what is not as on a first visit. */
export function wordsOf({ order, place, group, counted }: TableState): readonly TableWord[] {
  const { column, descending } = order;
  const back = descending !== firstOrder(column).descending;
  return [
    ...(column === 'head' ? [] : [column]),
    ...(back ? ['back' as const] : []),
    ...(place === 'all' ? [] : [place]),
    ...(group === 'all' ? [] : [group]),
    ...(counted === 'hits' ? [] : [counted]),
  ];
}

/** The table that a link asks for; of two words for one thing the first holds. */
export function tableFrom(words: readonly TableWord[] = []): TableState {
  const { column, descending } = firstOrder(columns.find((one) => words.includes(one)) ?? 'head');
  return {
    order: { column, descending: words.includes('back') ? !descending : descending },
    place: places.find((one) => words.includes(one)) ?? 'all',
    group: (['busy', 'dull'] as const).find((one) => words.includes(one)) ?? 'all',
    counted: words.includes('weight') ? 'weight' : 'hits',
  };
}
