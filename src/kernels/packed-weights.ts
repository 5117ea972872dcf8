import type { Parameters } from '../trace/run.ts';

/** All parameters in one array, and the position table behind them. */
export type PackedWeights = {
  readonly data: Float32Array;
  readonly positions: number;
  /** Where a parameter begins in `data`. @throws RangeError when there is none of that name */
  offset(name: string): number;
};

/** @param positionTable row-major [maxLength, dModel] */
export function packWeights(parameters: Parameters, positionTable: Float32Array): PackedWeights {
  const all = parameters.names.map((name) => parameters.get(name));
  const positions = all.reduce((sum, { data }) => sum + data.length, 0);
  const data = new Float32Array(positions + positionTable.length);
  const offsets = new Map<string, number>();
  let at = 0;
  for (const parameter of all) {
    offsets.set(parameter.name, at);
    data.set(parameter.data, at);
    at += parameter.data.length;
  }
  data.set(positionTable, positions);
  return {
    data,
    positions,
    offset(name) {
      const found = offsets.get(name);
      if (found === undefined) throw new RangeError(`no parameter named ${name}`);
      return found;
    },
  };
}
