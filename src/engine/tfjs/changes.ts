import {
  cast,
  div,
  greater,
  mul,
  scalar,
  sum,
  type Tensor,
  zerosLike,
} from '@tensorflow/tfjs-core';
import type { Intervention } from '../../lab/plan.ts';
import type { Dimensions } from '../../trace/dimensions.ts';
import type { ActivationName } from '../../trace/names.ts';
import { attentionsOf, layerOf, type Stack, sublayersOf } from '../../trace/topology.ts';
import { blockedScore } from '../../trace/trace.ts';
import type { Change } from './change.ts';
import { patched, replacedWeights, scaledHead } from './head-changes.ts';
import { maskedBy, unmasked } from './mask-changes.ts';

/** What a pass goes over. */
export type Pass = {
  readonly dimensions: Dimensions;
  /** How many of the decoder's rows are words; the rest is padding. */
  readonly words: number;
  /** The first of its rows: those before were there already. */
  readonly from: number;
};

/** Equal weights over the keys whose score is not blocked. */
function uniform(masked: Tensor): Tensor {
  const allowed = cast(greater(masked, scalar(blockedScore)), 'float32');
  return div(allowed, sum(allowed, -1, true));
}

const stacks: readonly Stack[] = ['encoder', 'decoder'];
const sublayersIn = (dimensions: Dimensions) =>
  stacks.flatMap((stack) => sublayersOf(stack, dimensions));
/** The activation `needs` instead of the one `name`. */
const instead = (name: ActivationName, needs: ActivationName): Change => ({
  ...{ name, needs, by: (_, needed) => needed },
});

function handedOn(layer: string): Change {
  const [stack, index] = layer.split('.') as [Stack, string];
  const last = layerOf(stack, Number(index)).at(-1);
  if (!last) throw new RangeError(`no layer ${layer}`);
  return instead(`${last.norm}.out`, `${stack}.${Number(index)}.resid_pre`);
}

/** What an intervention changes, one activation at a time. */
export function changesOf(one: Intervention, pass: Pass): readonly Change[] {
  const { dimensions, words } = pass;
  switch (one.kind) {
    case 'unpositioned':
      return stacks.map((stack) => ({ name: `${stack}.pos_embed`, by: (x) => zerosLike(x) }));
    case 'unscaled':
      return attentionsOf(dimensions).map(({ path }) =>
        instead(`${path}.scaled`, `${path}.scores`),
      );
    case 'unmasked':
      return attentionsOf(dimensions).flatMap(({ path, causal }): Change[] => {
        const by = (x: Tensor, scaled: Tensor) => unmasked(x, scaled, words);
        return causal ? [{ name: `${path}.masked`, needs: `${path}.scaled`, by }] : [];
      });
    case 'masked-by':
      return attentionsOf(dimensions).flatMap(({ path, causal }) =>
        causal ? maskedBy(one.way, path, words) : [],
      );
    case 'uniform': {
      const needs = `${one.attention}.masked` as const;
      return [{ name: `${one.attention}.pattern`, needs, by: (_, masked) => uniform(masked) }];
    }
    case 'pattern': {
      const by = (x: Tensor) => replacedWeights(x, one, pass.from);
      return [{ name: `${one.attention}.pattern`, by }];
    }
    case 'patched':
      return [{ name: `${one.attention}.head_out`, by: (x) => patched(x, one, pass.from) }];
    case 'head-gain':
      return [{ name: `${one.attention}.head_out`, by: (x) => mul(x, scaledHead(x, one)) }];
    case 'residual-off':
      return sublayersIn(dimensions).map(({ sum: name, path }) => instead(name, `${path}.out`));
    case 'norm-off':
      return sublayersIn(dimensions).map(({ norm, sum: name }) => instead(`${norm}.out`, name));
    // What it is fed is no activation: see feeds.ts.
    case 'own-words':
      return [];
    case 'layer-off':
      return [handedOn(one.layer)];
  }
}
