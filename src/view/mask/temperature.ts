import { bitsOf } from '../heads/heads.ts';
import { softmaxRow } from './softmaxRow.ts';

type Row = readonly number[];

/** The limit at T → 0: all on the greatest score, alike where several are. */
function coldest(scores: Row): Row {
  const greatest = Math.max(...scores);
  const tied = scores.filter((score) => score === greatest).length;
  return scores.map((score) => (score === greatest ? 1 / tied : 0));
}

/** softmax(s ⁄ T) of one row. @param scores −∞ where blocked @param temperature 0 and ∞ are its limits */
export function weightsAt(scores: Row, temperature: number): Row {
  if (temperature === 0) return coldest(scores);
  // −∞ ÷ ∞ is no number.
  const divided = scores.map((score) =>
    score === Number.NEGATIVE_INFINITY ? score : score / temperature,
  );
  return softmaxRow(divided);
}

export type Spread = { readonly largest: number; readonly bits: number };

export function spreadAt(weights: Row): Spread {
  return { largest: Math.max(...weights), bits: bitsOf(weights) };
}
