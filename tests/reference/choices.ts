/** Two logits nearer than this may change places: float32 sums in another order differ by less. */
export const nearTie = 3e-3;

export type Choices = {
  /** Steps where the reference's two best are a near tie. */
  readonly ties: readonly number[];
  /** Steps where another word than a best one was written. */
  readonly wrong: readonly number[];
};

/**
 * Holds what was written against the reference's logits after the same words.
 * @param logits [produced.length, vocabSize], row-major
 */
export function choicesOf(logits: readonly number[], produced: readonly number[]): Choices {
  const width = logits.length / produced.length;
  const ties: number[] = [];
  const wrong: number[] = [];
  produced.forEach((id, step) => {
    const row = logits.slice(step * width, (step + 1) * width);
    const best = Math.max(...row);
    const among = row.filter((logit) => best - logit < nearTie).length;
    if (among > 1) ties.push(step);
    const written = row[id] ?? Number.NEGATIVE_INFINITY;
    if (among > 1 ? best - written >= nearTie : written !== best) wrong.push(step);
  });
  return { ties, wrong };
}
