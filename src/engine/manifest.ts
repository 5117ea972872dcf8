import * as v from 'valibot';
import { directions } from '../language/direction.ts';
import { constructionIds } from '../language/meaning.ts';
import { assertTokenLanguages } from '../language/token-languages.ts';
import { eosId, vocabularyFrom } from '../language/vocabulary.ts';
import { type AttentionPath, epsilon, sublayersOf } from '../trace/topology.ts';
import { startupSchema } from './startup.ts';

/** The most ids of a sentence, either side: the longest row that a run is padded to. */
export const longestRow = 64;

const count = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(100_000_000));
const index = v.pipe(v.number(), v.integer(), v.minValue(0));
const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const id = v.pipe(v.string(), v.regex(/^[\w-]+(\.[\w-]+)*$/), v.maxLength(64));
const direction = v.picklist(directions);
const sha256 = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));
const file = v.pipe(v.string(), v.regex(/^\w[\w.-]*$/));
const path = v.pipe(v.string(), v.regex(/^\w[\w.-]*(\/\w[\w.-]*)*$/));

/** What decides the shape of a forward pass. Lengths count ids, `<eos>` included. */
const architecture = v.strictObject({
  dimensions: v.strictObject({
    dModel: count,
    dHead: count,
    nHeads: count,
    nLayers: count,
    dFf: count,
    vocabSize: count,
    maxLength: count,
  }),
  /** The ε of the layer norms; the program knows one. */
  epsilon: v.literal(epsilon),
  longestSource: v.pipe(count, v.maxValue(longestRow)),
  longestTarget: v.pipe(count, v.maxValue(longestRow)),
});

const matches = v.strictObject({ sentences: index, exactMatch: share });
const points = v.strictObject({ cases: index, right: share });
/** Told the right words before each: cross-entropy in nats a word, and shares of words and of sentences. */
const forced = v.strictObject({ words: count, loss: v.number(), right: share, exactMatch: share });
const headOf = { attention: v.string(), head: index };

/** How the model did on sentences never trained on; shares, 0 … 1. docs/evaluation.md says of what. */
const scores = v.strictObject({
  sentences: count,
  exactMatch: share,
  byConstruction: v.record(v.string(), v.strictObject({ sentences: count, exactMatch: share })),
  /** Sentences where anything may do anything, counted apart. */
  offPattern: v.optional(v.strictObject({ sentences: count, exactMatch: share })),
  byLength: v.array(
    v.strictObject({ from: count, to: count, sentences: count, exactMatch: share }),
  ),
  /** Sources of 16 to 24 words. */
  long: v.optional(matches),
  /** Sources with a second right translation, counted apart: right as the one or the other. */
  ambiguous: v.optional(matches),
  /** Sentences left out because the model lacks a word of theirs. */
  unknown: v.optional(index),
  compositional: v.optional(v.record(v.string(), matches)),
  coreference: v.optional(points),
  flips: v.optional(points),
  classifiers: v.optional(points),
  particles: v.optional(points),
  handwritten: v.optional(matches),
  forced: v.optional(forced),
  /** Of a model trained without the causal mask: the same of its twin, trained with it. */
  twin: v.optional(v.strictObject({ exactMatch: share, forced })),
  alignment: v.optional(
    v.strictObject({
      sentences: index,
      best: v.strictObject({ ...headOf, error: share }),
      mean: share,
    }),
  ),
  /** The heads that carry most of one word's choice, the first before the others. */
  decisions: v.optional(
    v.strictObject({
      of: v.picklist(['pronoun', 'classifier', 'tense']),
      pairs: index,
      heads: v.array(v.strictObject({ ...headOf, share: v.number(), moved: share })),
    }),
  ),
});

const ranges = v.pipe(v.array(v.tuple([index, index])), v.maxLength(20_000));

/** What stands beside a weights file: enough to check it, to run it and to train it again. */
const manifestSchema = v.strictObject({
  format: v.literal(2),
  /** Its own name, `en-fr.grammar1.n2`; a direction may have several models. */
  id,
  direction,
  architecture,
  /** The version of the grammar it learnt from, and which of its constructions. */
  grammar: count,
  constructions: v.pipe(v.array(v.picklist(constructionIds)), v.minLength(1)),
  vocabulary: v.pipe(v.array(v.pipe(v.string(), v.maxLength(64))), v.maxLength(20_000)),
  /** First and last ids of each language's tokens. */
  tokenLanguages: v.strictObject({
    en: v.optional(ranges),
    fr: v.optional(ranges),
    zh: v.optional(ranges),
  }),
  weights: v.strictObject({
    file,
    bytes: count,
    sha256,
    /** Half precision, or eight bits with a scale a row. */
    storage: v.picklist(['f16', 'int8-rows']),
  }),
  training: v.strictObject({
    seed: v.number(),
    steps: count,
    batch: count,
    /** The highest learning rates: Adam's, and Muon's for the matrices. */
    peak: v.number(),
    muonPeak: v.optional(v.number()),
    warmup: v.number(),
    sentences: v.number(),
    loss: v.number(),
    /** That its decoder looked at later words; masked where left out. */
    unmasked: v.optional(v.literal(true)),
    /** Of these steps the last, at lower rates: the first `still` of them only gathered means. */
    finish: v.optional(
      v.strictObject({
        ...{ seed: v.number(), steps: count, still: index },
        ...{ peak: v.number(), muonPeak: v.number() },
      }),
    ),
  }),
  scores: v.optional(scores),
  /** The head whose look decides what a pronoun is. */
  decidingHead: v.optional(v.strictObject({ attention: v.string(), head: index })),
  /** The model on its way, steps ascending. */
  snapshots: v.optional(
    v.array(
      v.strictObject({
        ...{ step: index, loss: v.number(), exactMatch: share },
        ...{ file, bytes: count, sha256 },
      }),
    ),
  ),
  startup: startupSchema,
});
export type Manifest = Readonly<v.InferOutput<typeof manifestSchema>>;
export type Architecture = Manifest['architecture'];

