import { expect, test } from 'vitest';
import { partKinds } from '../../../src/view/parts/part.ts';
import { formulas } from '../../../src/view/steps/formulaParts.ts';
import { walks } from '../../../src/view/steps/walk.ts';

test('the formula is read as the paper has it: softmax around what it is taken of', () => {
  expect(formulas.head.map(({ tex }) => tex).join(' ')).toBe(
    'X \\to Q , K , V \\to \\operatorname{softmax} \\big( Q K^\\top \\big/\\sqrt{d_k} {}+ M \\big) V \\to \\operatorname{concat}\\cdot W_O {}+ X \\to \\frac{x-\\mu}{\\sigma} \\odot\\,\\gamma + \\beta',
  );
});

test.each(partKinds)('every step of a part of kind %s is one term of its formula', (kind) => {
  const terms = formulas[kind].flatMap((part) => (part.kind === 'term' ? [part.step] : []));
  expect(terms.toSorted()).toEqual(walks[kind].toSorted());
});

test('a network is read as the paper has it, with what follows every sublayer', () => {
  expect(formulas.ffn.map(({ tex }) => tex).join(' ')).toBe(
    'X \\to \\max(0,\\,\\cdot\\,) \\big( X W_1 + b_1 \\big) W_2 + b_2 {}+ X \\to \\frac{x-\\mu}{\\sigma} \\odot\\,\\gamma + \\beta',
  );
});

test('brackets are as dark as their function, an arrow as what it leads to', () => {
  const signs = formulas.head.flatMap((part) =>
    part.kind === 'sign' ? [[part.tex, part.with]] : [],
  );
  expect(signs).toEqual(
    expect.arrayContaining([
      ['\\big(', 'pattern'],
      ['\\big)', 'pattern'],
      ['\\to', 'scores'],
      ['\\to', 'out'],
    ]),
  );
});
