import { describe, expect, test } from 'vitest';
import { traceOf } from '../../../src/trace/trace.ts';
import { rowOf, traced } from '../../../src/view/matrix/matrix.ts';
import type { Part } from '../../../src/view/parts/part.ts';
import { hidden, hides } from '../../../src/view/predictions/hidden.ts';
import { questionOf } from '../../../src/view/predictions/predictions.ts';
import type { Option } from '../../../src/view/predictions/question.ts';
import { pictureOf } from '../../../src/view/steps/pipeline.ts';
import type { Step } from '../../../src/view/steps/steps.ts';
import { walkOf } from '../../../src/view/steps/walk.ts';
import { walkNames } from '../../../src/view/steps/walkNames.ts';
import { encoderHead, referenceRun } from '../../reference/run.ts';

const run = referenceRun();
const [row, time] = [2, 3];
const network: Part = { kind: 'ffn', stack: 'encoder', layer: 1 };
const attended: Part = { kind: 'norm', stack: 'decoder', layer: 0, norm: 'ln2' };
const begin: Part = { kind: 'embedding', stack: 'encoder' };
const memory: Part = { kind: 'memory' };
const output: Part = { kind: 'output' };
const parts = [
  ...[begin, { ...begin, stack: 'decoder' }, attended, { ...attended, norm: 'ln3' }],
  ...[network, { ...network, stack: 'decoder', layer: 0 }, memory, output],
] as const satisfies readonly Part[];

const named = (name: Parameters<typeof traced>[1], at = row) =>
  Array.from(rowOf(traced(run.trace, name), at));
const long = (numbers: readonly number[]) => Math.hypot(...numbers);
const cosine = (one: readonly number[], other: readonly number[]) =>
  one.reduce((sum, value, at) => sum + value * (other[at] ?? 0), 0) / (long(one) * long(other));
const scatter = (numbers: readonly number[]) => {
  const mean = numbers.reduce((sum, value) => sum + value, 0) / numbers.length;
  return Math.sqrt(numbers.reduce((sum, value) => sum + (value - mean) ** 2, 0) / numbers.length);
};

describe.each(parts)('beside the heads, too, every step asks: %o', (where) => {
  test.each(walkOf(where))('%s, and hides what it asks for', (step) => {
    const asked = { ...where, step, row, time };
    const question = questionOf(run, asked);
    if (!question || question.kind === 'level') throw new Error('nothing is to be chosen');
    const right = question.options.filter((option) => option.right);
    expect(right.length).toBeGreaterThan(0);
    expect(right.length).toBeLessThan(question.options.length);
    const { matrix } = hidden(pictureOf(run, { ...where, step }), asked).result;
    expect(hides(asked, row)).toBe(true);
    for (let one = 0; one < matrix.rows; one++)
      expect(rowOf(matrix, one).every(Number.isNaN), `row ${one}`).toBe(hides(asked, one));
  });

  test('of what its walk needs, and nothing else', () => {
    const names = [...new Set(walkNames(where, run.dimensions.nLayers))];
    const bare = { ...run, trace: traceOf(names.map(run.trace.get)) };
    for (const step of walkOf(where))
      expect(questionOf(bare, { ...where, step, row, time }), step).not.toBeNull();
  });
});

