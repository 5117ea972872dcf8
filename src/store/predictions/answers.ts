import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { Question, Verdict } from '../../view/predictions/question.ts';

/** What was asked, and what came of it; skipped, there is nothing to tell. */
export type Answered = { readonly question: Question; readonly verdict: Verdict } | 'skipped';

/** By sentence, head and step. Of this visit alone: nothing is kept, and no part of the URL. */
type Answers = ReadonlyMap<string, Answered>;

type Predictions = {
  readonly given: Answers;
  /** What the page asks now, as it was put together where it is shown. */
  readonly question: Question | null;
};

export const answers = createStore<Predictions>(() => ({ given: new Map(), question: null }));

/** @returns takes the question from the page again */
export function putQuestion(question: Question | null): () => void {
  answers.setState({ question });
  return () => answers.setState({ question: null });
}

export function record(key: string, answered: Answered): void {
  answers.setState(({ given }) => ({ given: new Map(given).set(key, answered) }));
}

/** How many predictions were made, and how many of them were right. */
export function tally(given: Answers): { readonly made: number; readonly right: number } {
  const made = [...given.values()].filter((one) => one !== 'skipped');
  return { made: made.length, right: made.filter(({ verdict }) => verdict.right).length };
}

export function useAnswers(): Answers {
  return useStore(answers, ({ given }) => given);
}