/** The models there are, each vouched for by the hash of its manifest's bytes. */
const indexSchema = v.strictObject({
  format: v.literal(1),
  models: v.array(
    v.strictObject({
      id,
      direction,
      /** That no direction stands for it: it comes when it is asked for by its id. */
      apart: v.optional(v.literal(true)),
      /** Beside the index. */ manifest: path,
      bytes: count,
      sha256,
    }),
  ),
});
/** The first of a direction that is not apart is the one it stands for. */
export type ModelIndex = Readonly<v.InferOutput<typeof indexSchema>>;
export type IndexedModel = Readonly<ModelIndex['models'][number]>;

const differ = (values: readonly unknown[]) => new Set(values).size === values.length;
const ascend = (values: readonly number[]) =>
  values.every((one, at) => one > (values[at - 1] ?? -1));

/** Whether the deciding head is one that the model has. */
function hasHead({ architecture, decidingHead }: Manifest): boolean {
  const { dimensions } = architecture;
  if (!decidingHead) return true;
  const attentions = (['encoder', 'decoder'] as const)
    .flatMap((stack) => sublayersOf(stack, dimensions))
    .flatMap((one): AttentionPath[] => (one.kind === 'ffn' ? [] : [one.path]));
  const known = attentions.some((one) => one === decidingHead.attention);
  return known && decidingHead.head < dimensions.nHeads;
}

/** Whether the start-up sentence is one the model can read and write, chosen as greed would. */
function startsWithin({ startup: { source, steps }, architecture }: Manifest): boolean {
  const { dimensions, longestSource, longestTarget } = architecture;
  const produced = steps.map((step) => step.id);
  // Only the limit stops a model that has hardly been trained.
  const last = steps.length < longestTarget || produced.includes(eosId) ? steps.length - 1 : -1;
  const ids = [...source, ...produced, ...steps.map(({ runnerUp }) => runnerUp.id)];
  return (
    source.length <= longestSource &&
    steps.length <= longestTarget &&
    source.indexOf(eosId) === source.length - 1 &&
    produced.indexOf(eosId) === last &&
    ids.every((one) => one < dimensions.vocabSize) &&
    steps.every((one) => one.id !== one.runnerUp.id && one.logit >= one.runnerUp.logit)
  );
}

/** What the parts of a manifest say of each other. */
function claimsOf(manifest: Manifest): readonly (readonly [claim: string, holds: boolean])[] {
  const { vocabulary, constructions, snapshots = [] } = manifest;
  const { dimensions, longestSource, longestTarget } = manifest.architecture;
  return [
    ['as many tokens as vocabSize', vocabulary.length === dimensions.vocabSize],
    ['lengths within maxLength', Math.max(longestSource, longestTarget) <= dimensions.maxLength],
    ['every construction once', differ(constructions)],
    ['a deciding head that is there', hasHead(manifest)],
    ['snapshots in order', ascend(snapshots.map(({ step }) => step))],
    ['a file a snapshot', differ(snapshots.map((one) => one.file))],
    ['a start-up sentence within limits', startsWithin(manifest)],
  ];
}

/** @throws ValiError or RangeError when it is no manifest of ours */
export function parseManifest(json: unknown): Manifest {
  const manifest = v.parse(manifestSchema, json);
  vocabularyFrom(manifest.vocabulary);
  assertTokenLanguages(manifest.tokenLanguages, manifest.direction, manifest.vocabulary.length);
  for (const [claim, holds] of claimsOf(manifest)) if (!holds) throw new RangeError(claim);
  return manifest;
}

/** @throws ValiError or RangeError when it is no index of ours */
export function parseIndex(json: unknown): ModelIndex {
  const told = v.parse(indexSchema, json);
  if (!differ(told.models.map((one) => one.id))) throw new RangeError('a model comes twice');
  return told;
}
