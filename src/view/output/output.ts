import { bosId } from '../../language/vocabulary.ts';
import type { ActivationName } from '../../trace/names.ts';
import type { Run } from '../../trace/run.ts';
import { at, rowOf, traced } from '../matrix/matrix.ts';

export type RankedWord = {
  readonly id: number;
  readonly word: string;
  readonly probability: number;
  readonly logit: number;
  /** Whether greedy decoding took it. */
  readonly produced: boolean;
};

/** The head of the distribution over the vocabulary, and the rest of it in one sum. */
export type Ranking = {
  readonly words: readonly RankedWord[];
  readonly others: { readonly count: number; readonly probability: number };
};

/** The decoding step nearest to `time` that this run has. */
export function decodingStep(run: Run, time: number): number {
  return Math.max(0, Math.min(time, run.target.tokens.length - 1));
}

/** Every word's id, by its probability. */
export function likeliestFirst(probabilities: ArrayLike<number>): readonly number[] {
  const of = (id: number) => probabilities[id] as number;
  const ids = Array.from(probabilities, (_, id) => id);
  return ids.sort((one, other) => of(other) - of(one) || one - other);
}

/** What the output is read from. */
export const outputNames: readonly ActivationName[] = ['logits', 'probs'];

export function canRank({ trace }: Run): boolean {
  return outputNames.every(trace.has);
}

/** The `count` likeliest words at decoding step `time`, likeliest first. */
export function rankWords(run: Run, time: number, count: number): Ranking {
  const step = decodingStep(run, time);
  const [probs, logits] = [traced(run.trace, 'probs'), traced(run.trace, 'logits')];
  const ids = likeliestFirst(rowOf(probs, step));
  const words = ids.slice(0, count).map((id) => ({
    id,
    word: run.vocabulary[id] ?? `#${id}`,
    probability: at(probs, step, id),
    logit: at(logits, step, id),
    produced: id === run.target.ids[step],
  }));
  const rest = ids.slice(count);
  const probability = rest.reduce((sum, id) => sum + at(probs, step, id), 0);
  return { words, others: { count: rest.length, probability } };
}

/** As many as a short list holds. */
const instead = 8;

/** The words that could be taken at a step: the likeliest, and the one that was. What begins a sentence is none. */
export function forceable(run: Run, time: number): readonly RankedWord[] {
  const words = rankWords(run, time, run.vocabulary.length).words.filter(({ id }) => id > bosId);
  return words.filter(({ produced }, rank) => rank < instead || produced);
}

/** One step of decoding: what went in, what came out, and how sure the model was of it. */
export type ProducedWord = {
  readonly input: string;
  readonly word: string;
  readonly probability: number;
};

/** The translation word by word, in the order it was produced. */
export function producedWords(run: Run): readonly ProducedWord[] {
  const probs = traced(run.trace, 'probs');
  return run.target.tokens.map((word, step) => ({
    input: run.target.inputs[step] ?? '',
    word,
    probability: at(probs, step, run.target.ids[step] ?? 0),
  }));
}

/** The last `count` of the tokens before `step`, after an ellipsis if there are more. */
export function written(tokens: readonly string[], step: number, count: number): readonly string[] {
  const before = tokens.slice(0, step);
  return before.length > count ? ['…', ...before.slice(-count)] : before;
}

const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** Four decimals; what would vanish in them as a power of ten: 3.1·10⁻⁷. */
export function formatProbability(probability: number): string {
  if (probability >= 0.00005 || probability <= 0) return probability.toFixed(4);
  return smallPower(probability);
}

/** 3.1·10⁻⁷; 0 has no power and is 0. @param value between 0 and 1 */
export function smallPower(value: number): string {
  if (value === 0) return '0';
  const [figures, exponent] = value.toExponential(1).split('e-') as [string, string];
  const raised = [...exponent].map((digit) => superscripts[Number(digit)]).join('');
  return `${figures}·10⁻${raised}`;
}

/** Linear: bars compare with the whole. Logarithmic: with each other, down to 10⁻⁸. */
export const barAxes = {
  linear: { ticks: ['0', '0.5', '1'], share: (probability: number) => probability },
  logarithmic: {
    ticks: ['10⁻⁸', '10⁻⁴', '1'],
    share: (probability: number) => Math.max(0, 1 + Math.log10(probability) / 8),
  },
} as const;
export type BarAxis = keyof typeof barAxes;

/** Room for the head and the foot of the list of words. */
const around = 56;

/** The height of one bar's row, so that `count` of them fill `height`; 18 to 44 pixels. */
export function barHeight(height: number, count: number): number {
  return Math.max(18, Math.min(44, Math.floor((height - around) / Math.max(1, count))));
}
