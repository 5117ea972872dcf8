import { describe, expect, test } from 'vitest';
import { formatFixed } from '../../../src/view/matrix/format.ts';
import { at, rowOf, traced } from '../../../src/view/matrix/matrix.ts';
import type { AttentionHead, Part } from '../../../src/view/parts/part.ts';
import { hidden, veils } from '../../../src/view/predictions/hidden.ts';
import { questionOf } from '../../../src/view/predictions/predictions.ts';
import { judge, type Option, type Question } from '../../../src/view/predictions/question.ts';
import { canAsk, predictionTraits } from '../../../src/view/predictions/traits.ts';
import { pictureOf } from '../../../src/view/steps/pipeline.ts';
import { type Step, steps } from '../../../src/view/steps/steps.ts';
import { walkOf } from '../../../src/view/steps/walk.ts';
import { encoderHead, referenceRun } from '../../reference/run.ts';

const run = referenceRun();
const masked: AttentionHead = { stack: 'decoder', layer: 1, kind: 'self_attn', head: 1 };
const cross: AttentionHead = { stack: 'decoder', layer: 1, kind: 'cross_attn', head: 0 };
const [row, time] = [2, 3];

function asked(where: AttentionHead, step: Step, at = row): Question {
  const question = questionOf(run, { ...where, step, row: at, time });
  if (!question) throw new Error(`nothing is asked at ${step}`);
  return question;
}

const optionsOf = (question: Question): readonly Option[] =>
  question.kind === 'level' ? [] : question.options;
const right = (question: Question) =>
  optionsOf(question).flatMap((option) => (option.right ? [option.id] : []));

test.each([encoderHead, masked, cross])('every step of a walk has its prediction', (where) => {
  for (const step of walkOf(where)) {
    const question = asked(where, step);
    if (question.kind === 'level') continue;
    expect(right(question).length, step).toBeGreaterThan(0);
    expect(right(question).length, step).toBeLessThan(question.options.length);
  }
});

test('at the scores it is the word that gets most of the row’s attention, with both weights', () => {
  for (const query of [0, 1, 2, 3]) {
    const weights = [...rowOf(traced(run.trace, 'encoder.0.self_attn.pattern', 0), query)];
    const [best, worst] = [Math.max(...weights), Math.min(...weights)];
    const question = asked(encoderHead, 'scores', query);
    expect(judge(question, weights.indexOf(best))).toMatchObject({
      ...{ right: true, said: { numbers: [best] }, truth: { numbers: [best] } },
    });
    expect(judge(question, weights.indexOf(worst))).toMatchObject({
      ...{ right: false, said: { numbers: [worst] } },
      truth: { id: weights.indexOf(best), numbers: [best] },
    });
  }
});

test('a later word is an answer where the mask blocks it, and gets nothing', () => {
  const question = questionOf(run, { ...masked, step: 'scores', row: 1, time: 3 });
  if (!question) throw new Error('nothing is asked');
  expect(judge(question, 3)).toMatchObject({ right: false, said: { numbers: [0] } });
  expect(judge(question, 4)).toBeNull();
});

describe('the bar', () => {
  const weights = rowOf(traced(run.trace, 'encoder.0.self_attn.pattern', 0), row);
  const question = asked(encoderHead, 'pattern');

  test('is of the word that gets most, beside an even share', () => {
    expect(question).toMatchObject({
      ...{ kind: 'level', side: 'source', value: Math.max(...weights), even: 1 / weights.length },
      id: weights.indexOf(Math.max(...weights)),
    });
    expect(asked(masked, 'pattern', 1)).toMatchObject({ even: 1 / 2 });
  });

  test('is right where it is near enough', () => {
    const value = Math.max(...weights);
    for (const [guess, near] of [
      [value - 0.09, true],
      [value + 0.11, false],
    ] as const)
      expect(judge(question, guess)).toMatchObject({ right: near, said: { numbers: [guess] } });
  });
});

test('the mask leaves fewest to the first word: itself', () => {
  const question = asked(masked, 'masked');
  expect(optionsOf(question).map(({ numbers }) => numbers)).toEqual([[1], [2], [3], [4]]);
  expect(right(question)).toEqual([0]);
  expect(questionOf(run, { ...cross, step: 'masked', row, time })).toBeNull();
});

test('÷ √d_k leaves the order of a row, and neither its spread nor its largest score', () => {
  const question = asked(encoderHead, 'scaled');
  expect(right(question)).toEqual([2]);
  const greatest = (step: 'scores' | 'scaled') =>
    Math.max(...rowOf(traced(run.trace, `encoder.0.self_attn.${step}`, 0), row));
  expect(optionsOf(question)[0]?.numbers).toEqual([greatest('scores'), greatest('scaled')]);
});

