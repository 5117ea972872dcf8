import { parseArgs } from 'node:util';
import type { Manifest } from '../src/engine/manifest.ts';
import { decidingHeadOf } from '../src/evaluation/decisions.ts';
import { headTables } from '../src/evaluation/heads-page.ts';
import { type Asked, measureModel } from '../src/evaluation/measure.ts';
import { measureRoles } from '../src/evaluation/roles.ts';
import { type Direction, directions } from '../src/language/direction.ts';
import { paperLines } from './evaluation/paper.ts';
import {
  decisionLines,
  missLines,
  readLines,
  type Scores,
  scoreLines,
} from './evaluation/report.ts';
import { answersOf, typedLines, typedScore } from './evaluation/typed.ts';
import { readModel, writeScores } from './model-files.ts';
import { startWasm } from './node-wasm.ts';

const usage = `npm run evaluate -- [--direction en-fr] [--sentences 2400] [--seed 2026] [--misses 5] [--write]
Measures the models of public/models. --write puts all figures into the manifests
but the table of heads, which npm run heads writes beside them.
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

/** As many as npm run heads takes. */
const headSentences = 200;

/** The head that decides what a pronoun is goes where the page looks for it; or none does. */
function withDecidingHead(manifest: Manifest, { decisions }: Scores): Manifest {
  const { decidingHead: _, ...rest } = manifest;
  const decidingHead = decidingHeadOf(decisions);
  return decidingHead ? { ...rest, decidingHead } : rest;
}

const print = (lines: readonly string[]) => {
  for (const line of lines) console.log(line);
};

async function evaluate(direction: Direction): Promise<void> {
  const begun = performance.now();
  const { manifest, parameters, model, vocabulary } = await readModel(direction);
  const { constructions } = manifest;
  const asked: Asked = {
    scope: { direction, constructions, vocabulary },
    model,
    sentences: Number(given.sentences),
    seed: Number(given.seed),
  };
  const { misses, deciding, read, ...measured } = measureModel(asked);
  const answers = await answersOf({ manifest, parameters });
  const scores = { ...measured.scores, handwritten: typedScore(answers) };
  print([`${manifest.id}:`, ...scoreLines(scores)]);
  for (const miss of misses.slice(0, Number(given.misses))) {
    print(missLines(miss, direction, vocabulary.tokens));
  }
  const listed = { count: Number(given.misses), direction, tokens: vocabulary.tokens };
  if (read.length > 0) print(readLines(read, listed));
  print(['typed by hand, not as wanted:', ...typedLines(answers)]);
  print(decisionLines(scores.decisions, deciding));
  print(paperLines(asked));
  const { dimensions } = manifest.architecture;
  const heads = measureRoles({ ...asked, sentences: headSentences });
  print(['what every head looks at, hits / weight in percent:']);
  print(headTables({ dimensions, heads }).map((line) => `  ${line}`));
  if (given.write) writeScores(withDecidingHead(manifest, scores), scores);
  console.log(`  ${((performance.now() - begun) / 1000).toFixed(0)} s`);
}

const wanted = directions.filter((one) => !given.direction || one === given.direction);
if (given.help) console.log(usage);
else if (wanted.length === 0) throw new RangeError(`no direction ${given.direction}\n${usage}`);
else {
  await startWasm();
  for (const direction of wanted) await evaluate(direction);
}
