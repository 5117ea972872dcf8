import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { parametersOf } from '../../src/engine/weights.ts';
import type { Plan } from '../../src/lab/plan.ts';
import type { Direction } from '../../src/language/direction.ts';
import { vocabularyOf } from '../../src/language/grammar-tokens.ts';
import { constructionIds, grammarVersion } from '../../src/language/meaning.ts';
import { seededRandom } from '../../src/language/random.ts';
import { readInt8Rows, writeInt8Rows } from '../../src/model/int8-rows.ts';
import type { Parameter } from '../../src/trace/run.ts';
import { writeSafetensors } from '../../src/trace/safetensors.ts';
import { epsilon } from '../../src/trace/topology.ts';
import { trainingBatches } from '../../src/training/batches.ts';
import { untrained } from '../../src/training/initial.ts';
import { readModel, writeModel, writeScores } from '../model-files.ts';
import { startWasm } from '../node-wasm.ts';
import { assertTorch, trainWithTorch } from '../torch/process.ts';
import { reporter, trained } from '../torch/told.ts';
import { asked, measured } from './measure.ts';

const usage = `npm run unmasked -- [--fresh]
Trains two small English → French models with PyTorch that differ in one thing, whether the decoder is masked,
measures both, and writes the one without the mask to public/models/en-fr-unmasked/, its twin's figures beside
its own. A run that was stopped is taken up again at its last checkpoint, unless --fresh is given.`;

const { values: given } = parseArgs({
  options: {
    fresh: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});

const direction: Direction = 'en-fr';
const folder = 'en-fr-unmasked';
const vocabulary = vocabularyOf(direction);
const scope = { direction, vocabulary, constructions: constructionIds };
const [seed, batch, pool] = [1, 64, 32];
const schedule = { total: 1500, still: 0, warmup: 100, peak: 0.004, muonPeak: 0.005 };
const dimensions = {
  ...{ dModel: 48, dHead: 16, nHeads: 3, nLayers: 2, dFf: 192 },
  ...{ vocabSize: vocabulary.tokens.length, maxLength: 64 },
};

/** Trains to the last step. @returns the parameters as eight bits say them, and the running loss */
async function trainedTwin(masked: boolean) {
  const name = `${direction} ${masked ? 'masked' : 'unmasked'}`;
  const kept = `checkpoints/${name.replace(' ', '-')}-${seed}`;
  if (given.fresh) rmSync(kept, { recursive: true, force: true });
  mkdirSync(kept, { recursive: true });
  const [initial, checkpoint] = [`${kept}/initial.safetensors`, `${kept}/checkpoint.safetensors`];
  writeFileSync(initial, writeSafetensors(untrained(dimensions, seededRandom(seed)), 'F32'));
  const recipe = { direction, dimensions, vocabulary: vocabulary.tokens, seed, batch, masked };
  const batches = { direction, vocabulary, seed, size: batch, pool, passes: 1 };
  await trainWithTorch(
    {
      ...{ initial, checkpoint, snapshotFolder: kept, snapshots: [], masked },
      ...{ recipe: JSON.stringify({ ...recipe, ...schedule }) },
      ...{ heads: dimensions.nHeads, ...schedule },
    },
    (step) => trainingBatches(batches, step),
    reporter(name, schedule.total),
  );
  return trained(checkpoint);
}

const limits = { longestSource: 48, longestTarget: 64 };

/** The twin with the mask, which is not kept: its numbers are rounded as if it were. */
async function twinScores() {
  const { parameters } = await trainedTwin(true);
  const { tensors } = readInt8Rows(writeInt8Rows(parameters, { format: 'pt' }));
  const manifest = { architecture: { dimensions, epsilon, ...limits } } as const;
  const model = { manifest, parameters: parametersOf(tensors as readonly Parameter[]) };
  const { exactMatch, forced } = await measured(model, [], scope, asked);
  return { exactMatch, forced };
}

async function main(): Promise<void> {
  const { parameters, loss } = await trainedTwin(false);
  const { total: steps, still: _, ...rates } = schedule;
  const training = { seed, steps, batch, ...rates, sentences: steps * batch, loss };
  await writeModel(parameters, {
    ...{ direction, dimensions, vocabulary: [...vocabulary.tokens], folder },
    training: { ...training, unmasked: true },
  });
  const stored = await readModel({
    id: `${folder}.grammar${grammarVersion}.n${dimensions.nLayers}`,
  });
  const plan: Plan = [{ kind: 'unmasked' }];
  const scores = { ...(await measured(stored, plan, scope, asked)), twin: await twinScores() };
  writeScores(stored.manifest, scores, folder);
  console.log({ exactMatch: scores.exactMatch, forced: scores.forced, twin: scores.twin });
}

if (given.help) console.log(usage);
else {
  assertTorch();
  await startWasm();
  await main();
}