test('every number of a word goes into one of its query', () => {
  const { dHead, dModel } = run.dimensions;
  expect(optionsOf(asked(masked, 'q'))).toEqual([
    { id: 0, numbers: [1], right: false },
    { id: 1, numbers: [dHead], right: false },
    { id: 2, numbers: [dModel], right: true },
  ]);
});

test('a word’s key is not its query; of the source, the next word changes no key', () => {
  const difference = (f: number) =>
    Math.abs(
      at(traced(run.trace, 'encoder.0.self_attn.q', 0), row, f) -
        at(traced(run.trace, 'encoder.0.self_attn.k', 0), row, f),
    );
  const furthest = Math.max(...[0, 1, 2, 3].map(difference));
  expect(optionsOf(asked(encoderHead, 'k'))[1]).toMatchObject({ numbers: [furthest], right: true });
  expect(asked(cross, 'k')).toMatchObject({ topic: 'memory' });
  expect(right(asked(cross, 'k'))).toEqual([2]);
});

test('what a word brings is its weight times its value’s length; a head, the length of its part', () => {
  const weights = rowOf(traced(run.trace, 'decoder.1.cross_attn.pattern', 0), row);
  const values = traced(run.trace, 'decoder.1.cross_attn.v', 0);
  const length = (numbers: Float32Array) => Math.hypot(...numbers);
  for (const { id, numbers } of optionsOf(asked(cross, 'context')))
    expect(numbers[0]).toBeCloseTo((weights[id] ?? 0) * length(rowOf(values, id)), 6);
  for (const { id, numbers } of optionsOf(asked(cross, 'out')))
    expect(numbers[0]).toBeCloseTo(
      length(rowOf(traced(run.trace, 'decoder.1.cross_attn.head_out', id), row)),
      6,
    );
});

test('X is compared with the other words that are there', () => {
  const question = questionOf(run, { ...masked, step: 'x', row: 1, time: 2 });
  expect(question && optionsOf(question).map(({ id }) => id)).toEqual([0, 2]);
  expect(canAsk(run, { ...masked, step: 'x', time: 1 })).toBe(false);
  expect(canAsk(run, { ...masked, step: 'scores', time: 0 })).toBe(false);
});

test('without the matrix that judges it nothing is asked', () => {
  const { parameters: _, ...bare } = run;
  expect(canAsk(bare, { ...masked, step: 'q', time })).toBe(false);
});

test.each(steps.filter((step) => predictionTraits[step]))('%s hides what it asks for', (step) => {
  const where = masked;
  const whole = pictureOf(run, { ...where, step });
  const { result, blocked } = hidden(whole, { ...where, step, row });
  const { rows, columns } = result.matrix;
  for (let one = 0; one < rows; one++) {
    const gone = predictionTraits[step]?.hides === 'all' || one === row;
    const printed = [...rowOf(result.matrix, one)].map((value) => formatFixed(value));
    const was = [...rowOf(whole.result.matrix, one)].map((value) => formatFixed(value));
    expect(printed).toEqual(gone ? was.map(() => '?') : was);
    if (gone) expect(blocked?.(one, columns - 1) ?? false).toBe(false);
  }
  expect([...whole.result.matrix.data].some(Number.isNaN)).toBe(false);
});

test('LayerNorm makes every row √d_model long, and gain and bias undo that it adds up to 0', () => {
  const { dModel } = run.dimensions;
  expect(right(asked(encoderHead, 'normalized'))).toEqual([1]);
  expect(optionsOf(asked(encoderHead, 'normalized'))[1]?.numbers[0]).toBeCloseTo(
    Math.sqrt(dModel),
    1,
  );
  const out = rowOf(traced(run.trace, 'encoder.0.ln1.out'), row);
  const [total] = optionsOf(asked(encoderHead, 'normed'))[1]?.numbers ?? [];
  expect(total).toBeCloseTo(
    [...out].reduce((sum, one) => sum + one, 0),
    5,
  );
  expect(right(asked(encoderHead, 'normed'))).toEqual([1]);
});

test('what the map shows is veiled where it would answer', () => {
  const others = [
    { ...masked, layer: 0 },
    { ...masked, head: 0 },
  ] as const;
  const veiledAt = (step: Step) =>
    [masked, ...others, cross, encoderHead].filter((head) => veils({ ...masked, step }, head));
  for (const step of ['scores', 'scaled', 'pattern'] as const)
    expect(veiledAt(step), step).toEqual([masked]);
  expect(veiledAt('masked'), 'every head has the same mask').toEqual([masked, ...others]);
  for (const step of ['x', 'context', 'out'] as const) expect(veiledAt(step), step).toEqual([]);
  const output: Part = { kind: 'output' };
  expect(veils({ ...output, step: 'probs' }, output)).toBe(true);
  expect(veils({ ...output, step: 'probs' }, masked)).toBe(false);
  expect(veils({ ...masked, step: 'pattern' }, output)).toBe(false);
});
