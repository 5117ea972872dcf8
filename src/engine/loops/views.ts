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
  /** Sinusoids of every place, [maxLength, dModel]. */
  readonly positions: Row;
  /** How many words are read, `<eos>` counted. */
  readonly source: number;
  parameter(name: ParameterName): Row;
  /** How many rows an activation has room for, and how many numbers a row has. @throws as `view` does */
  shape(name: ActivationName): readonly [rows: number, width: number];
  /** An activation whose last two axes are rows and what a row has. @throws RangeError for a name no loop computes */
  view(name: ActivationName): View;
};

type Told = Pick<Room, 'dimensions' | 'positions'> & { readonly parameters: Parameters };

/** @param numbers the arena's, laid out as for the kernels */
export function roomIn(
  numbers: Row,
  { places }: Arena,
  source: number,
  { parameters, dimensions, positions }: Told,
): Room {
  const placeOf = (name: ActivationName) => {
    const place = places.get(name);
    if (!place) throw new RangeError(`no loop computes ${name}`);
    const [rows, width] = place.shape.slice(-2) as [number, number];
    return { offset: place.offset, rows, width };
  };
  return {
    ...{ dimensions, positions, source },
    parameter: (name) => parameters.get(name).data,
    shape(name) {
      const { rows, width } = placeOf(name);
      return [rows, width];
    },
    view(name) {
      const { offset, rows, width } = placeOf(name);
      return (row, head = 0, count = width) => {
        const at = offset + (head * rows + row) * width;
        return numbers.subarray(at, at + count);
      };
    },
  };
}
