import type { Dimensions } from '../trace/dimensions.ts';
import { type ParameterName, parameterShapes } from '../trace/parameters.ts';
import { positionTable } from '../trace/positions.ts';
import type { Parameters } from '../trace/run.ts';
import { sizeOf } from '../trace/shapes.ts';

/** All parameters in one array, in the order of the forward pass, and the position table behind. */
export type PackedWeights = {
  readonly data: Float32Array;
  /** Where the table begins: row-major [maxLength, dModel]. WGSL's own `sin` may be far off. */
  readonly positions: number;
  /** Where a parameter begins in `data`. @throws RangeError when there is none of that name */
  offset(name: ParameterName): number;
  /** From a parameter of the decoder's first layer to the same of the next. */
  readonly layerStride: number;
};

export function packWeights(parameters: Parameters, dimensions: Dimensions): PackedWeights {
  const { maxLength, dModel, nLayers } = dimensions;
  const shapes = parameterShapes(dimensions);
  const positions = shapes.reduce((sum, [, shape]) => sum + sizeOf(shape), 0);
  const data = new Float32Array(positions + maxLength * dModel);
  const offsets = new Map<string, number>();
  let at = 0;
  for (const [name, shape] of shapes) {
    offsets.set(name, at);
    data.set(parameters.get(name).data, at);
    at += sizeOf(shape);
  }
  data.set(positionTable(maxLength, dModel), positions);
  const offset = (name: string) => {
    const found = offsets.get(name);
    if (found === undefined) throw new RangeError(`no parameter named ${name}`);
    return found;
  };
  const layerStride = nLayers > 1 ? offset('decoder.1.ln1.gain') - offset('decoder.0.ln1.gain') : 0;
  return { data, positions, offset, layerStride };
}
