// What a forward pass, an edit, a keystroke and a first visit take, ours beside what they replace and
// beside ONNX Runtime Web with the exported graphs:
// npm run bench -- --only edits --skip 'tfjs on WebGPU' --repeats 10 --json .cache/bench.json
// Needs a build. One page each, interleaved, so that a busy machine is as slow to all of them; medians
// after a warm-up. Fails only where contenders differ: what is fast depends on the machine.
import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { launchBrowser, withPreview } from '../preview.mjs';
import { firstVisits } from './cold.mjs';
import { contenders, exportGraphs, ours } from './contenders.mjs';
import { compareEdits, compareLengths } from './edits.mjs';
import { ownTime } from './own-time.mjs';
import { paintings } from './painting.mjs';
import { createReport } from './report.mjs';
import { growingModels } from './sizes.mjs';
import { sweeps } from './sweeps.mjs';
import { keystrokes } from './typing.mjs';

const { values } = parseArgs({
  options: {
    only: { type: 'string', multiple: true, default: [] },
    skip: { type: 'string', multiple: true, default: [] },
    /** At most so many times each; what takes 100 ms or more, a tenth of it. */
    repeats: { type: 'string', default: '100' },
    json: { type: 'string' },
  },
});
const repeats = Number(values.repeats);
const wanted = (part) => values.only.length === 0 || values.only.includes(part);

async function openContenders(browser, url) {
  exportGraphs();
  const pages = {};
  for (const [name, open] of Object.entries(contenders)) {
    if (name === ours || !values.skip.includes(name)) pages[name] = await open(browser, url);
  }
  return pages;
}

async function besideOthers(browser, url, report) {
  const pages = await openContenders(browser, url);
  if (wanted('edits')) await compareEdits(pages, repeats, report);
  if (wanted('lengths')) await compareLengths(pages, repeats, report);
  if (wanted('edits')) {
    report.figure('main thread, an edit of 14 ids by kernels', await ownTime(pages[ours]));
  }
  for (const page of Object.values(pages)) await page.close();
}

await withPreview(async (url) => {
  const browser = await launchBrowser();
  const report = createReport();
  const date = new Date().toISOString().slice(0, 10);
  report.machine(`${date}, ${cpus()[0]?.model}, ${cpus().length} cores, ${browser.version()}`);
  try {
    if (wanted('edits') || wanted('lengths')) await besideOthers(browser, url, report);
    if (wanted('typing')) await keystrokes(browser, url, repeats, report);
    if (wanted('cold')) await firstVisits(browser, url, repeats, report);
    if (wanted('sizes')) await growingModels(browser, url, repeats, report);
    if (wanted('painting')) await paintings(url, repeats, report);
    if (wanted('sweeps')) await sweeps(browser, url, repeats, report);
  } finally {
    await browser.close();
  }
  if (values.json) writeFileSync(values.json, `${JSON.stringify(report.figures(), null, 2)}\n`);
});
