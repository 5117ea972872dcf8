import type { Dimensions } from '../trace/dimensions.ts';
import { type ActivationName, type Axis, activationNames } from '../trace/names.ts';

export type Place = {
  readonly offset: number;
  readonly axes: readonly Axis[];
  readonly shape: readonly number[];
};

/** Where the encoder's activations lie in the arena, counted in float32 numbers. */
export type Arena = {
  readonly places: ReadonlyMap<ActivationName, Place>;
  readonly length: number;
  /** @throws RangeError for a name no kernel computes */
  offset(name: ActivationName): number;
};

/** The same numbers under a second name: a layer's input is what the norm before it gave. */
function firstNameOf(name: ActivationName, { nLayers }: Dimensions): ActivationName {
  if (name === 'memory') return `encoder.${nLayers - 1}.ln2.out`;
  const [, layer] = /^encoder\.(\d+)\.resid_pre$/.exec(name) ?? [];
  return Number(layer) > 0 ? `encoder.${Number(layer) - 1}.ln2.out` : name;
}

function lengthOf(axis: Axis, source: number, d: Dimensions): number {
  if (axis === 'source' || axis === 'query' || axis === 'key') return source;
  if (axis === 'head') return d.nHeads;
  if (axis === 'dModel' || axis === 'dHead' || axis === 'dFf') return d[axis];
  if (axis === 'one') return 1;
  throw new RangeError(`the encoder has no axis ${axis}`);
}

/** @param source ids of the sentence, `<eos>` counted: rows are real ones, nothing is padded */
export function arenaOf(source: number, dimensions: Dimensions): Arena {
  const places = new Map<ActivationName, Place>();
  let length = 0;
  for (const [name, axes] of activationNames(dimensions)) {
    const computed = name === 'memory' || name.startsWith('encoder.');
    // The ids are what the kernels are given, not what they compute.
    if (!computed || name === 'encoder.tokens') continue;
    const shape = axes.map((axis) => lengthOf(axis, source, dimensions));
    const first = places.get(firstNameOf(name, dimensions));
    places.set(name, { offset: first?.offset ?? length, axes, shape });
    if (!first) length += shape.reduce((product, one) => product * one, 1);
  }
  return {
    places,
    length,
    offset(name) {
      const place = places.get(name);
      if (!place) throw new RangeError(`no kernel computes ${name}`);
      return place.offset;
    },
  };
}
