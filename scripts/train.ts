import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Manifest } from '../src/engine/manifest.ts';
import type { Scope } from '../src/evaluation/sets.ts';
import { type Direction, directions } from '../src/language/direction.ts';
import { vocabularyOf } from '../src/language/grammar-tokens.ts';
import { constructionIds } from '../src/language/meaning.ts';
import { seededRandom } from '../src/language/random.ts';
import type { Vocabulary } from '../src/language/vocabulary.ts';
import { type NamedArray, writeSafetensors } from '../src/trace/safetensors.ts';
import { trainingBatches } from '../src/training/batches.ts';
import { untrained } from '../src/training/initial.ts';
import { modelFrom, readModel, writeModel } from './model-files.ts';
import { startWasm } from './node-wasm.ts';
import { writeTranslations } from './torch/fixtures.ts';
import { printScores } from './torch/measured.ts';
import { assertTorch, trainWithTorch } from './torch/process.ts';
import {
  goneOn,
  type Kept,
  keptMoments,
  measuredSnapshots,
  readSnapshots,
  snapshotSteps,
} from './torch/snapshots.ts';
import { reporter, trained } from './torch/told.ts';

const usage = `npm run train -- [--direction en-fr] [--steps 8000] [--batch 64] [--seed 1] [--layers 3]
  [--peak 0.004] [--muon 0.005] [--warmup 100] [--jobs 3] [--snapshots] [--trial] [--fresh] [--on [--share 1]]
Trains one direction, or all of them, with PyTorch and writes public/models/<direction>/. Without --steps
a direction takes as many as it needs. --jobs trainings run side by side, a thread each; --snapshots
keeps ten models on the way, --trial measures and writes nothing. A run that was stopped is taken up again at its last checkpoint,
unless --fresh is given. --on starts from the written model instead of an untrained one, with sentences
that it has not met, at a quarter of the rates unless said; --share 0.5 writes what lies halfway between
the two.`;

const { values: given } = parseArgs({
  options: {
    direction: { type: 'string' },
    steps: { type: 'string' },
    batch: { type: 'string', default: '64' },
    seed: { type: 'string', default: '1' },
    layers: { type: 'string', default: '3' },
    peak: { type: 'string' },
    muon: { type: 'string' },
    warmup: { type: 'string', default: '100' },
    jobs: { type: 'string', default: '3' },
    snapshots: { type: 'boolean', default: false },
    trial: { type: 'boolean', default: false },
    fresh: { type: 'boolean', default: false },
    on: { type: 'boolean', default: false },
    share: { type: 'string', default: '1' },
    help: { type: 'boolean', default: false },
  },
});
const [seed, batch] = [Number(given.seed), Number(given.batch)];
const part = given.on ? 0.25 : 1;
const [peak, muonPeak] = [Number(given.peak ?? part * 0.004), Number(given.muon ?? part * 0.005)];
const warmup = Number(given.warmup);
/** What a direction takes: characters of Chinese are learnt last, and English has the fewest forms. */
const stepsOf: Readonly<Record<Direction, number>> = {
  'en-fr': 8000,
  'en-zh': 9500,
  'zh-en': 5500,
};
/** And going on from there. */
const onStepsOf: Readonly<Record<Direction, number>> = {
  'en-fr': 1100,
  'en-zh': 1100,
  'zh-en': 800,
};
const stepsFor = (direction: Direction) =>
  Number(given.steps ?? (given.on ? onStepsOf : stepsOf)[direction]);

/** Batches drawn, sorted by length and cut at a time. */
const pool = 32;

function dimensionsFor(vocabulary: Vocabulary) {
  const vocabSize = vocabulary.tokens.length;
  const nLayers = Number(given.layers);
  return { dModel: 64, dHead: 16, nHeads: 4, nLayers, dFf: 256, vocabSize, maxLength: 64 };
}

function folderOf(direction: Direction): string {
  const folder = `checkpoints/${direction}-${seed}${given.on ? '-on' : ''}`;
  if (given.fresh) rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  return folder;
}

/** What a run begins with: untrained parameters, or the written model and its manifest. */
type Beginning = { readonly parameters: readonly NamedArray[]; readonly before?: Manifest };

/** @throws RangeError when the grammar has other words than the written model */
async function beginningOf(direction: Direction, vocabulary: Vocabulary): Promise<Beginning> {
  if (!given.on) return { parameters: untrained(dimensionsFor(vocabulary), seededRandom(seed)) };
  const { manifest: before, parameters } = await readModel(direction);
  const same = before.vocabulary.join(' ') === vocabulary.tokens.join(' ');
  if (!same) throw new RangeError(`${direction}: the grammar has other words than ${before.id}`);
  return { parameters: parameters.names.map((name) => parameters.get(name)), before };
}

