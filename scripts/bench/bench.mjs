// How long an edit takes, and one forward pass, ours beside what they replace and beside ONNX Runtime
// Web with the exported graphs: npm run bench -- --edits 9 --skip 'tfjs on WebGPU'
// Needs a build. One page each, interleaved, so that a busy machine is as slow to all of them;
// medians after a warm-up. Fails only where contenders differ: what is fast depends on the machine.
import { parseArgs } from 'node:util';
import { launchBrowser, withPreview } from '../preview.mjs';
import { activations, measure } from './calls.mjs';
import { contenders, exportGraphs } from './contenders.mjs';
import { head, ratioLines, row } from './report.mjs';

const { values } = parseArgs({
  options: {
    edits: { type: 'string', default: '7' },
    skip: { type: 'string', multiple: true, default: [] },
  },
});
const edits = Number(values.edits);
const warmUp = 2;
const tolerance = 1e-4;
const limit = 64;
/** It tells the others what is read and written, and so is never skipped. */
const ours = 'kernels';

/** Each edit changes a word. */
const sentences = [
  (noun) => `The ${noun} slept.`,
  (noun) => `The ${noun} did not cross the street because it was too tired.`,
  (noun) =>
    `The old teacher sold a ${noun} near the big red house yesterday and my mother bought it because the cat slept.`,
];
const nouns = ['cat', 'dog', 'bird', 'horse'];

/** A sentence as every contender needs it: text for ours, ids for the others, and what is written. */
async function askedFor(page, text) {
  const told = await page.evaluate(async (asked) => {
    const { ids, produced } = await window.contender.edit({ text: asked });
    return { ids: [...ids], produced: [...produced] };
  }, text);
  return { text, limit, ...told };
}

function largestDifference(got, wanted) {
  const found = new Map(got);
  return Math.max(
    ...wanted.map(([name, numbers]) => {
      const others = found.get(name) ?? [];
      if (others.length !== numbers.length) return Number.POSITIVE_INFINITY;
      return numbers.reduce((most, one, at) => Math.max(most, Math.abs(one - others[at])), 0);
    }),
  );
}

/** Whoever computes something else is fast in vain. */
async function compareOutputs(pages, asked) {
  const [[first, page], ...others] = Object.entries(pages);
  const wanted = await page.evaluate(activations, asked);
  for (const [name, other] of others) {
    const off = largestDifference(await other.evaluate(activations, asked), wanted);
    console.log(`${name} is at most ${off.toExponential(1)} off ${first}`);
    if (!(off <= tolerance)) process.exitCode = 1;
  }
}

async function measureAll(pages, task, askedTexts) {
  const measured = Object.fromEntries(Object.keys(pages).map((name) => [name, []]));
  for (let n = 0; n < warmUp + edits; n++) {
    const asked = askedTexts[n % askedTexts.length];
    for (const [name, page] of Object.entries(pages)) {
      const one = await page.evaluate(measure, [task, asked]);
      if (String(one.produced) !== String(asked.produced))
        throw new Error(`${name}: ${asked.text}`);
      if (n >= warmUp) measured[name].push(one);
    }
  }
  return measured;
}

async function compare(pages) {
  for (const sentence of sentences) {
    const asked = [];
    for (const noun of nouns) asked.push(await askedFor(pages[ours], sentence(noun)));
    const [{ ids, produced }] = asked;
    console.log(`\n${ids.length} ids read, ${produced.length} written`);
    await compareOutputs(pages, asked[0]);
    for (const task of ['forward', 'edit']) {
      const measured = await measureAll(pages, task, asked);
      console.log(`\n${task}`);
      for (const line of ratioLines(task, measured)) console.log(`  ${line}`);
      console.log(head);
      for (const [name, all] of Object.entries(measured)) console.log(row(name, all));
    }
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
  const editAll = async (all) => {
    for (const text of all) await window.contender.edit({ text });
  };
  await page.evaluate(editAll, texts);
  const before = await busy();
  await page.evaluate(editAll, texts);
  return ((await busy()) - before) / texts.length;
}

exportGraphs();
await withPreview(async (url) => {
  const browser = await launchBrowser();
  try {
    const pages = {};
    for (const [name, open] of Object.entries(contenders)) {
      if (name === ours || !values.skip.includes(name)) pages[name] = await open(browser, url);
    }
    console.log(`milliseconds, medians of ${edits}, interleaved, after ${warmUp} to warm up`);
    await compare(pages);
    const own = await ownTime(pages[ours]);
    console.log(`\nmain thread, an edit of 14 ids by kernels: ${own.toFixed(2)} ms`);
  } finally {
    await browser.close();
  }
});
