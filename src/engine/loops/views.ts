import type { Arena } from '../../kernels/arena.ts';
import type { Dimensions } from '../../trace/dimensions.ts';
import type { ActivationName } from '../../trace/names.ts';
import type { ParameterName } from '../../trace/parameters.ts';
import type { Parameters } from '../../trace/run.ts';
import type { Row } from './rows.ts';

/** Numbers of one row, of one head where there are heads; or as many from there on as are asked for. */
export type View = (row: number, head?: number, count?: number) => Row;

/** What loops read from and write to. */
export type Room = {
  readonly dimensions: Dimensions;
  /** How many words are read, `<eos>` counted. */
  readonly source: number;
  parameter(name: ParameterName): Row;
  /** An activation whose last two axes are rows and what a row has. @throws RangeError for a name no loop computes */
  view(name: ActivationName): View;
};

/** @param numbers the arena's, laid out as for the kernels */
export function roomIn(
  numbers: Row,
  { places }: Arena,
  source: number,
  { parameters, dimensions }: { readonly parameters: Parameters; readonly dimensions: Dimensions },
): Room {
  return {
    ...{ dimensions, source },
    parameter: (name) => parameters.get(name).data,
    view(name) {
      const place = places.get(name);
      if (!place) throw new RangeError(`no loop computes ${name}`);
      const [rows, width] = place.shape.slice(-2) as [number, number];
      return (row, head = 0, count = width) => {
        const at = place.offset + (head * rows + row) * width;
        return numbers.subarray(at, at + count);
      };
    },
  };
}
