import { parseArgs } from 'node:util';
import { type Direction, directions, languagesOf } from '../src/language/direction.ts';
import { joinTokens } from '../src/language/tokenizer.ts';
import { eosId, type Vocabulary } from '../src/language/vocabulary.ts';
import type { Model } from '../src/model/transformer.ts';
import { heldOutPairs, type Judged, judgeAll, summarise } from '../src/training/evaluation.ts';
import { readModel, writeScores } from './model-files.ts';
import { startWasm } from './node-wasm.ts';

const { values: given } = parseArgs({
  options: {
    direction: { type: 'string' },
    sentences: { type: 'string', default: '2400' },
    seed: { type: 'string', default: '2026' },
    misses: { type: 'string', default: '5' },
    write: { type: 'boolean', default: false },
  },
});

const percent = (share: number) => `${(100 * share).toFixed(2)} %`;

function printMiss({ pair, predicted }: Judged, direction: Direction, tokens: readonly string[]) {
  const { source, target } = languagesOf(direction);
  const said = predicted.filter((id) => id !== eosId).map((id) => tokens[id] ?? '');
  console.log(`  ${pair.construction}  ${joinTokens(pair.source, source)}`);
  console.log(`      wanted  ${joinTokens(pair.target, target)}`);
  console.log(`      likeliest after each word  ${joinTokens(said, target)}`);
}

/** Sentences where anything may do anything, as visitors write them; their own, smaller sample. */
function offPatternOf(direction: Direction, model: Model, vocabulary: Vocabulary) {
  const count = Math.ceil(Number(given.sentences) / 4);
  const pairs = heldOutPairs(direction, count, Number(given.seed) + 1, true);
  const clear = judgeAll(pairs, model, vocabulary).filter(({ pair }) => !pair.ambiguous);
  const { sentences, exactMatch } = summarise(clear);
  return { sentences, exactMatch };
}

async function evaluate(direction: Direction): Promise<void> {
  const { manifest, model, vocabulary } = await readModel(direction);
  const pairs = heldOutPairs(direction, Number(given.sentences), Number(given.seed));
  const judged = judgeAll(pairs, model, vocabulary);
  const clear = judged.filter(({ pair }) => !pair.ambiguous);
  const scores = summarise(clear);
  console.log(
    `${direction}: exact match ${percent(scores.exactMatch)} of ${scores.sentences} held-out sentences`,
  );
  const ambiguous = summarise(judged.filter(({ pair }) => pair.ambiguous));
  if (ambiguous.sentences > 0) {
    console.log(
      `  counted apart, a second reading is right: ${percent(ambiguous.exactMatch)} of ${ambiguous.sentences}`,
    );
  }
  for (const [id, one] of Object.entries(scores.byConstruction)) {
    console.log(`  ${id.padEnd(4)} ${percent(one.exactMatch).padStart(9)} of ${one.sentences}`);
  }
  for (const { from, to, ...one } of scores.byLength) {
    console.log(`  ${from}–${to} words ${percent(one.exactMatch).padStart(9)} of ${one.sentences}`);
  }
  const offPattern = offPatternOf(direction, model, vocabulary);
  console.log(
    `  off the usual patterns ${percent(offPattern.exactMatch)} of ${offPattern.sentences}`,
  );
  const misses = clear.filter(({ right }) => !right).slice(0, Number(given.misses));
  for (const miss of misses) printMiss(miss, direction, vocabulary.tokens);
  if (given.write) writeScores(manifest, { ...scores, offPattern });
}

await startWasm();
const wanted = directions.filter((one) => !given.direction || one === given.direction);
for (const direction of wanted) await evaluate(direction);
