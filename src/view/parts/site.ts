import type { Dimensions } from '../../trace/dimensions.ts';
import { layerOf, type Sides, type Stack, type Sublayer, sideOf } from '../../trace/topology.ts';
import type { Part } from './part.ts';

type Sizes = Pick<Dimensions, 'nLayers'>;

function found(stack: Stack, layer: number, is: (one: Sublayer) => boolean): Sublayer {
  const sublayer = layerOf(stack, layer).find(is);
  if (!sublayer) throw new RangeError(`no such sublayer in layer ${layer} of the ${stack}`);
  return sublayer;
}

function last(stack: Stack, { nLayers }: Sizes): Sublayer {
  return layerOf(stack, nLayers - 1).at(-1) as Sublayer;
}

/**
 * The sublayer that a part is of: the one that reads what a stack begins with, the one whose sum a
 * norm normalises, the last before memory and output.
 * @throws RangeError for an attention or a norm that its stack does not have
 */
export function siteOf(part: Part, sizes: Sizes): Sublayer {
  switch (part.kind) {
    case 'embedding':
      return layerOf(part.stack, 0)[0] as Sublayer;
    case 'memory':
      return last('encoder', sizes);
    case 'output':
      return last('decoder', sizes);
    case 'residual':
      return layerOf(part.stack, part.layer).at(-1) as Sublayer;
    case 'norm':
      return found(part.stack, part.layer, ({ norm }) => norm.endsWith(part.norm));
    default:
      return found(part.stack, part.layer, ({ kind }) => kind === part.kind);
  }
}

/** Whose words its rows and columns are; a network looks at no other word. */
export function sidesOf(site: Sublayer): Sides {
  if (site.kind !== 'ffn') return site.sides;
  const side = sideOf[site.stack];
  return { query: side, key: side };
}
