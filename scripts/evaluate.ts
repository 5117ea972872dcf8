import { parseArgs } from 'node:util';
import { type Asked, measureModel } from '../src/evaluation/measure.ts';
import { type Direction, directions } from '../src/language/direction.ts';
import { missLines, scoreLines } from './evaluation/report.ts';
import { readModel, writeScores } from './model-files.ts';
import { startWasm } from './node-wasm.ts';

const usage = `npm run evaluate -- [--direction en-fr] [--sentences 2400] [--seed 2026] [--misses 5]
  [--write]
Measures the models of public/models; --write puts the figures into their manifests.
docs/evaluation.md says what each figure is.`;

const { values: given } = parseArgs({
  options: {
    direction: { type: 'string' },
    sentences: { type: 'string', default: '2400' },
    seed: { type: 'string', default: '2026' },
    misses: { type: 'string', default: '5' },
    write: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});

const print = (lines: readonly string[]) => {
  for (const line of lines) console.log(line);
};

async function evaluate(direction: Direction): Promise<void> {
  const begun = performance.now();
  const { manifest, model, vocabulary } = await readModel(direction);
  const { constructions } = manifest;
  const asked: Asked = {
    scope: { direction, constructions, vocabulary },
    model,
    sentences: Number(given.sentences),
    seed: Number(given.seed),
  };
  const { scores, misses } = measureModel(asked);
  print([`${manifest.id}:`, ...scoreLines(scores)]);
  for (const miss of misses.slice(0, Number(given.misses))) {
    print(missLines(miss, direction, vocabulary.tokens));
  }
  if (given.write) writeScores(manifest, scores);
  console.log(`  ${((performance.now() - begun) / 1000).toFixed(0)} s`);
}

const wanted = directions.filter((one) => !given.direction || one === given.direction);
if (given.help) console.log(usage);
else if (wanted.length === 0) throw new RangeError(`no direction ${given.direction}\n${usage}`);
else {
  await startWasm();
  for (const direction of wanted) await evaluate(direction);
}
