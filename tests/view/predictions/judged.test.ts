import { expect, test } from 'vitest';
import type { Run } from '../../../src/trace/run.ts';
import { attentions } from '../../../src/view/heads/heads.ts';
import type { Part } from '../../../src/view/parts/part.ts';
import { questionOf } from '../../../src/view/predictions/predictions.ts';
import { judge, type Question } from '../../../src/view/predictions/question.ts';
import { wordsSoFar } from '../../../src/view/predictions/traits.ts';
import { stepRows } from '../../../src/view/steps/rows.ts';
import { walkOf } from '../../../src/view/steps/walk.ts';
import { fc } from '../../draws.ts';
import { referenceRun } from '../../reference/run.ts';

const layer = 1;
const stacks = ['encoder', 'decoder'] as const;
const parts: readonly Part[] = [
  ...attentions.flatMap((one) => [0, 1].map((head) => ({ ...one, layer, head }))),
  ...stacks.map((stack) => ({ kind: 'embedding', stack }) as const),
  ...stacks.map((stack) => ({ kind: 'ffn', stack, layer }) as const),
  ...stacks.flatMap((stack) =>
    (['ln1', 'ln2'] as const).map((norm) => ({ kind: 'norm', stack, layer, norm }) as const),
  ),
  ...[{ kind: 'norm', stack: 'decoder', layer, norm: 'ln3' } as const],
  ...[{ kind: 'memory' } as const, { kind: 'output' } as const],
];

/** What may be said: every option or, of a bar, what is far and near. */
function guesses(question: Question): readonly number[] {
  if (question.kind !== 'level') return question.options.map(({ id }) => id);
  return [question.value, question.value > 0.5 ? 0 : 1];
}

/** Words that are as alike in every digit that float32 has: whichever is said is right. */
function tied(question: Question): boolean {
  if (question.kind !== 'word') return false;
  const values = question.options.map(({ numbers: [value = 0] }) => value);
  return Math.max(...values) - Math.min(...values) < 1e-6;
}

/** What is wrong with how a question is judged. */
function complaint(question: Question): string | null {
  const verdicts = guesses(question).map((guess) => judge(question, guess));
  if (verdicts.includes(null)) return 'an answer is none';
  if (!verdicts.some((one) => one?.right)) return 'no answer is accepted';
  if (verdicts.every((one) => one?.right)) return 'no answer is refused';
  const numbers = verdicts.flatMap((one) => one?.truth.numbers ?? []);
  return numbers.every(Number.isFinite) ? null : 'a number is none';
}

/** The same of every row of every step. */
function complaintsOf(run: Run, time: number): readonly string[] {
  return parts.flatMap((where) =>
    walkOf(where).flatMap((step) => {
      const rows = wordsSoFar(run, where, stepRows[step].axes[0], time);
      return Array.from({ length: rows }, (_, row) => {
        const question = questionOf(run, { ...where, step, row, time });
        const told = question && !tied(question) && complaint(question);
        return told ? [`${JSON.stringify(where)} ${step} ${row}: ${told}`] : [];
      }).flat();
    }),
  );
}

const words = (prefix: string) =>
  fc
    .integer({ min: 1, max: 6 })
    .map((count) => [...Array.from({ length: count }, (_, at) => prefix + at), '<eos>']);
const sizes = fc.constantFrom(
  { dModel: 8, dHead: 4, dFf: 16 },
  { dModel: 16, dHead: 8, dFf: 8 },
  { dModel: 16, dHead: 4, dFf: 32 },
);

test('whatever the sentence: one answer is accepted, another refused, and nothing throws', () => {
  const draws = [words('s'), words('t'), sizes, fc.nat(), fc.nat({ max: 7 })] as const;
  fc.assert(
    fc.property(...draws, (source, target, dimensions, seed, step) => {
      const run = referenceRun({ source, target, dimensions, seed });
      expect(complaintsOf(run, step % target.length)).toEqual([]);
    }),
    { numRuns: 15 },
  );
});
