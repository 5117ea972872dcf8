import type { ActivationName } from '../../trace/names.ts';
import { type Side, sideOf } from '../../trace/topology.ts';
import type { Part } from './part.ts';

/** What a part gives to what follows it; null where that is no single matrix of its own. */
export function resultName(part: Part): ActivationName | null {
  switch (part.kind) {
    case 'ffn':
      return `${part.stack}.${part.layer}.ffn.out`;
    case 'norm':
      return `${part.stack}.${part.layer}.${part.norm}.out` as ActivationName;
    case 'residual':
      return `${part.stack}.${part.layer}.resid_post`;
    case 'memory':
      return 'memory';
    default:
      return null;
  }
}

/** Whose words its rows are. */
export function rowsSide(part: Part): Side {
  if (part.kind === 'memory') return 'source';
  return 'stack' in part ? sideOf[part.stack] : 'target';
}
