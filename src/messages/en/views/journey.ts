import { term } from '../../term.ts';
import { words } from '../words.ts';

/** The view of one word's row on its way through a stack. */
export const journey = {
  table: (word: string) => `The row of ${word} at every sublayer`,
  choose: 'Sublayers on the way',
  passes: 'sublayer',
  row: 'the row x',
  added: 'what is added, f(x)',
  lengths: { before: '|x|', added: '|f(x)|', sum: '|x + f(x)|' },
  angle: 'angle',
  kept: 'kept',
  begin: words.embedding,
  end: { encoder: 'becomes memory', decoder: 'makes the output' },
  kinds: {
    self_attn: words.selfAttention,
    masked: words.maskedSelfAttention,
    cross_attn: words.crossAttention,
    ffn: 'Feed-forward',
  },
  sublayer: (layer: number, name: string) => `${layer} · ${name}`,
  degrees: (angle: number) => `${angle}°`,
  stripsLabel: (word: string, name: string) => `The row of ${word} before and after ${name}`,
  rows: { before: 'x', added: '+ f(x)', sum: '= sum', after: 'norm' },
  names: {
    before: 'the row before',
    added: 'what is added',
    sum: 'the sum',
    after: 'after LayerNorm',
  },
  /** Words come quoted. */
  why: (word: string) => `What is added to ${word} here?`,
  /** Lengths with one decimal, the angle with its sign. */
  whyAdded: (name: string, before: string, added: string, angle: string) =>
    `<b>${name}.</b> The ${term('stream', 'row')} comes in with length ${before}. What is added has length ${added}, at ${angle} to it.`,
  direction: {
    along:
      'Part of it points the same way: what the row said already is said louder, and something new comes with it.',
    new: 'That is nearly at right angles: it is new, and what was there stays as it was.',
    against: 'Part of it points against it: some of what was there is taken away.',
  },
  triangle: (before: string, added: string, sum: string) =>
    `A row of length ${before}, one of length ${added} added to it, and their sum of length ${sum}, drawn to scale`,
  whyPlane: (dModel: number) =>
    `Two rows of ${dModel} numbers and their sum lie in one plane. Drawn in it, all lengths and the angle are true.`,
  side: (name: string, length: string) => `${name} ${length}`,
  norm: 'LayerNorm, before and after',
  spreads: (word: string) => `The numbers of ${word} around LayerNorm`,
  normRows: {
    sum: (mean: string, spread: string) => `sum: mean ${mean}, spread ${spread}`,
    normalized: (mean: string, spread: string) => `normalised: mean ${mean}, spread ${spread}`,
    after: (mean: string, spread: string) => `× gain + bias: mean ${mean}, spread ${spread}`,
  },
  whyNorm: (mean: string, spread: string, after: string) =>
    `The mean, ${mean}, is taken off, and all is divided by the ${term('variance', 'spread')}, ${spread}. Then each dimension has a learnt gain and bias. So the row goes on with length ${after}: however much was added, the next sublayer reads numbers of one size.`,
  whyKept: (kept: string) =>
    `<b>Kept: ${kept}.</b> The ${term('cosine', 'cosine')} between the row that came and the row that goes on. ${term('residual', 'A sublayer adds')}, it does not replace: without the sum only f(x) would go on.`,
};
