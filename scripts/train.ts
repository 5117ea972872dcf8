import { createHash } from 'node:crypto';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type Direction, directions } from '../src/language/direction.ts';
import { writeSafetensors } from '../src/trace/safetensors.ts';
import { trainingBatches } from '../src/training/batches.ts';
import { modelFrom, readModel, writeModel } from './model-files.ts';
import { startWasm } from './node-wasm.ts';
import { writeTranslations } from './torch/fixtures.ts';
import { printScores } from './torch/measured.ts';
import { assertTorch, trainWithTorch } from './torch/process.ts';
import { finishingRound, type Round, roundFromStart, scopeOf } from './torch/rounds.ts';
import { measuredSnapshots } from './torch/snapshots.ts';
import { reporter, trained } from './torch/told.ts';

const usage = `npm run train -- [--direction en-fr] [--steps 9500] [--batch 64] [--seed 1] [--layers 3]
  [--peak 0.004] [--muon 0.005] [--warmup 100] [--jobs 3] [--snapshots] [--finish] [--trial] [--fresh]
Trains one direction, or all of them, with PyTorch and writes public/models/<direction>/. Without --steps
a direction takes as many as it needs, and without --seed that of its committed model. --jobs trainings run
side by side, a thread each; --snapshots keeps ten models on the way, --finish goes on from the written model
at a fifth of the rates, --trial measures and writes nothing. A run that was stopped is taken up again at its
last checkpoint, unless --fresh is given.`;

const { values: given } = parseArgs({
  options: {
    direction: { type: 'string' },
    steps: { type: 'string' },
    batch: { type: 'string', default: '64' },
    seed: { type: 'string' },
    layers: { type: 'string', default: '3' },
    peak: { type: 'string', default: '0.004' },
    muon: { type: 'string', default: '0.005' },
    warmup: { type: 'string', default: '100' },
    jobs: { type: 'string', default: '3' },
    snapshots: { type: 'boolean', default: false },
    finish: { type: 'boolean', default: false },
    trial: { type: 'boolean', default: false },
    fresh: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});
const chosen = {
  batch: Number(given.batch),
  ...{ peak: Number(given.peak), muonPeak: Number(given.muon), warmup: Number(given.warmup) },
  ...(given.steps && { steps: Number(given.steps) }),
  ...(given.seed && { seed: Number(given.seed) }),
};

/** Batches drawn, sorted by length and cut at a time. */
const pool = 32;

const roundOf = (direction: Direction): Round | Promise<Round> =>
  given.finish
    ? finishingRound(direction, chosen)
    : roundFromStart(direction, Number(given.layers), given.snapshots, chosen);

function folderOf({ direction, seed, done }: Round): string {
  const folder = `checkpoints/${direction}-${seed}${done > 0 ? '-finish' : ''}`;
  if (given.fresh) rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  return folder;
}

/** Trains to the last step and gives the file that it left. */
async function checkpointOf(round: Round, folder: string): Promise<string> {
  const { direction, dimensions, vocabulary, parameters, schedule, seed, batch, done } = round;
  const initial = `${folder}/initial.safetensors`;
  const checkpoint = `${folder}/checkpoint.safetensors`;
  const begun = writeSafetensors(parameters, 'F32');
  writeFileSync(initial, begun);
  const size = parameters.reduce((sum, { data }) => sum + data.length, 0);
  console.log(`${direction}: ${size} parameters, ${schedule.total} steps`);
  const from = createHash('sha256').update(begun).digest('hex');
  const recipe = { direction, dimensions, vocabulary: vocabulary.tokens, seed, batch, from, done };
  const batches = { direction, vocabulary, seed, size: batch, pool, passes: 1 };
  await trainWithTorch(
    {
      ...{ initial, checkpoint, snapshotFolder: folder, snapshots: round.snapshots },
      ...{ recipe: JSON.stringify({ ...recipe, ...schedule }) },
      ...{ heads: dimensions.nHeads, ...schedule },
    },
    (step) => trainingBatches(batches, done + step),
    reporter(direction, schedule.total),
  );
  return checkpoint;
}

/** Trains a direction, says how good it has become, and writes it. */
async function trainDirection(direction: Direction): Promise<void> {
  const round = await roundOf(direction);
  const { dimensions, vocabulary } = round;
  const folder = folderOf(round);
  const scope = scopeOf(round);
  const { loss, parameters } = trained(await checkpointOf(round, folder));
  printScores('as trained', scope, modelFrom(parameters, dimensions));
  if (given.trial) return;
  const written = { direction, dimensions, vocabulary: [...vocabulary.tokens] };
  const kept = await round.moments(folder, parameters);
  const moments = measuredSnapshots(kept, dimensions, scope);
  await writeModel(parameters, { ...written, training: round.told(loss) }, moments);
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
