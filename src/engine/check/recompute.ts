import { bosId } from '../../language/vocabulary.ts';
import type { Dimensions } from '../../trace/dimensions.ts';
import type { ActivationName } from '../../trace/names.ts';
import { type Stack, type Sublayer, sublayersOf } from '../../trace/topology.ts';
import { attention } from './attention.ts';
import type { Entry, From, Get, Model } from './formula.ts';
import * as loops from './loops.ts';
import { addAndNorm, feedForward } from './sublayers.ts';

type Numbers = loops.Numbers;

/** Sections 3.4 and 3.5: rows of E times √d_model, and sines and cosines. */
function embedded(stack: Stack, { dimensions, parameter }: Model): Entry[] {
  const { dModel } = dimensions;
  return [
    [
      `${stack}.embed`,
      (get) => {
        const ids = get(`${stack}.tokens`);
        const rows = Array.from(ids, (id) => {
          const at = id * dModel;
          const own = Array.prototype.slice.call(parameter('embedding'), at, at + dModel);
          return loops.map(own as number[], (value) => value * Math.sqrt(dModel));
        });
        return loops.joined(rows);
      },
    ],
    [
      `${stack}.pos_embed`,
      (get) =>
        Float64Array.from({ length: get(`${stack}.tokens`).length * dModel }, (_, index) => {
          const [position, j] = [Math.floor(index / dModel), index % dModel];
          const angle = position / 10_000 ** ((j - (j % 2)) / dModel);
          return j % 2 ? Math.cos(angle) : Math.sin(angle);
        }),
    ],
    [`${stack}.0.resid_pre`, (get) => loops.plus(get(`${stack}.embed`), get(`${stack}.pos_embed`))],
  ];
}

/** The likeliest next word of each row but the last, the first of equals. */
function chosen(probs: Numbers, vocabSize: number): number[] {
  const rows = probs.length / vocabSize;
  return Array.from({ length: rows - 1 }, (_, row) => {
    let best = 0;
    for (let id = 1; id < vocabSize; id++) {
      const better =
        (probs[row * vocabSize + id] as number) > (probs[row * vocabSize + best] as number);
      if (better) best = id;
    }
    return best;
  });
}

function sublayer(one: Sublayer, model: Model): Entry[] {
  const { input, after } = one;
  // A layer's input is what the norm before it gave, under another name.
  const again: Entry[] =
    after && input !== `${after}.out` ? [[input, (get: Get) => get(`${after}.out`)]] : [];
  const own = one.kind === 'ffn' ? feedForward(one.path, input, model) : attention(one, model);
  return [...again, ...own, ...addAndNorm(one, model)];
}

/**
 * How each activation comes out of others, in computed order, said once more from the paper and in
 * float64; only the words read are given.
 */
export function recomputations(model: Model): ReadonlyMap<ActivationName, From> {
  const { dimensions } = model;
  const entries = (['encoder', 'decoder'] as const).flatMap((stack): Entry[] => [
    ...embedded(stack, model),
    ...sublayersOf(stack, dimensions).flatMap((one) => sublayer(one, model)),
    ...(stack === 'encoder' ? memory(dimensions) : []),
  ]);
  return new Map([...entries, ...output(model)]);
}

const topOf = (stack: Stack, dimensions: Dimensions) =>
  `${sublayersOf(stack, dimensions).at(-1)?.norm}.out` as ActivationName;

function memory(dimensions: Dimensions): Entry[] {
  return [['memory', (get) => get(topOf('encoder', dimensions))]];
}

/** Section 3.4: the words' own rows of E, and their share by softmax; the likeliest is fed in next. */
function output({ dimensions, parameter }: Model): Entry[] {
  const { dModel, vocabSize } = dimensions;
  const stream = topOf('decoder', dimensions);
  return [
    ['logits', (get) => loops.multiplyTransposed(get(stream), parameter('embedding'), dModel)],
    ['probs', (get) => loops.softmax(get('logits'), vocabSize)],
    ['decoder.tokens', (get) => [bosId, ...chosen(get('logits'), vocabSize)]],
  ];
}
