import { expect, test } from 'vitest';
import { formulaParts } from '../../../src/view/steps/formulaParts.ts';
import { steps } from '../../../src/view/steps/steps.ts';

test('the formula is read as the paper has it: softmax around what it is taken of', () => {
  expect(formulaParts.map(({ tex }) => tex).join(' ')).toBe(
    'X \\to Q , K , V \\to \\operatorname{softmax} \\big( Q K^\\top \\big/\\sqrt{d_k} {}+ M \\big) V \\to \\operatorname{concat}\\cdot W_O {}+ X',
  );
});

test('every step is one term of it', () => {
  const terms = formulaParts.flatMap((part) => (part.kind === 'term' ? [part.step] : []));
  expect(terms.toSorted()).toEqual(steps.toSorted());
});

test('brackets are as dark as their function, an arrow as what it leads to', () => {
  const signs = formulaParts.flatMap((part) =>
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