/** Batches that the model has met before the run. */
const metBefore = ({ before }: Beginning) => before?.training.steps ?? 0;

/** Trains to the last step and gives the file that it left. */
async function checkpointOf(
  direction: Direction,
  vocabulary: Vocabulary,
  folder: string,
  begun: Beginning,
): Promise<string> {
  const { parameters } = begun;
  const met = metBefore(begun);
  const dimensions = dimensionsFor(vocabulary);
  const initial = `${folder}/initial.safetensors`;
  const checkpoint = `${folder}/checkpoint.safetensors`;
  writeFileSync(initial, writeSafetensors(parameters, 'F32'));
  const size = parameters.reduce((sum, { data }) => sum + data.length, 0);
  console.log(`${direction}: ${size} parameters`);
  const recipe = { direction, dimensions, vocabulary: vocabulary.tokens, seed, batch, met };
  const steps = stepsFor(direction);
  const schedule = { total: steps, warmup, peak, muonPeak };
  const kept = given.snapshots && !given.on ? snapshotSteps(steps) : [];
  const batches = { direction, vocabulary, seed, size: batch, pool, passes: 1 };
  await trainWithTorch(
    {
      ...{ initial, checkpoint, snapshotFolder: folder, snapshots: kept },
      ...{ recipe: JSON.stringify({ ...recipe, ...schedule }) },
      ...{ heads: dimensions.nHeads, ...schedule },
    },
    (step) => trainingBatches(batches, met + step),
    reporter(direction, steps),
  );
  return checkpoint;
}

/** So far from the model that the run began with: what comes rarely is forgotten less. */
function between({ parameters: from }: Beginning, to: readonly NamedArray[], share: number) {
  const before = new Map(from.map(({ name, data }) => [name, data]));
  return to.map(({ name, shape, data }) => ({
    ...{ name, shape },
    data: Float32Array.from(data, (value, at) => {
      const old = before.get(name)?.[at] ?? value;
      return old + share * (value - old);
    }),
  }));
}

/** The moments on the way to the trained model, those of the model it went on from among them. */
async function momentsOf(folder: string, scope: Scope, { before }: Beginning, last: Kept) {
  if (!given.snapshots) return [];
  const { direction, vocabulary } = scope;
  const dimensions = dimensionsFor(vocabulary);
  if (!before) return readSnapshots(folder, stepsFor(direction), dimensions, scope);
  return measuredSnapshots(goneOn(await keptMoments(before), last), dimensions, scope);
}

/** Trains a direction, says how good it has become, and writes it. */
async function trainDirection(direction: Direction): Promise<void> {
  const vocabulary = vocabularyOf(direction);
  const dimensions = dimensionsFor(vocabulary);
  const folder = folderOf(direction);
  const begun = await beginningOf(direction, vocabulary);
  const { loss, ...end } = trained(await checkpointOf(direction, vocabulary, folder, begun));
  const parameters = between(begun, end.parameters, Number(given.share));
  const scope = { direction, vocabulary, constructions: constructionIds };
  printScores('as trained', scope, modelFrom(parameters, dimensions));
  if (given.trial) return;
  const steps = metBefore(begun) + stepsFor(direction);
  const rates = { peak, muonPeak, warmup, ...begun.before?.training };
  const training = { ...rates, seed, steps, batch, sentences: steps * batch, loss };
  const written = { direction, dimensions, vocabulary: [...vocabulary.tokens], training };
  const moments = await momentsOf(folder, scope, begun, { step: steps, parameters });
  await writeModel(parameters, written, moments);
  writeTranslations(direction);
  printScores('as written in eight bits', scope, (await readModel(direction)).model);
  console.log(`${direction}: written; npm run evaluate measures it`);
}

/** Takes the next as soon as one is done. */
async function worker(queue: Direction[]): Promise<void> {
  for (let next = queue.shift(); next; next = queue.shift()) await trainDirection(next);
}

if (given.help) console.log(usage);
else {
  const wanted = directions.filter((one) => !given.direction || one === given.direction);
  if (wanted.length === 0) throw new RangeError(`no direction ${given.direction}\n${usage}`);
  assertTorch();
  await startWasm();
  await Promise.all(Array.from({ length: Number(given.jobs) }, () => worker(wanted)));
}
