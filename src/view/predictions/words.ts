import type { Run } from '../../trace/run.ts';
import { isBlocked } from '../../trace/trace.ts';
import type { Axis } from '../geometry.ts';
import { headPattern } from '../heads/heads.ts';
import { at, rowOf } from '../matrix/matrix.ts';
import { headIn } from '../steps/matrices/headMatrices.ts';
import { resultOf } from '../steps/matrices/results.ts';
import type { Step } from '../steps/steps.ts';
import { greatest, type Question, type Topic, type WordQuestion } from './question.ts';
import { cosine, lengthOf, spread } from './rows.ts';
import { type Asked, sidesAsked, wordsSoFar } from './traits.ts';

type Valued = readonly (readonly [word: number, value: number])[];

/** Every word so far with its number. */
function valued(run: Run, asked: Asked, axis: Axis, value: (word: number) => number): Valued {
  const count = wordsSoFar(run, asked, axis, asked.time);
  return Array.from({ length: count }, (_, word) => [word, value(word)] as const);
}

/** The word with the greatest number is right. */
function byWord(asked: Asked, topic: Topic, axis: Axis, values: Valued): Question {
  const { row } = asked;
  const question: WordQuestion = {
    ...{ kind: 'word', side: sidesAsked(asked)[axis], options: greatest(values) },
  };
  return { topic, row, ...question };
}

/** Which word's row of a step points most in the direction of this one's. */
const askAlike = (topic: 'x' | 'entry' | 'stored', step: Step) => (run: Run, asked: Asked) => {
  const rows = resultOf(run, asked, step);
  const own = rowOf(rows, asked.row);
  const all = valued(run, asked, 'query', (word) => cosine(own, rowOf(rows, word)));
  const others = all.filter(([word]) => word !== asked.row);
  return byWord(asked, topic, 'query', others);
};

export const askX = askAlike('x', 'x');
/** The same of the table, where no word knows yet of the others. */
export const askEntry = askAlike('entry', 'embed');
/** The same of the memory, where each word has gathered what it could. */
export const askStored = askAlike('stored', 'normed');

/** Which word's row of a step is the greatest, by what is measured of it. */
const askMost =
  (topic: Topic, axis: Axis, step: Step, measure: (row: Float32Array) => number) =>
  (run: Run, asked: Asked) => {
    const rows = resultOf(run, asked, step);
    const values = valued(run, asked, axis, (word) => measure(rowOf(rows, word)));
    return byWord(asked, topic, axis, values);
  };

/** Which word's value is longest: a weight brings so much of it. */
export const askV = askMost('v', 'key', 'v', lengthOf);
/** To which word a network adds most. */
export const askAdded = askMost('added', 'query', 'ffn_out', lengthOf);
/** Which word's row LayerNorm divides by most. */
export const askShrunk = askMost('shrunk', 'query', 'residual', spread);

/** Which word will get most of the row's attention. */
export function askScores(run: Run, asked: Asked): Question {
  const pattern = headPattern(run, headIn(asked));
  const weights = valued(run, asked, 'key', (word) => at(pattern, asked.row, word));
  return byWord(asked, 'scores', 'key', weights);
}

/** To which word the mask leaves the fewest to look at; its number is how many. */
export function askMasked(run: Run, asked: Asked): Question {
  const masked = resultOf(run, asked, 'masked');
  const keys = wordsSoFar(run, asked, 'key', asked.time);
  const left = (word: number) =>
    [...rowOf(masked, word).subarray(0, keys)].filter((score) => !isBlocked(score)).length;
  const question = byWord(
    asked,
    'masked',
    'query',
    valued(run, asked, 'query', (w) => -left(w)),
  );
  if (question.kind !== 'word') return question;
  const options = question.options.map((one) => ({ ...one, numbers: [left(one.id)] }));
  return { ...question, options };
}

/** How much attention the word that is looked at most gets. */
export function askPattern(run: Run, asked: Asked): Question {
  const { options } = askScores(run, asked) as WordQuestion;
  const { id, numbers } = options.find(({ right }) => right) ?? { id: 0, numbers: [1] };
  const open = options.filter((one) => (one.numbers[0] ?? 0) > 0).length;
  const side = sidesAsked(asked).key;
  const [value = 0] = numbers;
  return { topic: 'pattern', row: asked.row, kind: 'level', side, id, value, even: 1 / open };
}

/** Which word brings most: by its weight, and by what is weighed. */
export function askContext(run: Run, asked: Asked): Question {
  const [pattern, v] = [headPattern(run, headIn(asked)), resultOf(run, asked, 'v')];
  const brings = (word: number) => at(pattern, asked.row, word) * lengthOf(rowOf(v, word));
  return byWord(asked, 'context', 'key', valued(run, asked, 'key', brings));
}
