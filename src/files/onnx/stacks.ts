import type { Dimensions } from '../../trace/dimensions.ts';
import { type Sublayer, sublayersOf } from '../../trace/topology.ts';
import { attention, causalMask, paddingMask } from './attention.ts';
import { type Node, node } from './graph.ts';
import { embedding, feedForward, layerNorm, output } from './layers.ts';

/** A stack's first layer reads words and places, every other one the layer below. */
function layerInput({ stack, input, after }: Sublayer): Node[] {
  if (!input.endsWith('.resid_pre')) return [];
  if (after) return [node('Identity', [`${after}.out`], input)];
  return [node('Add', [`${stack}.embed`, `${stack}.pos_embed`], input)];
}

/** LayerNorm(x + Sublayer(x)) (section 3.1). */
function sublayer(one: Sublayer): Node[] {
  return [
    ...layerInput(one),
    ...(one.kind === 'ffn' ? feedForward(one.path, one.input) : attention(one)),
    node('Add', [one.input, `${one.path}.out`], one.sum),
    ...layerNorm(one.norm, one.sum),
  ];
}

/** From `source` to `memory`. */
export function encoderNodes(dimensions: Dimensions): readonly Node[] {
  const sublayers = sublayersOf('encoder', dimensions);
  return [
    ...embedding('encoder', 'source'),
    ...paddingMask('source'),
    ...sublayers.flatMap(sublayer),
    node('Identity', [`${sublayers.at(-1)?.norm}.out`], 'memory'),
  ];
}

/** From `source`, whose padding is masked, `memory` and `target` to `probs`. */
export function decoderNodes(dimensions: Dimensions): readonly Node[] {
  const sublayers = sublayersOf('decoder', dimensions);
  return [
    ...embedding('decoder', 'target'),
    ...paddingMask('source'),
    ...causalMask(),
    ...sublayers.flatMap(sublayer),
    ...output(`${sublayers.at(-1)?.norm}.out`),
  ];
}
