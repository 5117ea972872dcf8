import { attentionAt } from '../../trace/topology.ts';
import type { Cell } from '../geometry.ts';
import type { AttentionHead } from '../parts/part.ts';
import { isBlockedAt, isCausal } from '../steps/mask.ts';
import { type Edit, fills } from './edits.ts';

/** What a row or a pattern can be replaced by. */
export const choices = [...fills, 'only', 'copy', 'turned'] as const;
export type Choice = (typeof choices)[number];

export type Scope = 'row' | 'head';

/** Why a choice does not fit: other words on both sides, the mask, a row where all are meant, the very same weights. */
export type Barred = 'sides' | 'mask' | 'masked' | 'row' | 'same';

/** What is chosen: for which rows, at which cell, and from which head of the same attention. */
export type Chosen = {
  readonly where: AttentionHead;
  readonly scope: Scope;
  readonly cell: Cell;
  readonly from: Pick<AttentionHead, 'layer' | 'head'>;
};

const ofPlaces: readonly Choice[] = ['identity', 'previous', 'turned'];

export function barredBy(choice: Choice, { where, scope, cell, from }: Chosen): Barred | null {
  const { sides } = attentionAt(where);
  if (ofPlaces.includes(choice) && sides.query !== sides.key) return 'sides';
  if (choice === 'turned' && isCausal(where)) return 'mask';
  if (choice === 'only' && scope === 'head') return 'row';
  if (choice === 'only' && isBlockedAt(where, cell.row, cell.column)) return 'masked';
  const same = from.layer === where.layer && from.head === where.head;
  return choice === 'copy' && same ? 'same' : null;
}

/** What a choice that fits changes. */
export function editBy(choice: Choice, { scope, cell, from }: Chosen): Edit {
  const row = scope === 'row' ? cell.row : null;
  if (choice === 'only') return { kind: 'only', query: cell.row, key: cell.column };
  if (choice === 'copy' || choice === 'turned') {
    return { kind: 'from', layer: from.layer, head: from.head, turned: choice === 'turned', row };
  }
  return { kind: 'fill', fill: choice, row };
}