describe('the numbers are the reference’s', () => {
  const optionsAt = (where: Part, step: Step): readonly Option[] => {
    const question = questionOf(run, { ...where, step, row, time });
    return !question || question.kind === 'level' ? [] : question.options;
  };
  const truth = (where: Part, step: Step) => optionsAt(where, step).find(({ right }) => right);
  /** Of each option its number, and right where it is the greatest. */
  const measured = (where: Part, step: Step, values: readonly (readonly [number, number])[]) => {
    const most = Math.max(...values.map(([, value]) => value));
    const options = optionsAt(where, step);
    expect(options.map(({ id }) => id)).toEqual(values.map(([id]) => id));
    for (const [at, [, value]] of values.entries()) {
      expect(options[at]?.numbers[0]).toBeCloseTo(value, 4);
      expect(options[at]?.right).toBe(value > most - 1e-6);
    }
  };
  const each = (measure: (word: number) => number, but = -1) =>
    [0, 1, 2, 3].filter((word) => word !== but).map((word) => [word, measure(word)] as const);

  test('a word’s entry is compared with the others’, and so are X and the memory', () => {
    for (const [where, step, name] of [
      [begin, 'embed', 'encoder.embed'],
      [network, 'x', 'encoder.1.ln1.out'],
      [memory, 'normed', 'encoder.1.ln2.out'],
    ] as const)
      measured(
        where,
        step,
        each((word) => cosine(named(name), named(name, word)), row),
      );
  });

  test('no place has a longer row than another: √(d_model/2)', () => {
    const long = Math.sqrt(run.dimensions.dModel / 2);
    const [later, same, anyhow] = optionsAt(begin, 'position');
    expect([later?.right, same?.right, anyhow?.right]).toEqual([false, true, false]);
    expect(same?.numbers[0]).toBeCloseTo(long, 5);
    expect(later?.numbers).toHaveLength(2);
  });

  test('where rows of positions do grow, that is what is right', () => {
    const [name, grows] = ['encoder.pos_embed', [1, 2, 3, 4]] as const;
    const { shape, axes } = run.trace.get(name);
    const wide = run.dimensions.dModel;
    const right = (lengths: readonly number[]) => {
      const data = Float32Array.from(lengths.flatMap((one) => new Array<number>(wide).fill(one)));
      const trace = traceOf([{ name, shape, axes, data }]);
      const question = questionOf({ ...run, trace }, { ...begin, step: 'position', row, time });
      return question?.kind === 'choice' ? question.options.map((one) => one.right) : [];
    };
    expect(right(grows)).toEqual([true, false, false]);
    expect(right([2, 1, 3, 2])).toEqual([false, false, true]);
  });

  test('what is added is measured by its length', () => {
    const parts = (one: string, other: string) =>
      [one, other].map((name, id) => [id, long(named(name as 'encoder.embed'))] as const);
    measured(begin, 'x', parts('encoder.embed', 'encoder.pos_embed'));
    measured(network, 'residual', parts('encoder.1.ln1.out', 'encoder.1.ffn.out'));
    measured(attended, 'residual', parts('decoder.0.ln1.out', 'decoder.0.cross_attn.out'));
    measured(memory, 'residual', parts('encoder.1.ln1.out', 'encoder.1.ffn.out'));
    measured(
      network,
      'ffn_out',
      each((word) => long(named('encoder.1.ffn.out', word))),
    );
  });

  test('what LayerNorm divides by is the row’s own spread', () => {
    for (const where of [network, memory])
      measured(
        where,
        'normalized',
        each((word) => scatter(named('encoder.1.resid_post', word))),
      );
  });

  test('units, words and a lead are counted', () => {
    const pre = named('encoder.1.ffn.pre');
    const on = pre.filter((value) => value > 0).length;
    const range = on < pre.length / 4 ? 0 : on < pre.length / 2 ? 1 : 2;
    expect(truth(network, 'pre')).toEqual({ id: range, numbers: [on], right: true });
    const unit = pre.indexOf(Math.max(...pre));
    const shared = [0, 1, 3].filter((word) => (named('encoder.1.ffn.pre', word)[unit] ?? 0) > 0);
    const share = shared.length < 1 ? 0 : shared.length < 1.5 ? 1 : 2;
    expect(truth(network, 'post')).toEqual({ id: share, numbers: [shared.length], right: true });
    const [first = 0, second = 0] = named('logits').sort((one, other) => other - one);
    const lead = first - second;
    const ahead = lead < 3 ? 0 : lead < 10 ? 1 : 2;
    expect(truth(output, 'logits')).toEqual({ id: ahead, numbers: [lead], right: true });
    const likely = named('probs').filter((value) => value > 0.01).length;
    const many = likely < 2 ? 0 : likely < 6 ? 1 : 2;
    expect(truth(output, 'probs')).toEqual({ id: many, numbers: [likely], right: true });
  });
});

test('one word alone is compared with nothing', () => {
  const first = { kind: 'ffn', stack: 'decoder', layer: 0, row: 0, time: 0 } as const;
  for (const step of ['x', 'post', 'ffn_out', 'normalized'] as const)
    expect(questionOf(run, { ...first, step }), step).toBeNull();
  for (const step of ['pre', 'residual', 'normed'] as const)
    expect(questionOf(run, { ...first, step }), step).not.toBeNull();
  const place = { kind: 'embedding', stack: 'decoder', step: 'position', row: 0 } as const;
  expect(questionOf(run, { ...place, time: 0 })).toBeNull();
  expect(questionOf(run, { ...place, time: 1 })).not.toBeNull();
  expect(questionOf(run, { ...encoderHead, step: 'embed', row, time })).toBeNull();
});
