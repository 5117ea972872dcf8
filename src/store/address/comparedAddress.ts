import { comparedAtFirst } from '../../view/compare/compared.ts';
import type { AppState } from '../app.ts';
import type { Address } from './url.ts';

type Own = Pick<Address, 'other' | 'othertrained' | 'rows' | 'rank'>;

/** What stands beside the page's own sentence, and how both are compared, where they are on show. */
export function comparedAddress({ view, slots, compared }: AppState): Own {
  const { text } = slots.other;
  const { rows, by, moment, same } = compared;
  if (view !== 'compare') return {};
  return {
    ...(same || text === '' ? {} : { other: text }),
    ...(moment === null ? {} : { othertrained: moment }),
    ...(rows === 'all' ? { rows } : {}),
    ...(by === 'moved' ? { rank: by } : {}),
  };
}

export function comparedIn({ other, othertrained, rows, rank }: Own): AppState['compared'] {
  return {
    rows: rows ?? comparedAtFirst.rows,
    by: rank ?? comparedAtFirst.by,
    moment: othertrained ?? null,
    same: other === undefined,
  };
}
