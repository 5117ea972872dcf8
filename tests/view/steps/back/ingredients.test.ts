import { describe, expect, test } from 'vitest';
import { pick, seededRandom } from '../../../../src/language/random.ts';
import { isBlocked } from '../../../../src/trace/trace.ts';
import { formatFixed } from '../../../../src/view/matrix/format.ts';
import { at } from '../../../../src/view/matrix/matrix.ts';
import type { Part } from '../../../../src/view/parts/part.ts';
import type { SelectedCell } from '../../../../src/view/selection.ts';
import { ingredientsOf, valueAt } from '../../../../src/view/steps/back/ingredients.ts';
import { writtenSum } from '../../../../src/view/steps/back/written.ts';
import { resultOf } from '../../../../src/view/steps/matrices/results.ts';
import { pictureOf } from '../../../../src/view/steps/pipeline.ts';
import { products } from '../../../../src/view/steps/terms.ts';
import { walkOf } from '../../../../src/view/steps/walk.ts';
import { engineValue, workedSum } from '../../../../src/view/steps/workedSum.ts';
import { referenceRun } from '../../../reference/run.ts';

const run = referenceRun({ source: ['the', 'big', 'cat', 'sleeps', '<eos>'] });
const stacks = ['encoder', 'decoder'] as const;
const layers = [0, 1];
const heads = [0, 1];

const parts: readonly Part[] = [
  { kind: 'memory' },
  { kind: 'output' },
  ...stacks.map((stack) => ({ kind: 'embedding', stack }) as const),
  ...stacks.flatMap((stack) =>
    layers.flatMap((layer): readonly Part[] => [
      { kind: 'ffn', stack, layer },
      ...(stack === 'encoder' ? (['ln1', 'ln2'] as const) : (['ln1', 'ln2', 'ln3'] as const)).map(
        (norm) => ({ kind: 'norm', stack, layer, norm }) as const,
      ),
      ...heads.map((head) => ({ kind: 'self_attn', stack, layer, head }) as const),
      ...(stack === 'decoder'
        ? heads.map((head) => ({ kind: 'cross_attn', stack, layer, head }) as const)
        : []),
    ]),
  ),
];
const selections = parts.flatMap((part) => walkOf(part).map((step) => ({ ...part, step })));

/** Some cells of every step of every part, the same ones each time. */
const random = seededRandom(16);
const cells: readonly SelectedCell[] = selections.flatMap((selection) => {
  const { rows, columns } = resultOf(run, selection, selection.step);
  return Array.from({ length: 4 }, () => ({
    ...selection,
    row: Math.floor(random() * rows),
    column: Math.floor(random() * columns),
  }));
});

/** Two numbers of the same size as far as any of them is printed; −∞ is −1e9 in the trace. */
const shown = (value: number) => Math.max(value, -1e9);

test('there are five hundred, of every part and step', () => {
  expect(cells.length).toBeGreaterThan(500);
});

test('every worked sum adds up to its cell within display rounding', () => {
  for (const cell of cells) {
    const sum = workedSum(run, cell);
    if (sum.kind === 'lacking') throw new Error(`${cell.step} lacks ${sum.what}`);
    const off = Math.abs(shown(sum.total) - shown(engineValue(run, cell)));
    expect(off, JSON.stringify(cell)).toBeLessThan(0.005);
  }
});

/** What a worked sum prints that is a number of the run. */
function printed(cell: SelectedCell): readonly number[] {
  const sum = workedSum(run, cell);
  switch (sum.kind) {
    case 'products':
      return [
        ...sum.terms.flatMap(({ left, right }) => [left, right]),
        ...(sum.bias === undefined ? [] : [sum.bias]),
      ];
    case 'sum':
      return sum.addends.filter(({ id }) => id !== 'mask').map(({ value }) => value);
    case 'quotient':
      return [sum.dividend];
    case 'enlarged':
      return [sum.entry];
    case 'rectified':
      return [sum.value];
    case 'softmax':
      // A blocked one adds nothing.
      return sum.row.map(({ score }) => score).filter((score) => !isBlocked(score));
    case 'standardised':
      return [sum.value, sum.mean, sum.scale];
    case 'norm':
      return [sum.normalized, sum.gain, sum.bias];
    default:
      return [];
  }
}

/** What a sum comes to as it stands there: its signs are JavaScript's but for three. */
function evaluated(right: string): number {
  const code = right.replaceAll('×', '*').replaceAll('÷', '/').replaceAll('−', '-');
  const { cos, max, sin } = Math;
  return new Function('cos', 'max', 'sin', `return ${code};`)(cos, max, sin);
}

test.each([2, 3, 6])('written out with %i decimals it says = only where that is so', (digits) => {
  const signs = { '=': 0, '≈': 0 };
  for (const cell of cells) {
    const text = writtenSum(run, cell, 'text', digits) ?? '';
    if (text.includes('∞')) continue;
    const [, total = '', sign = '', right = ''] = /^(\S+) ([=≈]) (.*)$/.exec(text) ?? [];
    const exact = formatFixed(evaluated(right), digits) === total;
    expect(sign, text).toBe(exact ? '=' : '≈');
    signs[sign as keyof typeof signs] += 1;
  }
  expect(Math.min(...Object.values(signs))).toBeGreaterThan(20);
});

test('its ingredients are numbers of the trace or of the parameters, each one', () => {
  for (const cell of cells) {
    const found = ingredientsOf(run, cell).map((origin) => valueAt(run, origin));
    const wanted = printed(cell);
    // Of the vocabulary the likeliest are listed; what is found is those that are shown.
    if (cell.step === 'probs') continue;
    expect(found, JSON.stringify(cell)).toEqual(wanted);
  }
});

describe('following ingredients', () => {
  const followed = (cell: SelectedCell) =>
    ingredientsOf(run, cell).flatMap((one) => (one.kind === 'cell' ? [one.at] : []));
  const begins = ({ kind, step }: SelectedCell) =>
    kind === 'embedding' && (step === 'embed' || step === 'position');

  test('always ends at the embedding or the position, whichever is followed', () => {
    for (const start of cells) {
      let cell = start;
      for (let click = 0; !begins(cell); click++) {
        const next = followed(cell);
        if (click > 60 || next.length === 0) throw new Error(`${JSON.stringify(start)} is lost`);
        cell = pick(random, next);
      }
      expect(followed(cell)).toEqual([]);
    }
  });

  /** A sublayer begins with its X; the memory and what a norm gives are the X of what follows. */
  const isInput = ({ step }: SelectedCell) => step === 'x' || step === 'normed';

  test('leaves a sublayer by four clicks at most', () => {
    for (const start of cells.filter((cell) => !isInput(cell) && !begins(cell))) {
      let reached: readonly SelectedCell[] = [start];
      let clicks = 0;
      while (!reached.some((cell) => isInput(cell) || begins(cell))) {
        reached = reached.flatMap((cell) => followed(cell).slice(0, 3));
        clicks++;
        expect(clicks, JSON.stringify(start)).toBeLessThanOrEqual(4);
      }
    }
  });
});

test('what the board writes under a product is its cell, with the bias', () => {
  const ffn = { kind: 'ffn', stack: 'encoder', layer: 1, step: 'ffn_out' } as const;
  const { factors, bias, result } = pictureOf(run, ffn);
  const { left, top } = factors as NonNullable<typeof factors>;
  const sum = products(left.matrix, top.matrix, 2, 3).total + Number(bias?.[3]);
  expect(sum).toBeCloseTo(at(result.matrix, 2, 3), 4);
  expect(Math.abs(Number(bias?.[3]))).toBeGreaterThan(0.01);
});
