import type { Random } from '../language/random.ts';
import type { Dimensions } from '../trace/dimensions.ts';
import { type ParameterName, parameterShapes } from '../trace/parameters.ts';
import type { NamedArray } from '../trace/safetensors.ts';

/** Standard normal numbers by Box and Muller. */
function normal(random: Random): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}

function initialValue(name: ParameterName, shape: readonly number[], random: Random): number {
  if (name === 'embedding') return normal(random) / Math.sqrt(shape[1] as number);
  if (name.endsWith('.gain')) return 1;
  if (shape.length === 1) return 0;
  // Glorot and Bengio 2010, uniform.
  const bound = Math.sqrt(6 / ((shape[0] as number) + (shape[1] as number)));
  return (2 * random() - 1) * bound;
}

/**
 * Untrained parameters in the order of `parameterShapes`. Embeddings have variance 1/dModel, so
 * that multiplied by √dModel they are as large as the positions added to them (section 3.4).
 */
export function initialParameters(dimensions: Dimensions, random: Random): Float32Array[] {
  return parameterShapes(dimensions).map(([name, shape]) => {
    const size = shape.reduce((product, length) => product * length, 1);
    return Float32Array.from({ length: size }, () => initialValue(name, shape, random));
  });
}

/** The same with names and shapes, as a file has them. */
export function untrained(dimensions: Dimensions, random: Random): NamedArray[] {
  const values = initialParameters(dimensions, random);
  return parameterShapes(dimensions).map(([name, shape], index) => ({
    ...{ name, shape, data: values[index] as Float32Array },
  }));
}
