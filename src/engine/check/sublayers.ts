import type { ActivationName } from '../../trace/names.ts';
import type { Stack, Sublayer } from '../../trace/topology.ts';
import type { Entry, Get, Model } from './formula.ts';
import * as loops from './loops.ts';

type Numbers = loops.Numbers;

/** Section 3.3. */
export function feedForward(
  path: `${Stack}.${number}.ffn`,
  input: ActivationName,
  model: Model,
): Entry[] {
  const { dimensions, parameter } = model;
  const { dModel, dFf } = dimensions;
  const biased = (product: Float64Array, by: Numbers) =>
    loops.map(product, (value, index) => value + (by[index % by.length] as number));
  const layer = (from: ActivationName, n: 1 | 2, inner: number, width: number) => (get: Get) =>
    biased(
      loops.multiply(get(from), parameter(`${path}.w_${n}`), inner, { width }),
      parameter(`${path}.b_${n}`),
    );
  return [
    [`${path}.pre`, layer(input, 1, dModel, dFf)],
    [`${path}.post`, (get) => loops.map(get(`${path}.pre`), (value) => Math.max(0, value))],
    [`${path}.out`, layer(`${path}.post`, 2, dFf, dModel)],
  ];
}

/** Section 3.1: what a sublayer gives is added to its input, and the sum is normalised. */
export function addAndNorm({ path, input, sum, norm }: Sublayer, model: Model): Entry[] {
  const { dModel } = model.dimensions;
  const row = (index: number) => Math.floor(index / dModel);
  const centred = (get: Get) =>
    loops.map(get(sum), (value, index) => value - (get(`${norm}.mean`)[row(index)] as number));
  return [
    [sum, (get) => loops.plus(get(input), get(`${path}.out`))],
    [
      `${norm}.mean`,
      (get) => loops.map(loops.sumRows(get(sum), dModel), (total) => total / dModel),
    ],
    [
      `${norm}.scale`,
      (get) => {
        const squares = loops.map(centred(get), (value) => value ** 2);
        const variances = loops.map(loops.sumRows(squares, dModel), (total) => total / dModel);
        return loops.map(variances, (variance) => 1 / Math.sqrt(variance + model.epsilon));
      },
    ],
    [
      `${norm}.normalized`,
      (get) =>
        loops.map(
          centred(get),
          (value, index) => value * (get(`${norm}.scale`)[row(index)] as number),
        ),
    ],
    [
      `${norm}.out`,
      (get) => {
        const [gain, bias] = [model.parameter(`${norm}.gain`), model.parameter(`${norm}.bias`)];
        return loops.map(get(`${norm}.normalized`), (value, index) => {
          const at = index % dModel;
          return value * (gain[at] as number) + (bias[at] as number);
        });
      },
    ],
  ];
}
