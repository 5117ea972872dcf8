import type { Dimensions } from '../trace/dimensions.ts';
import { type ActivationName, type Axis, activationNames } from '../trace/names.ts';
import { axisLength, type Lengths, sizeOf } from '../trace/shapes.ts';
import { sublayersOf } from '../trace/topology.ts';

export type Place = {
  readonly offset: number;
  readonly axes: readonly Axis[];
  readonly shape: readonly number[];
};

/** Where activations, and what the greedy loop found, lie; counted in float32 numbers. */
export type Arena = {
  readonly places: ReadonlyMap<ActivationName, Place>;
  /** One number: how many words the decoder wrote. */
  readonly count: number;
  /** Those words' ids, one number each. */
  readonly produced: number;
  readonly length: number;
  /** @throws RangeError for a name no kernel computes */
  offset(name: ActivationName): number;
  /** From a number of the decoder's first layer to the same number of the next. */
  readonly layerStride: number;
};

/** Names of numbers that have one already: a layer's input is what the norm before it gave. */
export function secondNames(dimensions: Dimensions): ReadonlyMap<ActivationName, ActivationName> {
  const names = new Map<ActivationName, ActivationName>();
  for (const stack of ['encoder', 'decoder'] as const) {
    for (const { input, after } of sublayersOf(stack, dimensions)) {
      if (after && input !== `${after}.out`) names.set(input, `${after}.out`);
    }
  }
  const top = sublayersOf('encoder', dimensions).at(-1);
  if (top) names.set('memory', `${top.norm}.out`);
  return names;
}

/**
 * @param lengths real rows of the source, `<eos>` counted, and the most words to be written: the
 * decoder's rows are laid out for that many, whatever comes
 */
export function arenaOf(lengths: Lengths, dimensions: Dimensions): Arena {
  const firstNames = secondNames(dimensions);
  const places = new Map<ActivationName, Place>();
  let length = 0;
  for (const [name, axes] of activationNames(dimensions)) {
    // The source's ids are what the kernels are given, not what they compute.
    if (name === 'encoder.tokens') continue;
    const shape = axes.map((axis) => axisLength(axis, name, lengths, dimensions));
    const first = places.get(firstNames.get(name) ?? name);
    places.set(name, { offset: first?.offset ?? length, axes, shape });
    if (!first) length += sizeOf(shape);
  }
  const offset = (name: ActivationName) => {
    const place = places.get(name);
    if (!place) throw new RangeError(`no kernel computes ${name}`);
    return place.offset;
  };
  return {
    ...{ places, offset, count: length, produced: length + 1 },
    length: length + 1 + lengths.target,
    layerStride:
      dimensions.nLayers > 1 ? offset('decoder.1.ln1.out') - offset('decoder.0.ln1.out') : 0,
  };
}
