import type { Manifest } from '../../src/engine/manifest.ts';
import type { Direction } from '../../src/language/direction.ts';
import { vocabularyOf } from '../../src/language/grammar-tokens.ts';
import { constructionIds } from '../../src/language/meaning.ts';
import { seededRandom } from '../../src/language/random.ts';
import type { Vocabulary } from '../../src/language/vocabulary.ts';
import { readInt8Rows, writeInt8Rows } from '../../src/model/int8-rows.ts';
import type { Dimensions } from '../../src/trace/dimensions.ts';
import type { NamedArray } from '../../src/trace/safetensors.ts';
import { untrained } from '../../src/training/initial.ts';
import { readModel } from '../model-files.ts';
import type { TorchRun } from './process.ts';
import { type Kept, keptMoments, readSnapshots, snapshotSteps } from './snapshots.ts';

/** How fast a round goes: its steps, those that only gather means, and the highest rates. */
type Schedule = Required<
  Pick<TorchRun, 'total' | 'still' | 'warmup'> & Pick<TorchRun, 'peak' | 'muonPeak'>
>;

/** One training from its first step to its last: from the start, or on from a trained model. */
export type Round = {
  readonly direction: Direction;
  readonly vocabulary: Vocabulary;
  readonly dimensions: Dimensions;
  readonly seed: number;
  readonly batch: number;
  readonly schedule: Schedule;
  /** What it begins with. */
  readonly parameters: readonly NamedArray[];
  /** Steps before it: their batches are not drawn again. */
  readonly done: number;
  /** Steps of it after which a snapshot is kept. */
  readonly snapshots: readonly number[];
  /** What a manifest says of the training, once its last loss is known. */
  told(loss: number): Manifest['training'];
  /** The models on the way, of those files and the parameters that it ends with. */
  moments(folder: string, parameters: readonly NamedArray[]): readonly Kept[] | Promise<Kept[]>;
};

/** What a round leaves: its parameters and last loss, and the folder of its files. */
export type Ended = {
  readonly folder: string;
  readonly parameters: readonly NamedArray[];
  readonly loss: number;
};

export type Chosen = {
  readonly batch: number;
  readonly peak: number;
  readonly muonPeak: number;
  readonly warmup: number;
  /** As many as the direction takes, where left out. */
  readonly steps?: number;
  readonly seed?: number;
};

/** A trained model as it is stored, and how it came about: what a finishing round goes on from. */
export type Stored = Pick<Round, 'direction' | 'vocabulary' | 'dimensions' | 'parameters'> & {
  readonly training: Manifest['training'];
  /** The models on the way, its own last; none where none were kept. */
  moments(): readonly Kept[] | Promise<Kept[]>;
};

/** What a direction takes: characters of Chinese are learnt last, and English has the fewest forms. */
const stepsOf: Readonly<Record<Direction, { start: number; finish: number }>> = {
  'en-fr': { start: 9500, finish: 2500 },
  'en-zh': { start: 13500, finish: 2500 },
  'zh-en': { start: 9000, finish: 2000 },
};

/** Of both rounds together. */
export const allStepsOf = (direction: Direction): number =>
  stepsOf[direction].start + stepsOf[direction].finish;

/** Those of the committed models. */
const seedOf: Readonly<Record<Direction, { start: number; finish: number }>> = {
  'en-fr': { start: 1, finish: 1 },
  'en-zh': { start: 3, finish: 3 },
  'zh-en': { start: 1, finish: 2 },
};

export function roundFromStart(
  direction: Direction,
  nLayers: number,
  { batch, peak, muonPeak, warmup, ...chosen }: Chosen,
): Round {
  const vocabulary = vocabularyOf(direction);
  const { steps = stepsOf[direction].start, seed = seedOf[direction].start } = chosen;
  const sizes = { dModel: 64, dHead: 16, nHeads: 4, nLayers, dFf: 256, maxLength: 64 };
  const dimensions = { ...sizes, vocabSize: vocabulary.tokens.length };
  const rates = { peak, muonPeak, warmup };
  const kept = snapshotSteps(steps);
  return {
    ...{ direction, vocabulary, dimensions, seed, batch, snapshots: kept, done: 0 },
    schedule: { total: steps, still: 0, ...rates },
    parameters: untrained(dimensions, seededRandom(seed)),
    told: (loss) => ({ ...rates, seed, steps, batch, sentences: steps * batch, loss }),
    moments: (folder) => readSnapshots(folder, kept),
  };
}

/** The model that a round ended with, as eight bits say it. */
export function storedAfter(
  { direction, vocabulary, dimensions, ...round }: Round,
  { folder, parameters, loss }: Ended,
): Stored {
  return {
    ...{ direction, vocabulary, dimensions, training: round.told(loss) },
    parameters: readInt8Rows(writeInt8Rows(parameters)).tensors,
    moments: () => round.moments(folder, parameters),
  };
}

/**
 * The model that lies in public/models.
 * @throws RangeError where today's grammar has other words than it
 */
export async function written(direction: Direction): Promise<Stored> {
  const { manifest, parameters, vocabulary } = await readModel(direction);
  if (String(vocabulary.tokens) !== String(vocabularyOf(direction).tokens))
    throw new RangeError(`the model ${manifest.id} has other words than the grammar`);
  const { training, architecture } = manifest;
  return {
    ...{ direction, vocabulary, training, dimensions: architecture.dimensions },
    parameters: parameters.names.map((name) => parameters.get(name)),
    moments: () => keptMoments(manifest),
  };
}

/** Of the highest rates of a training from the start. */
const finishingShare = 0.2;
/** So many steps tell Adam's second mean, which looks back over a thousand, how large gradients are. */
const still = 500;

/**
 * A finishing round: a stored model goes on a little, at a fifth of the rates and down to none again.
 * It moves nothing before the optimisers' means know its gradients, of words that come rarely as well.
 */
export function finishingRound(
  { training, moments, ...model }: Stored,
  { batch, warmup, ...chosen }: Chosen,
): Round {
  const { direction } = model;
  const { steps = stepsOf[direction].finish, seed = seedOf[direction].finish } = chosen;
  const [peak, muonPeak] = [finishingShare * chosen.peak, finishingShare * chosen.muonPeak];
  const all = training.steps + steps;
  return {
    ...{ ...model, seed, batch, snapshots: [], done: training.steps },
    schedule: { total: steps, still, warmup, peak, muonPeak },
    told: (loss) => ({
      ...training,
      ...{ steps: all, sentences: training.sentences + steps * batch, loss },
      finish: { seed, steps, still, peak, muonPeak },
    }),
    moments: async (_, finished) => {
      const before = (await moments()).slice(0, -1);
      return before.length > 0 ? [...before, { step: all, parameters: finished }] : [];
    },
  };
}

export const scopeOf = ({ direction, vocabulary }: Round) => ({
  ...{ direction, vocabulary, constructions: constructionIds },
});
