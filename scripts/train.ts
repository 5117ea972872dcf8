import { fork } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { setPriority } from 'node:os';
import { parseArgs } from 'node:util';
import { type Direction, directions } from '../src/language/direction.ts';
import { writeSafetensors } from '../src/trace/safetensors.ts';
import { trainingBatches } from '../src/training/batches.ts';
import { modelFrom, writeManifests, writeModel } from './model-files.ts';
import { startWasm } from './node-wasm.ts';
import { writeTranslations } from './torch/fixtures.ts';
import { printScores } from './torch/measured.ts';
import { assertTorch, trainWithTorch } from './torch/process.ts';
import {
  allStepsOf,
  type Ended,
  finishingRound,
  type Round,
  roundFromStart,
  scopeOf,
  storedAfter,
  written,
} from './torch/rounds.ts';
import { measuredSnapshots } from './torch/snapshots.ts';
import { reporter, trained } from './torch/told.ts';

const usage = `npm run train -- [--direction en-fr] [--round start] [--steps 9500] [--batch 64] [--seed 1]
  [--layers 3] [--peak 0.004] [--muon 0.005] [--warmup 100] [--jobs 3] [--trial] [--fresh]
Trains one direction, or all of them, with PyTorch and writes public/models/<direction>/: a round from the
start, then a finishing round at a fifth of its rates. --round start leaves that out, and --round finish goes
on from the model that lies there. Without --steps, of the first round that it takes, a direction has as many
as it needs, and without --seed that of its committed model. All directions have a process each, --jobs at a
time; --trial measures and writes nothing. A run that was stopped is taken up again at its last checkpoint,
unless --fresh is given.`;

const { values: given } = parseArgs({
  options: {
    direction: { type: 'string' },
    round: { type: 'string' },
    steps: { type: 'string' },
    batch: { type: 'string', default: '64' },
    seed: { type: 'string' },
    layers: { type: 'string', default: '3' },
    peak: { type: 'string', default: '0.004' },
    muon: { type: 'string', default: '0.005' },
    warmup: { type: 'string', default: '100' },
    jobs: { type: 'string', default: '3' },
    trial: { type: 'boolean', default: false },
    fresh: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});
const chosen = {
  batch: Number(given.batch),
  ...{ peak: Number(given.peak), muonPeak: Number(given.muon), warmup: Number(given.warmup) },
  ...(given.seed && { seed: Number(given.seed) }),
};
const ofFirstRound = { ...chosen, ...(given.steps && { steps: Number(given.steps) }) };

const rounds = new Set(['start', 'finish']);

/** Batches drawn, sorted by length and cut at a time. */
const pool = 32;

function folderOf({ direction, seed, done }: Round): string {
  const folder = `checkpoints/${direction}-${seed}${done > 0 ? '-finish' : ''}`;
  if (given.fresh) rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  return folder;
}

/** Trains to the last step. */
async function take(round: Round): Promise<Ended> {
  const { direction, dimensions, vocabulary, parameters, schedule, seed, batch, done } = round;
  const folder = folderOf(round);
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
  return { folder, ...trained(checkpoint) };
}

/** Takes the rounds that are asked for. @returns the last, and what it ended with */
async function takeAll(direction: Direction): Promise<{ round: Round; ended: Ended }> {
  const finish = given.round === 'finish';
  const first = finish
    ? finishingRound(await written(direction), ofFirstRound)
    : roundFromStart(direction, Number(given.layers), ofFirstRound);
  const ended = await take(first);
  if (given.round) return { round: first, ended };
  const round = finishingRound(storedAfter(first, ended), chosen);
  return { round, ended: await take(round) };
}

/** Trains a direction, says how good it has become, and writes it. */
async function trainDirection(direction: Direction): Promise<void> {
  await startWasm();
  const { round, ended } = await takeAll(direction);
  const { dimensions, vocabulary } = round;
  const { folder, parameters, loss } = ended;
  const scope = scopeOf(round);
  printScores('as trained', scope, modelFrom(parameters, dimensions));
  const stored = storedAfter(round, ended);
  printScores('as eight bits say it', scope, modelFrom(stored.parameters, dimensions));
  if (given.trial) return;
  const facts = { direction, dimensions, vocabulary: [...vocabulary.tokens] };
  const moments = measuredSnapshots(await round.moments(folder, parameters), dimensions, scope);
  await writeModel(parameters, { ...facts, training: round.told(loss) }, moments);
  writeTranslations(direction);
  console.log(`${direction}: written; npm run evaluate measures it`);
}

/** Trains a direction in a process of its own. @throws Error when it ends badly */
async function trainApart(direction: Direction, first: boolean): Promise<void> {
  const child = fork('scripts/run.mjs', [...process.argv.slice(1), '--direction', direction]);
  // The one with the most steps goes before the others, so that all of them end together.
  if (!first && child.pid) setPriority(child.pid, 1);
  const [code] = await once(child, 'exit');
  if (code !== 0) throw new Error(`${direction} ended with ${code}`);
}

/** All directions, `--jobs` at a time: the next begins as soon as one is done. */
async function trainAll(): Promise<void> {
  const longestFirst = directions.toSorted((one, other) => allStepsOf(other) - allStepsOf(one));
  const queue = [...longestFirst];
  const worker = async () => {
    for (let next = queue.shift(); next; next = queue.shift())
      await trainApart(next, next === longestFirst[0]);
  };
  const ends = await Promise.allSettled(Array.from({ length: Number(given.jobs) }, worker));
  // Each wrote the index as it saw it, maybe before another had written its own model.
  if (!given.trial) writeManifests({});
  for (const end of ends) if (end.status === 'rejected') throw end.reason;
}

const direction = directions.find((one) => one === given.direction);
if (given.help) console.log(usage);
else {
  if (given.direction && !direction)
    throw new RangeError(`no direction ${given.direction}\n${usage}`);
  if (given.round && !rounds.has(given.round))
    throw new RangeError(`no round ${given.round}\n${usage}`);
  if (process.send) {
    // A process of its own: who started it has looked, and it goes where that one goes.
    process.once('disconnect', () => process.exit(1));
    process.channel?.unref();
  } else assertTorch();
  await (direction ? trainDirection(direction) : trainAll());
}
