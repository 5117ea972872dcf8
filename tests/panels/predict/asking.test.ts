import { describe, expect, test } from 'vitest';
import { messages as english } from '../../../src/messages/en.ts';
import { later as laterEnglish } from '../../../src/messages/en-later.ts';
import { messages as chinese } from '../../../src/messages/zh.ts';
import { later as laterChinese } from '../../../src/messages/zh-later.ts';
import {
  optionName,
  questionText,
  type Telling,
  verdictText,
  whyText,
} from '../../../src/panels/predict/asking.ts';
import { formatFixed } from '../../../src/view/matrix/format.ts';
import type { Part } from '../../../src/view/parts/part.ts';
import { questionOf } from '../../../src/view/predictions/predictions.ts';
import { judge } from '../../../src/view/predictions/question.ts';
import { walkOf } from '../../../src/view/steps/walk.ts';
import { encoderHead, referenceRun } from '../../reference/run.ts';

const run = referenceRun();
const words = { source: run.source.tokens, target: run.target.inputs, made: run.target.tokens };
const layer = 1;
const parts: readonly Part[] = [
  encoderHead,
  { kind: 'cross_attn', stack: 'decoder', layer, head: 1 },
  { kind: 'embedding', stack: 'encoder' },
  { kind: 'norm', stack: 'decoder', layer, norm: 'ln2' },
  { kind: 'ffn', stack: 'decoder', layer },
  ...[{ kind: 'memory' } as const, { kind: 'output' } as const],
];
const languages = {
  en: { m: laterEnglish.predict, stage: english.stage },
  zh: { m: laterChinese.predict, stage: chinese.stage },
};

describe.each(['en', 'zh'] as const)('%s', (language) => {
  test.each(parts)('%o asks and tells in whole sentences, with the numbers', (where) => {
    for (const step of walkOf(where)) {
      const question = questionOf(run, { ...where, step, row: 2, time: 3 });
      if (!question) throw new Error(`nothing is asked at ${step}`);
      const telling: Telling = {
        run,
        at: { ...where, step },
        question,
        words,
        ...languages[language],
      };
      const texts = [questionText(telling), whyText(telling)];
      if (question.kind !== 'level') {
        const names = question.options.map((option) => optionName(telling, option));
        expect(new Set(names).size, `${step} has an answer twice`).toBe(names.length);
        for (const { id } of question.options) {
          const verdict = judge(question, id);
          if (!verdict) throw new Error(`${id} is no answer`);
          const told = verdictText(telling, verdict.right, verdict.said, verdict.truth);
          const whole = verdict.truth.numbers.every(Number.isInteger);
          for (const number of verdict.truth.numbers)
            if (!whole && question.topic !== 'k') expect(told).toContain(formatFixed(number));
          texts.push(told);
        }
        texts.push(...names);
      }
      for (const text of texts) {
        expect(text.trim(), step).not.toBe('');
        expect(text, step).not.toMatch(/undefined|NaN|\?\d/);
      }
    }
  });
});

test('beside the heads a question and its answer are about the row and its numbers', () => {
  const told = (where: Part, step: 'pre' | 'position', id: number) => {
    const question = questionOf(run, { ...where, step, row: 2, time: 3 });
    const verdict = question && judge(question, id);
    if (!question || !verdict) throw new Error('nothing is asked');
    const telling: Telling = { run, at: { ...where, step }, question, words, ...languages.en };
    return verdictText(telling, verdict.right, verdict.said, verdict.truth);
  };
  const network: Part = { kind: 'ffn', stack: 'encoder', layer };
  const on = (name: 'pre' | 'post') => {
    const { data } = run.trace.get(`encoder.1.ffn.${name}`);
    return data.slice(2 * run.dimensions.dFf, 3 * run.dimensions.dFf).filter((one) => one > 0);
  };
  const wrong = on('pre').length >= run.dimensions.dFf / 2 ? 0 : 2;
  expect(told(network, 'pre', wrong)).toMatch(
    new RegExp(`^You said .*\\. It is ${on('pre').length}, `),
  );
  const place: Part = { kind: 'embedding', stack: 'encoder' };
  expect(told(place, 'position', 0)).toBe(
    'You said longer, the later a word stands: 2.00 → 2.00. It is as long as at every other place: 2.00.',
  );
  expect(told(place, 'position', 1)).toBe('<b>Yes:</b> as long as at every other place: 2.00.');
});

test('of two parts of a sum a right answer is told with the length of both', () => {
  const where: Part = { kind: 'norm', stack: 'decoder', layer, norm: 'ln2' };
  for (const language of ['en', 'zh'] as const) {
    const question = questionOf(run, { ...where, step: 'residual', row: 2, time: 3 });
    if (question?.kind !== 'choice') throw new Error('nothing is asked');
    const right = question.options.find((option) => option.right);
    const verdict = right && judge(question, right.id);
    if (!verdict) throw new Error('nothing is right');
    const at = { ...where, step: 'residual' } as const;
    const telling: Telling = { run, at, question, words, ...languages[language] };
    const told = verdictText(telling, verdict.right, verdict.said, verdict.truth);
    for (const { numbers } of question.options)
      expect(told).toContain(formatFixed(numbers[0] ?? Number.NaN));
  }
});
