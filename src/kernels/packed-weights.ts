import type { Dimensions } from '../trace/dimensions.ts';
import { type ParameterName, parameterShapes } from '../trace/parameters.ts';
import { positionTable } from '../trace/positions.ts';
import type { Parameters } from '../trace/run.ts';
import { sizeOf } from '../trace/shapes.ts';

/** Where parameters lie in one array, in the order of the forward pass, and the position table behind. */
export type WeightPlaces = {
  /** Where the table begins: row-major [maxLength, dModel]. WGSL's own `sin` may be far off. */
  readonly positions: number;
  /** Where a parameter begins in `data`. @throws RangeError when there is none of that name */
  offset(name: ParameterName): number;
  /** From a parameter of the decoder's first layer to the same of the next. */
  readonly layerStride: number;
};

export type PackedWeights = WeightPlaces & { readonly data: Float32Array };

export function weightPlaces(dimensions: Dimensions): WeightPlaces {
  const { nLayers } = dimensions;
  const offsets = new Map<string, number>();
  let positions = 0;
  for (const [name, shape] of parameterShapes(dimensions)) {
    offsets.set(name, positions);
    positions += sizeOf(shape);
  }
  const offset = (name: string) => {
    const found = offsets.get(name);
    if (found === undefined) throw new RangeError(`no parameter named ${name}`);
    return found;
  };
  const layerStride = nLayers > 1 ? offset('decoder.1.ln1.gain') - offset('decoder.0.ln1.gain') : 0;
  return { positions, offset, layerStride };
}

export function packWeights(parameters: Parameters, dimensions: Dimensions): PackedWeights {
  const { maxLength, dModel } = dimensions;
  const places = weightPlaces(dimensions);
  const data = new Float32Array(places.positions + maxLength * dModel);
  for (const [name] of parameterShapes(dimensions)) {
    data.set(parameters.get(name).data, places.offset(name));
  }
  data.set(positionTable(maxLength, dModel), places.positions);
  return { data, ...places };
}
