import type { ActivationName } from '../../trace/names.ts';
import { type Side, sideOf } from '../../trace/topology.ts';
import type { Part } from './part.ts';

/** The numbers of a part that has no walk; null where it has. */
export function resultName(part: Part): ActivationName | null {
  return part.kind === 'residual' ? `${part.stack}.${part.layer}.resid_post` : null;
}

/** Whose words its rows are. */
export function rowsSide(part: Part): Side {
  if (part.kind === 'memory') return 'source';
  return 'stack' in part ? sideOf[part.stack] : 'target';
}
