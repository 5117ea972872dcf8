import { parseArgs } from 'node:util';
import { type Direction, directions } from '../src/language/direction.ts';
import { vocabularyOf } from '../src/language/vocabulary.ts';
import { registerTrainingGradients } from '../src/training/gradients.ts';
import { type Progress, type Recipe, startOf, train } from '../src/training/loop.ts';
import type { Adam } from '../src/training/optimiser.ts';
import { loadCheckpoint, saveCheckpoint } from './checkpoint.ts';
import { writeModel } from './model-files.ts';
import { startWasm } from './node-wasm.ts';

const usage = `npm run train -- [--direction en-fr] [--steps 16000] [--batch 32] [--seed 1]
  [--layers 2] [--peak 0.0015] [--warmup 500] [--fresh]
Trains one direction, or all of them, and writes public/models/<direction>/.
A run that was stopped is taken up again at its last checkpoint, unless --fresh is given.`;

const { values: given } = parseArgs({
  options: {
    direction: { type: 'string' },
    steps: { type: 'string', default: '16000' },
    batch: { type: 'string', default: '32' },
    seed: { type: 'string', default: '1' },
    layers: { type: 'string', default: '2' },
    peak: { type: 'string', default: '0.0015' },
    warmup: { type: 'string', default: '500' },
    fresh: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});

function recipeFor(direction: Direction): Recipe {
  const vocabSize = vocabularyOf(direction).tokens.length;
  const nLayers = Number(given.layers);
  return {
    direction,
    dimensions: { dModel: 64, dHead: 16, nHeads: 4, nLayers, dFf: 256, vocabSize, maxLength: 64 },
    seed: Number(given.seed),
    batch: Number(given.batch),
    schedule: {
      peak: Number(given.peak),
      warmup: Number(given.warmup),
      total: Number(given.steps),
    },
  };
}

/** Prints a line every so often, and the mean loss since the line before. */
function reporter(total: number, from: number) {
  const begun = performance.now();
  let losses: number[] = [];
  let tokens = 0;
  return (progress: Progress) => {
    losses.push(progress.loss);
    tokens += progress.tokens;
    if (progress.step % 50 && progress.step !== total) return;
    const seconds = (performance.now() - begun) / 1000;
    const left = ((total - progress.step) * seconds) / (progress.step - from) / 60;
    const loss = losses.reduce((sum, one) => sum + one, 0) / losses.length;
    const rate = Math.round(tokens / seconds);
    console.log(
      `step ${progress.step}/${total}  loss ${loss.toFixed(4)}  ${rate} tokens/s  ${left.toFixed(1)} min left`,
    );
    losses = [];
  };
}

function runRecipe(adam: Adam, recipe: Recipe): number {
  const report = reporter(recipe.schedule.total, adam.step);
  let recent = Number.NaN;
  for (const progress of train(adam, recipe, vocabularyOf(recipe.direction))) {
    recent = Number.isNaN(recent) ? progress.loss : 0.98 * recent + 0.02 * progress.loss;
    report(progress);
    if (progress.step % 500 === 0) saveCheckpoint(adam, recipe);
  }
  saveCheckpoint(adam, recipe);
  return recent;
}

async function trainDirection(direction: Direction): Promise<void> {
  const recipe = recipeFor(direction);
  const adam = (given.fresh ? null : loadCheckpoint(recipe)) ?? startOf(recipe);
  const size = adam.values.reduce((sum, { length }) => sum + length, 0);
  console.log(`${direction}: ${size} parameters, from step ${adam.step}`);
  const loss = runRecipe(adam, recipe);
  const { dimensions, seed, batch, schedule } = recipe;
  const { total: steps, peak, warmup } = schedule;
  await writeModel(adam.values, {
    direction,
    dimensions,
    vocabulary: [...vocabularyOf(direction).tokens],
    training: { seed, steps, batch, peak, warmup, sentences: steps * batch, loss },
  });
  console.log(`${direction}: written; npm run evaluate measures it`);
}

if (given.help) console.log(usage);
else {
  await startWasm();
  registerTrainingGradients();
  const wanted = directions.filter((one) => !given.direction || one === given.direction);
  if (wanted.length === 0) throw new RangeError(`no direction ${given.direction}\n${usage}`);
  for (const direction of wanted) await trainDirection(direction);
}
