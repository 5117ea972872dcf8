import { positionTable } from '../../trace/positions.ts';
import { epsilon } from '../../trace/topology.ts';
import { blockedScore } from '../../trace/trace.ts';
import type { Exported } from '../exported.ts';
import type { Constant } from './graph.ts';

/** Single numbers of the equations. */
function numbersOf({ dimensions, special }: Exported): Constant[] {
  const single = (name: string, data: Constant['data']) => ({ name, shape: [], data });
  const float = (name: string, value: number) => single(name, Float32Array.of(value));
  return [
    float('sqrt_d_model', Math.sqrt(dimensions.dModel)),
    float('sqrt_d_k', Math.sqrt(dimensions.dHead)),
    float('blocked_score', blockedScore),
    float('epsilon', epsilon),
    single('pad', Int32Array.of(special.pad)),
  ];
}

/** Shapes and axes, which operators take as lists; 0 in a shape is the length that was there. */
function listsOf({ dimensions: { nHeads, dHead, dModel } }: Exported): Constant[] {
  const lists = {
    heads_apart: [0, 0, nHeads, dHead],
    heads_side_by_side: [0, 0, nHeads * dHead],
    rows_by_head: [nHeads, dHead, dModel],
    zero: [0],
    one: [1],
    one_two: [1, 2],
  };
  return Object.entries(lists).map(([name, list]) => ({
    name,
    shape: [list.length],
    data: BigInt64Array.from(list, BigInt),
  }));
}

/** As many places as the model was made for; a graph takes the first of them. */
function placesOf({ dimensions: { maxLength, dModel } }: Exported): Constant[] {
  const order = Int32Array.from({ length: maxLength }, (_, place) => place);
  return [
    { name: 'positions', shape: [1, maxLength, dModel], data: positionTable(maxLength, dModel) },
    { name: 'order', shape: [maxLength], data: order },
  ];
}

/** Every number that a graph may read and that was not trained. */
export function constantsOf(model: Exported): readonly Constant[] {
  return [...numbersOf(model), ...listsOf(model), ...placesOf(model)];
}
