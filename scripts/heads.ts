import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { parseMeasured } from '../src/engine/measured/parse.ts';
import { headsPage } from '../src/evaluation/heads-page.ts';
import { measureRoles } from '../src/evaluation/roles.ts';
import { directions } from '../src/language/direction.ts';
import { headsFileOf, readModel, textOf } from './model-files.ts';
import { startWasm } from './node-wasm.ts';

const usage = `npm run heads -- [--sentences 200] [--seed 2026]
Measures what every head of public/models does, and writes it beside each model, and docs/heads.md.
docs/evaluation.md says what each figure is.`;

const { values: given } = parseArgs({
  options: {
    sentences: { type: 'string', default: '200' },
    seed: { type: 'string', default: '2026' },
    help: { type: 'boolean', default: false },
  },
});

async function measure(direction: (typeof directions)[number]) {
  const { manifest, model, vocabulary } = await readModel(direction);
  const { id, constructions, weights, architecture } = manifest;
  const measured = measureRoles({
    ...{ scope: { direction, constructions, vocabulary }, model },
    ...{ sentences: Number(given.sentences), seed: Number(given.seed) },
  });
  const file = { format: 1, model: id, weights: weights.sha256, ...measured };
  const heads = parseMeasured(file, manifest);
  writeFileSync(headsFileOf(direction), textOf(file));
  console.log(`${id}: ${heads.sentences} sentences, ${heads.texts.length} of them shown`);
  return { id, dimensions: architecture.dimensions, heads };
}

if (given.help) console.log(usage);
else {
  await startWasm();
  const tables = [];
  for (const direction of directions) tables.push(await measure(direction));
  writeFileSync('docs/heads.md', headsPage(tables));
}
