import type { Run } from '../../../trace/run.ts';
import { type Sublayer, sublayersOf } from '../../../trace/topology.ts';
import { usePart } from '../../selected.ts';

/** The sublayer on show: the one before the chosen norm, or the first of the chosen layer. */
export function useStop({ dimensions }: Run): Sublayer {
  const part = usePart();
  const stack = 'stack' in part ? part.stack : 'encoder';
  const all = sublayersOf(stack, dimensions);
  const layer = 'layer' in part ? part.layer : 0;
  const inLayer = all.filter((one) => one.layer === layer);
  const chosen = part.kind === 'norm' && inLayer.find(({ norm }) => norm.endsWith(`.${part.norm}`));
  return chosen || (inLayer[0] as Sublayer);
}
