// The one command that says whether the tree is good; the last line counts what passed.
// --busy keeps one core occupied meanwhile, as a training or a neighbour would: ≤ 12 minutes even so.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';

const unitReport = '.cache/vitest.json';
const browserReport = '.cache/playwright.json';

/** Vitest's and Playwright's own counts; null when the runner never got as far as writing them. */
function unitCounts() {
  if (!existsSync(unitReport)) return null;
  const { numPassedTests, numFailedTests, numFailedTestSuites } = JSON.parse(
    readFileSync(unitReport, 'utf8'),
  );
  return { passed: numPassedTests, failed: Math.max(numFailedTests, numFailedTestSuites && 1) };
}

function browserCounts() {
  if (!existsSync(browserReport)) return null;
  const { stats } = JSON.parse(readFileSync(browserReport, 'utf8'));
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected };
}

const steps = [
  ['format and lint', 'npx biome ci .'],
  ['types', 'npx tsc --noEmit'],
  [
    'unit tests',
    `npx vitest run --reporter=default --reporter=json --outputFile.json=${unitReport}`,
    unitCounts,
  ],
  ['build', 'npx vite build'],
  ['sizes', 'node scripts/sizes.mjs'],
  ['browser', 'bash scripts/browser.sh'],
  ['browser tests', 'npx playwright test', browserCounts],
];

mkdirSync('.cache', { recursive: true });
for (const report of [unitReport, browserReport]) rmSync(report, { force: true });
const busy = process.argv.includes('--busy')
  ? spawn(process.execPath, ['--eval', 'for (;;);'], { stdio: 'ignore' })
  : null;
process.on('exit', () => busy?.kill('SIGKILL'));
const total = { passed: 0, failed: 0 };
const seconds = [];
for (const [name, command, count] of steps) {
  console.log(`\n— ${name}: ${command}`);
  const start = performance.now();
  const { status } = spawnSync(command, { shell: true, stdio: 'inherit' });
  seconds.push([name, (performance.now() - start) / 1000]);
  const good = status === 0;
  const counts = count?.() ?? { passed: good ? 1 : 0, failed: good ? 0 : 1 };
  total.passed += counts.passed;
  total.failed += good ? counts.failed : Math.max(1, counts.failed);
}
seconds.push(['all', seconds.reduce((sum, [, one]) => sum + one, 0)]);
console.log(`\nSeconds${busy ? ', beside a busy loop' : ''}:`);
for (const [name, one] of seconds) console.log(`${one.toFixed(0).padStart(6)}  ${name}`);
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed > 0 ? 1 : 0);
