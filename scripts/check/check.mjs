// The one command that says whether the tree is good; the last line counts what passed.
// --busy keeps one core occupied meanwhile, as a training or a neighbour would: ≤ 12 minutes even so.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';

const unitReport = '.cache/vitest.json';
const browserReport = '.cache/playwright.json';

/** What the runners counted and named; null when one never got as far as writing it. */
function unitCounts() {
  if (!existsSync(unitReport)) return null;
  const { passed, failed, flaky } = JSON.parse(readFileSync(unitReport, 'utf8'));
  const names = failed.map(({ name, messages }) => [name, ...messages].join('\n  '));
  return { passed, failed: names, flaky };
}

function browserCounts() {
  if (!existsSync(browserReport)) return null;
  const { stats, suites, errors } = JSON.parse(readFileSync(browserReport, 'utf8'));
  const named = (status) => suites.flatMap((suite) => namesIn(suite, status));
  const failed = [...named('unexpected'), ...errors.map(({ message }) => message)];
  return { passed: stats.expected + stats.flaky, failed, flaky: named('flaky') };
}

/** The browser tests of a suite and of those within it that ended so, by name. */
function namesIn({ suites = [], specs }, status) {
  const here = specs.flatMap(({ file, title, tests }) =>
    tests
      .filter((one) => one.status === status)
      .map(({ projectName }) => `[${projectName}] ${file} › ${title}`),
  );
  return [...here, ...suites.flatMap((suite) => namesIn(suite, status))];
}

const steps = [
  ['format and lint', 'npx biome ci .'],
  ['types', 'npx tsc --noEmit'],
  [
    'unit tests',
    'npx vitest run --reporter=default --reporter=./scripts/check/unit-report.mjs',
    unitCounts,
  ],
  ['build', 'npx vite build'],
  ['sizes', 'node scripts/check/sizes.mjs'],
  ['browser', 'bash scripts/browser.sh'],
  ['browser tests', 'npx playwright test', browserCounts],
];

mkdirSync('.cache', { recursive: true });
for (const report of [unitReport, browserReport]) rmSync(report, { force: true });
const busy = process.argv.includes('--busy')
  ? spawn(process.execPath, ['--eval', 'for (;;);'], { stdio: 'ignore' })
  : null;
process.on('exit', () => busy?.kill('SIGKILL'));
const [failed, flaky] = [[], []];
let passed = 0;
const seconds = [];
for (const [name, command, count] of steps) {
  console.log(`\n— ${name}: ${command}`);
  const start = performance.now();
  const { status } = spawnSync(command, { shell: true, stdio: 'inherit' });
  seconds.push([name, (performance.now() - start) / 1000]);
  const good = status === 0;
  const counts = count?.() ?? { passed: good ? 1 : 0, failed: good ? [] : [name], flaky: [] };
  passed += counts.passed;
  failed.push(...counts.failed);
  if (!good && counts.failed.length === 0) failed.push(name);
  flaky.push(...counts.flaky);
}
seconds.push(['all', seconds.reduce((sum, [, one]) => sum + one, 0)]);
console.log(`\nSeconds${busy ? ', beside a busy loop' : ''}:`);
for (const [name, one] of seconds) console.log(`${one.toFixed(0).padStart(6)}  ${name}`);
// Last, where it is seen whatever was printed before.
for (const [what, names] of Object.entries({
  'Passed only when tried again': flaky,
  Failed: failed,
}))
  if (names.length > 0) console.log(`\n${what}:\n- ${names.join('\n- ')}`);
console.log(`\n${passed} passed, ${failed.length} failed`);
process.exit(failed.length > 0 ? 1 : 0);
