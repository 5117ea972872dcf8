import type { LaterMessages, Messages } from '../../messages/catalogue.ts';
import type { PredictFacts } from '../../messages/en/learn/predict.ts';
import type { Run } from '../../trace/run.ts';
import { formatFixed } from '../../view/matrix/format.ts';
import type { Option, Question } from '../../view/predictions/question.ts';
import { type StepAt, sidesAsked } from '../../view/predictions/traits.ts';
import { rowNameAt, type Words } from '../../view/sentence/rowNames.ts';
import { stepRows } from '../../view/steps/rows.ts';
import { marked } from '../controls/Prose.tsx';
import { printedRoot } from '../stage/steps/explainFacts.ts';

/** Everything that a question is told with. */
export type Telling = {
  readonly run: Run;
  readonly at: StepAt;
  readonly question: Question;
  readonly words: Words;
  readonly m: LaterMessages['predict'];
  readonly stage: Messages['stage'];
};

/** A word of the sentence as the question writes it. */
function wordIn({ words, stage }: Telling, side: 'source' | 'target', index: number): string {
  return stage.quote(marked(words[side][index] ?? '', side));
}

/** The name of the row that is asked about, without its quotes. */
export function rowWord({ at, words, question }: Telling): string {
  const axis = stepRows[at.step].axes[0];
  const side = sidesAsked(at)[axis];
  return axis === 'query' && at.kind !== 'embedding'
    ? rowNameAt(side, words, question.row)
    : (words[side][question.row] ?? '');
}

function factsOf(telling: Telling): PredictFacts {
  const { run, at, question } = telling;
  const { dModel, dHead, dFf, vocabSize } = run.dimensions;
  const level = question.kind === 'level' ? question : null;
  return {
    ...{
      dModel,
      dHead,
      dFf,
      vocabSize,
      root: printedRoot(dHead),
      even: formatFixed(level?.even ?? 0),
    },
    row: wordIn(telling, sidesAsked(at)[stepRows[at.step].axes[0]], question.row),
    column: level ? wordIn(telling, level.side, level.id) : '',
  };
}

/** The question in words. */
export function questionText(telling: Telling): string {
  const { at, m, question, stage } = telling;
  const row = stage.quote(marked(rowWord(telling), sidesAsked(at)[stepRows[at.step].axes[0]]));
  return m.ask[question.topic].question({ ...factsOf(telling), row });
}

/** What the truth teaches. */
export function whyText(telling: Telling): string {
  return telling.m.ask[telling.question.topic].why(factsOf(telling));
}

/** An answer to be chosen, without its number. */
export function optionName(telling: Telling, { id }: Pick<Option, 'id'>): string {
  const { question, m, stage } = telling;
  if (question.kind !== 'choice') return wordIn(telling, question.side, id);
  const texts = m.ask[question.topic];
  const option = 'options' in texts ? texts.options[id] : undefined;
  return option?.(factsOf(telling)) ?? stage.head(id + 1);
}

/** How many rows, numbers or words: there is no half of one. */
const counted: readonly Question['topic'][] = [
  ...(['q', 'memory', 'masked', 'units', 'shared', 'likely'] as const),
];

function valueText({ question, m }: Telling, { numbers }: Option): string {
  const digits = counted.includes(question.topic) ? 0 : 2;
  const [one, other] = numbers.map((value) => formatFixed(value, digits));
  if (one === undefined) return '';
  return other === undefined ? one : m.change(one, other);
}

/** An answer with the number that speaks for it: "“tired”: 0.06". */
function optionText(telling: Telling, option: Option): string {
  const { question, m } = telling;
  const value = valueText(telling, option);
  const texts = m.ask[question.topic];
  const told = 'told' in texts ? texts.told[option.id] : undefined;
  if (told) return told(value);
  const name = optionName(telling, option);
  return value && question.topic !== 'q' ? m.valued(name, value) : name;
}

/** What is chosen by which part of a sum is longer. */
const longer: readonly Question['topic'][] = ['begin', 'residual', 'sum'];

/** The other part, which a right answer was measured against; none where there is no one other. */
function lesserText(telling: Telling, truth: Option): string | undefined {
  const { question } = telling;
  if (question.kind !== 'choice' || !longer.includes(question.topic)) return undefined;
  const lesser = question.options.find(({ id }) => id !== truth.id);
  return lesser && optionText(telling, lesser);
}

/** What came of the guess, with both numbers. */
export function verdictText(telling: Telling, right: boolean, said: Option, truth: Option): string {
  const { question, m } = telling;
  const answer = optionText(telling, truth);
  if (question.kind === 'level') {
    const guess = valueText(telling, said);
    return right ? m.near(guess, answer) : m.wrong(guess, answer);
  }
  if (right) return m.right(answer, lesserText(telling, truth));
  const wrong = question.kind === 'choice' ? m.wrongChoice : m.wrong;
  return wrong(optionText(telling, said), answer);
}
