import type { Matches, Points, Scores } from '../../trace/scores.ts';

/** A share of so many cases. */
export type Counted = { readonly share: number; readonly of: number };

export const matches = (one?: Matches): Counted | undefined =>
  one && { share: one.exactMatch, of: one.sentences };
const points = (one?: Points): Counted | undefined => one && { share: one.right, of: one.cases };

/** What is told of a model first; a model has not all of them. */
export const headLines = {
  heldOut: (scores: Scores) => matches(scores),
  offPattern: (scores: Scores) => matches(scores.offPattern),
  long: (scores: Scores) => matches(scores.long),
  coreference: (scores: Scores) => points(scores.coreference),
  flips: (scores: Scores) => points(scores.flips),
  classifiers: (scores: Scores) => points(scores.classifiers),
  particles: (scores: Scores) => points(scores.particles),
  handwritten: (scores: Scores) => matches(scores.handwritten),
};
export type HeadLine = keyof typeof headLines;
export const headLineNames = Object.keys(headLines) as HeadLine[];

export const printShare = (share: number) => `${(100 * share).toFixed(1)} %`;
