import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type Direction, directions } from '../src/language/direction.ts';
import { vocabularyOf } from '../src/language/grammar-tokens.ts';
import { constructionIds } from '../src/language/meaning.ts';
import { seededRandom } from '../src/language/random.ts';
import type { Vocabulary } from '../src/language/vocabulary.ts';
import { writeSafetensors } from '../src/trace/safetensors.ts';
import { trainingBatches } from '../src/training/batches.ts';
import { untrained } from '../src/training/initial.ts';
import { modelFrom, readModel, writeModel } from './model-files.ts';
import { startWasm } from './node-wasm.ts';
import { writeTranslations } from './torch/fixtures.ts';
import { printScores } from './torch/measured.ts';
import { assertTorch, trainWithTorch } from './torch/process.ts';
import { readSnapshots, snapshotSteps } from './torch/snapshots.ts';
import { reporter, trained } from './torch/told.ts';

const usage = `npm run train -- [--direction en-fr] [--steps 11000] [--batch 64] [--seed 1] [--layers 3]
  [--peak 0.004] [--muon 0.005] [--warmup 100] [--jobs 3] [--snapshots] [--trial] [--fresh]
Trains one direction, or all of them, with PyTorch and writes public/models/<direction>/. Without --steps
a direction takes as many as it needs. --jobs trainings run side by side, a thread each; --snapshots
keeps ten models on the way, --trial measures and writes nothing. A run that was stopped is taken up again at its last checkpoint,
unless --fresh is given.`;

const { values: given } = parseArgs({
  options: {
    direction: { type: 'string' },
    steps: { type: 'string' },
    batch: { type: 'string', default: '64' },
    seed: { type: 'string', default: '1' },
    layers: { type: 'string', default: '3' },
    peak: { type: 'string', default: '0.004' },
    muon: { type: 'string', default: '0.005' },
    warmup: { type: 'string', default: '100' },
    jobs: { type: 'string', default: '3' },
    snapshots: { type: 'boolean', default: false },
    trial: { type: 'boolean', default: false },
    fresh: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});
const [seed, batch] = [Number(given.seed), Number(given.batch)];
const [peak, muonPeak] = [Number(given.peak), Number(given.muon)];
const warmup = Number(given.warmup);
/** What a direction takes: characters of Chinese are learnt last, and English has the fewest forms. */
const stepsOf: Readonly<Record<Direction, number>> = {
  'en-fr': 11000,
  'en-zh': 13500,
  'zh-en': 9000,
};
const stepsFor = (direction: Direction) => Number(given.steps ?? stepsOf[direction]);

/** Batches drawn, sorted by length and cut at a time. */
const pool = 32;

function dimensionsFor(vocabulary: Vocabulary) {
  const vocabSize = vocabulary.tokens.length;
  const nLayers = Number(given.layers);
  return { dModel: 64, dHead: 16, nHeads: 4, nLayers, dFf: 256, vocabSize, maxLength: 64 };
}

function folderOf(direction: Direction): string {
  const folder = `checkpoints/${direction}-${seed}`;
  if (given.fresh) rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  return folder;
}

/** Trains to the last step and gives the file that it left. */
async function checkpointOf(
  direction: Direction,
  vocabulary: Vocabulary,
  folder: string,
): Promise<string> {
  const dimensions = dimensionsFor(vocabulary);
  const parameters = untrained(dimensions, seededRandom(seed));
  const initial = `${folder}/initial.safetensors`;
  const checkpoint = `${folder}/checkpoint.safetensors`;
  writeFileSync(initial, writeSafetensors(parameters, 'F32'));
  const size = parameters.reduce((sum, { data }) => sum + data.length, 0);
  console.log(`${direction}: ${size} parameters`);
  const recipe = { direction, dimensions, vocabulary: vocabulary.tokens, seed, batch };
  const steps = stepsFor(direction);
  const schedule = { total: steps, warmup, peak, muonPeak };
  const kept = given.snapshots ? snapshotSteps(steps) : [];
  const batches = { direction, vocabulary, seed, size: batch, pool, passes: 1 };
  await trainWithTorch(
    {
      ...{ initial, checkpoint, snapshotFolder: folder, snapshots: kept },
      ...{ recipe: JSON.stringify({ ...recipe, ...schedule }) },
      ...{ heads: dimensions.nHeads, ...schedule },
    },
    (step) => trainingBatches(batches, step),
    reporter(direction, steps),
  );
  return checkpoint;
}

/** Trains a direction, says how good it has become, and writes it. */
async function trainDirection(direction: Direction): Promise<void> {
  const vocabulary = vocabularyOf(direction);
  const dimensions = dimensionsFor(vocabulary);
  const folder = folderOf(direction);
  const scope = { direction, vocabulary, constructions: constructionIds };
  const { loss, parameters } = trained(await checkpointOf(direction, vocabulary, folder));
  printScores('as trained', scope, modelFrom(parameters, dimensions));
  if (given.trial) return;
  const steps = stepsFor(direction);
  const rates = { peak, muonPeak, warmup };
  const training = { ...rates, seed, steps, batch, sentences: steps * batch, loss };
  const written = { direction, dimensions, vocabulary: [...vocabulary.tokens], training };
  const moments = given.snapshots ? readSnapshots(folder, steps, dimensions, scope) : [];
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
