import * as v from 'valibot';
import { vocabularyFrom } from '../language/vocabulary.ts';
import type { Dimensions } from '../trace/dimensions.ts';

const count = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(100_000_000));
const dimensions = v.object({
  dModel: count,
  dHead: count,
  nHeads: count,
  nLayers: count,
  dFf: count,
  vocabSize: count,
  maxLength: count,
});
const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));

/** How the model did on sentences never trained on; shares of exact matches, 0 … 1. */
export const scoresSchema = v.object({
  sentences: count,
  exactMatch: share,
  byConstruction: v.record(v.string(), v.object({ sentences: count, exactMatch: share })),
  /** Sentences where anything may do anything, counted apart. */
  offPattern: v.optional(v.object({ sentences: count, exactMatch: share })),
  byLength: v.array(v.object({ from: count, to: count, sentences: count, exactMatch: share })),
});
export type Scores = v.InferOutput<typeof scoresSchema>;

/** What stands beside a weights file: enough to check it, to run it and to train it again. */
export const manifestSchema = v.object({
  format: v.literal(1),
  direction: v.picklist(['en-fr', 'en-zh', 'zh-en']),
  dimensions,
  vocabulary: v.pipe(v.array(v.pipe(v.string(), v.maxLength(64))), v.maxLength(20_000)),
  weights: v.object({
    file: v.pipe(v.string(), v.regex(/^[\w.-]+$/)),
    bytes: count,
    sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
  }),
  training: v.object({
    seed: v.number(),
    steps: count,
    batch: count,
    peak: v.number(),
    warmup: v.number(),
    sentences: v.number(),
    loss: v.number(),
  }),
  scores: v.optional(scoresSchema),
});
export type Manifest = Omit<v.InferOutput<typeof manifestSchema>, 'dimensions'> & {
  readonly dimensions: Dimensions;
};

/** @throws ValiError or RangeError when it is no manifest of ours */
export function parseManifest(json: unknown): Manifest {
  const manifest = v.parse(manifestSchema, json);
  vocabularyFrom(manifest.vocabulary);
  if (manifest.vocabulary.length !== manifest.dimensions.vocabSize) {
    throw new RangeError('vocabulary and dimensions disagree');
  }
  return manifest;
}
