import * as v from 'valibot';

const id = v.pipe(v.number(), v.integer(), v.minValue(0));
const logit = v.pipe(v.number(), v.finite());

/**
 * A short sentence translated greedily when the model was written: what a GPU's programs must give
 * before they are believed. Logits have six significant digits.
 */
export const startupSchema = v.strictObject({
  text: v.pipe(v.string(), v.minLength(1), v.maxLength(200)),
  /** Source ids, `<eos>` last. */
  source: v.pipe(v.array(id), v.minLength(2)),
  /** One a produced word, `<eos>` last unless cut at the limit: the two likeliest. */
  steps: v.pipe(
    v.array(v.strictObject({ id, logit, runnerUp: v.strictObject({ id, logit }) })),
    v.minLength(1),
  ),
});
export type Startup = Readonly<v.InferOutput<typeof startupSchema>>;

/** How far a logit may be from the written one: summing in another order moves it by less. */
export const startupTolerance = 3e-3;

/** What a decoder gave for the sentence. */
export type Decoded = {
  /** Produced ids, `<eos>` last unless cut. */
  readonly ids: readonly number[];
  /** [ids.length, vocabSize], row-major: row t is what ids[t] was chosen from. */
  readonly logits: Float32Array;
};

/** The start-up sentence of a model, with what its translation must give. */
export function startupOf({
  manifest,
}: {
  readonly manifest: { readonly startup: Startup };
}): Startup {
  return manifest.startup;
}

/** Whether a row has the written logits, and nothing above them. False where a number is NaN. */
function rowAgrees(row: Float32Array, { id, logit, runnerUp }: Startup['steps'][number]) {
  const near = (at: number, wanted: number) =>
    Math.abs((row[at] ?? Number.NaN) - wanted) <= startupTolerance;
  const rest = row.every(
    (one, at) => at === id || at === runnerUp.id || one <= runnerUp.logit + startupTolerance,
  );
  return near(id, logit) && near(runnerUp.id, runnerUp.logit) && rest;
}

/** Whether the very ids came out, and every row's two highest logits within the tolerance. */
export function startupAgrees({ steps }: Startup, { ids, logits }: Decoded): boolean {
  const width = logits.length / steps.length;
  if (ids.length !== steps.length || !Number.isInteger(width)) return false;
  return steps.every(
    (step, t) => ids[t] === step.id && rowAgrees(logits.subarray(t * width, (t + 1) * width), step),
  );
}
