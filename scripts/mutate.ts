import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { drawn, keyOf, type Mutant, mutantsOf } from './mutate/mutants.ts';
import { filesOf, relatedTests } from './mutate/related.ts';
import { createTrials } from './mutate/trials.ts';

const usage = `npm run mutate -- --room view [--places 100] [--seed 1] [--again]
Changes a room at seeded places, one at a time, and says whether a unit test notices. What was tried
is remembered in .cache/mutants.json: an interrupted run goes on. --again tries once more what survived.`;

const { values: given } = parseArgs({
  options: {
    room: { type: 'string', multiple: true, default: ['store', 'engine', 'view'] },
    places: { type: 'string', default: '100' },
    seed: { type: 'string', default: '1' },
    again: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});
if (given.help) {
  console.log(usage);
  process.exit();
}

/** By key: the test that failed, or null where none did. */
type Verdicts = Record<string, string | null>;

const memory = '.cache/mutants.json';
/** So many related tests are run: the further away a test is, the less it says of a file. */
const nearest = 12;
/** Far more than they need together, on a busy machine too. */
const limit = 300_000;

function remembered(): Verdicts {
  try {
    return JSON.parse(readFileSync(memory, 'utf8'));
  } catch {
    return {};
  }
}

const oneLine = (text: string) => text.replace(/\s+/g, ' ').slice(0, 60);
const told = ({ file, line, rule, before, after }: Mutant) =>
  `${file}:${line}  ${rule}  ${oneLine(before)} → ${oneLine(after)}`;

const verdicts = remembered();
const testsOf = relatedTests();
const trials = createTrials();

/** Tests that pass when nothing is changed. */
const sound = new Set<string>();

/** @throws Error where the test fails though nothing is changed */
async function proveSound(failed: string): Promise<void> {
  const test = failed.split(': ')[0] as string;
  if (sound.has(test) || !test.startsWith('tests/')) return;
  const again = await trials.failureOf({ file: test, code: null, tests: [test] }, limit);
  if (again) throw new Error(`fails though nothing is changed: ${again}`);
  sound.add(test);
}

async function verdictOn(mutant: Mutant): Promise<string | null> {
  const key = keyOf(mutant);
  const old = verdicts[key];
  if (old !== undefined && !(given.again && old === null)) return old;
  const { file, code } = mutant;
  const tests = testsOf(file).slice(0, nearest);
  const failed = await trials.failureOf({ file, code, tests }, limit);
  if (failed) await proveSound(failed);
  verdicts[key] = failed;
  mkdirSync('.cache', { recursive: true });
  writeFileSync(memory, JSON.stringify(verdicts, null, 1));
  return failed;
}

async function score(room: string): Promise<void> {
  const files = filesOf(room);
  const all = files.flatMap((file) => mutantsOf(file, readFileSync(file, 'utf8')));
  const mutants = drawn(all, Number(given.seed), Number(given.places));
  const survivors: Mutant[] = [];
  for (const mutant of mutants) {
    const failed = await verdictOn(mutant);
    if (failed === null) survivors.push(mutant);
    console.log(
      failed === null ? 'SURVIVED' : 'killed  ',
      told(mutant),
      failed ? `(${failed})` : '',
    );
  }
  const killed = mutants.length - survivors.length;
  console.log(`\n${room}: ${killed} of ${mutants.length} killed; ${all.length} mutants possible`);
  for (const survivor of survivors) console.log(`  ${told(survivor)}`);
}

for (const room of given.room) await score(room);
trials.close();
