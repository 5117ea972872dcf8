import type { Side } from '../../trace/topology.ts';

/** What is asked: by step, and once more where cross-attention has a question of its own. */
export type Topic =
  | 'x'
  | 'q'
  | 'k'
  | 'memory'
  | 'v'
  | 'scores'
  | 'scaled'
  | 'masked'
  | 'pattern'
  | 'context'
  | 'out'
  | 'residual'
  | 'normalized'
  | 'normed'
  | 'entry'
  | 'place'
  | 'begin'
  | 'units'
  | 'shared'
  | 'added'
  | 'sum'
  | 'shrunk'
  | 'stored'
  | 'lead'
  | 'likely';

/** One of the answers, with the numbers that speak for it. */
export type Option = {
  /** Which word it is, or which of the choices. */
  readonly id: number;
  readonly numbers: readonly number[];
  readonly right: boolean;
};

/** A word is clicked. */
export type WordQuestion = {
  readonly kind: 'word';
  readonly side: Side;
  readonly options: readonly Option[];
};
/** One of a few sentences is chosen; their words are the topic's. */
export type ChoiceQuestion = { readonly kind: 'choice'; readonly options: readonly Option[] };
/** A bar is drawn. */
export type LevelQuestion = {
  readonly kind: 'level';
  readonly side: Side;
  /** The word that the weight is given to. */
  readonly id: number;
  readonly value: number;
  /** What each word would have, were all alike. */
  readonly even: number;
};

export type Question = { readonly topic: Topic; readonly row: number } & (
  | WordQuestion
  | ChoiceQuestion
  | LevelQuestion
);

/** What came of a guess. */
export type Verdict = {
  readonly right: boolean;
  readonly said: Option;
  readonly truth: Option;
};

/** So far from the truth a bar is still right. */
export const nearEnough = 0.1;

/** A guess is an option's id or, of a bar, its length. @returns null for what is no answer */
export function judge(question: Question, guess: number): Verdict | null {
  if (question.kind === 'level') {
    const { id, value } = question;
    const right = Math.abs(guess - value) <= nearEnough;
    return {
      right,
      said: { id, numbers: [guess], right },
      truth: { id, numbers: [value], right: true },
    };
  }
  const said = question.options.find(({ id }) => id === guess);
  const truth = question.options.find(({ right }) => right);
  return said && truth ? { right: said.right, said, truth: said.right ? said : truth } : null;
}

/** The answers of which one number each is known: right is the greatest, or what is as great. */
export function greatest(
  values: readonly (readonly [id: number, value: number])[],
): readonly Option[] {
  const most = Math.max(...values.map(([, value]) => value));
  return values.map(([id, value]) => ({ id, numbers: [value], right: value >= most - 1e-6 }));
}
