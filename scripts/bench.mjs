// How long an edit takes, our kernels beside what they replace: npm run bench -- --edits 9
// Needs a build. One page each, interleaved, so that a busy machine is as slow to all of them;
// medians after a warm-up. Asserts nothing: what is fast depends on the machine.
import { parseArgs } from 'node:util';
import { launchBrowser, withPreview } from './preview.mjs';

const { values } = parseArgs({ options: { edits: { type: 'string', default: '7' } } });
const edits = Number(values.edits);
const warmUp = 2;

const contenders = {
  kernels: 'backend=webgpu',
  'tfjs on WebGPU': 'backend=webgpu&kernels=off',
  'tfjs on WASM': 'backend=wasm',
};
const [ours, ...others] = Object.keys(contenders);

/** Each edit changes a word. */
const sentences = [
  (noun) => `The ${noun} slept.`,
  (noun) => `The ${noun} did not cross the street because it was too tired.`,
  (noun) =>
    `The old teacher sold a ${noun} near the big red house yesterday and my mother bought it because the cat slept.`,
];
const nouns = ['cat', 'dog', 'bird', 'horse'];

/** Runs in the page before anything else. */
function countCalls() {
  window.calls = { dispatches: 0, submits: 0, maps: 0 };
  if (typeof GPUDevice === 'undefined') return;
  const count = (of, name, what) => {
    const original = of[name];
    of[name] = function counted(...given) {
      window.calls[what]++;
      return original.apply(this, given);
    };
  };
  count(GPUComputePassEncoder.prototype, 'dispatchWorkgroups', 'dispatches');
  count(GPUComputePassEncoder.prototype, 'dispatchWorkgroupsIndirect', 'dispatches');
  count(GPUQueue.prototype, 'submit', 'submits');
  count(GPUBuffer.prototype, 'mapAsync', 'maps');
}

/** Runs in the page: edits one after the other, by the page's own console. */
async function edit(texts) {
  const measured = [];
  for (const text of texts) {
    window.calls = { dispatches: 0, submits: 0, maps: 0 };
    const start = performance.now();
    const { source, target } = await window.attentoscope.run({ text, direction: 'en-fr' });
    const milliseconds = performance.now() - start;
    const ids = [source.ids.length, target.ids.length];
    measured.push({ milliseconds, ids, ...window.calls });
  }
  return measured;
}

function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  return (sorted[Math.floor(middle)] + sorted[Math.ceil(middle)]) / 2;
}

async function opened(browser, url, query) {
  const page = await browser.newPage();
  await page.addInitScript(countCalls);
  await page.goto(`${url}?${query}`);
  await page.evaluate(() => window.attentoscope.ready);
  return page;
}

const column = (value, width = 10) => String(value).padStart(width);

function printRow(name, measured, base) {
  const milliseconds = median(measured.map((one) => one.milliseconds));
  const { dispatches, submits, maps, ids } = measured[0];
  const ratio = base ? (milliseconds / base).toFixed(1) : '';
  const calls = [dispatches, submits, maps].map((count) => column(count)).join('');
  console.log(
    `${ids.join(' → ').padEnd(10)}${name.padEnd(16)}${column(milliseconds.toFixed(1))}${calls}${column(ratio)}`,
  );
  return milliseconds;
}

async function compare(pages) {
  console.log('ids       what                    ms  dispatches  submits  maps  × kernels');
  for (const sentence of sentences) {
    const measured = Object.fromEntries(Object.keys(pages).map((name) => [name, []]));
    for (let n = 0; n < warmUp + edits; n++) {
      for (const [name, page] of Object.entries(pages)) {
        const [one] = await page.evaluate(edit, [sentence(nouns[n % nouns.length])]);
        if (n >= warmUp) measured[name].push(one);
      }
    }
    const base = printRow(ours, measured[ours]);
    for (const name of others) printRow(name, measured[name], base);
  }
}

/**
 * Milliseconds of processor time that the page's main thread takes for an edit of 14 ids: what it
 * waits for the GPU, and what other programs take meanwhile, is not in it.
 */
async function ownTime(page) {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const busy = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'TaskDuration').value * 1000;
  };
  const texts = Array.from({ length: 50 }, (_, n) => sentences[1](nouns[n % nouns.length]));
  await page.evaluate(edit, texts);
  const before = await busy();
  await page.evaluate(edit, texts);
  return ((await busy()) - before) / texts.length;
}

await withPreview(async (url) => {
  const browser = await launchBrowser();
  try {
    const pages = {};
    for (const [name, query] of Object.entries(contenders)) {
      pages[name] = await opened(browser, url, query);
    }
    console.log(`medians of ${edits} edits, interleaved, after ${warmUp} to warm up\n`);
    await compare(pages);
    const own = await ownTime(pages[ours]);
    console.log(`\nmain thread, an edit of 14 ids by kernels: ${own.toFixed(2)} ms`);
  } finally {
    await browser.close();
  }
});
