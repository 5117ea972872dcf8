import type { Page } from '@playwright/test';
import { wholes } from '../../../src/lab/switches.ts';
import { load } from '../../engine/committed.ts';
import { bundle } from '../bundle.ts';
import { expect, test } from '../fixtures.ts';
import { heldOutTexts } from '../greedy/drawn.ts';
import type { Sweeps } from './page.ts';

const tired = 'The animal did not cross the street because it was too tired.';
const cat = 'The cat saw a bird.';

declare global {
  interface Window {
    sweeps: Sweeps;
  }
}

// One page for all: each engine that opens compiles its programs anew.
test.describe.configure({ mode: 'serial', timeout: process.env.ALL ? 3_600_000 : 300_000 });
let page: Page;

/** A page with an engine of its own, whose arena begins full of NaN: what is not stored shows. */
test.beforeAll(async ({ browser }) => {
  const script = await bundle('tests/e2e/sweep/page.ts');
  page = await browser.newPage();
  await page.addInitScript(() => {
    const create = GPUDevice.prototype.createBuffer;
    GPUDevice.prototype.createBuffer = function poisoned(descriptor) {
      if (descriptor.label !== 'arena') return create.call(this, descriptor);
      const usage = descriptor.usage | GPUBufferUsage.COPY_DST;
      const buffer = create.call(this, { ...descriptor, usage });
      this.queue.writeBuffer(buffer, 0, new Float32Array(descriptor.size / 4).fill(Number.NaN));
      return buffer;
    };
  });
  await page.goto('./models/index.json');
  await page.addScriptTag({ content: script });
  const backend = await page.evaluate(() => window.sweeps.open('./'));
  expect(backend).toBe('webgpu');
});

test.afterAll(() => page.close());

/** Held-out sentences: a few, or as many as the claim is made for. */
async function texts(few: number, seed: number, all = 50): Promise<readonly string[]> {
  const { manifest } = await load('en-fr');
  return heldOutTexts({ ...manifest, direction: 'en-fr' }, { few, all, seed });
}

test('a sweep equals float64 loops that are changed likewise', async () => {
  const { nLayers } = (await load('en-fr')).manifest.architecture.dimensions;
  const asked = [await texts(8, 17, 30), process.env.ALL ? 1 : 7] as const;
  const verdicts = await page.evaluate(([all, every]) => {
    const names = ['memory', 'decoder.2.ln3.out', 'decoder.1.cross_attn.pattern'] as const;
    return window.sweeps.judge(all, names, every);
  }, asked);
  for (const { kind, worst, where, allowed, wrong, by, dispatches, names } of verdicts) {
    expect(worst, `${kind}: ${where}`).toBeLessThan(allowed);
    expect(wrong, kind).toEqual([]);
    expect([by, dispatches, names]).toEqual(['kernels', 4 * nLayers + 3, 3]);
  }
  const [ties, steps] = [verdicts.map((one) => one.ties), verdicts.map((one) => one.steps)].map(
    (counts) => counts.reduce((sum, one) => sum + one, 0),
  );
  console.log(`${verdicts.length} variants, ${ties} near ties in ${steps} steps`);
  expect(new Set(verdicts.map(({ kind }) => kind)).size).toBe(15);
});

test('edited patterns equal float64 loops that are edited likewise; undone, nothing is left of them', async () => {
  const some = await texts(4, 23);
  const { verdicts, left } = await page.evaluate((all) => {
    const names = [
      'encoder.1.self_attn.pattern',
      'decoder.1.cross_attn.pattern',
      'logits',
    ] as const;
    return window.sweeps.judgeEdits(all, names);
  }, some);
  expect(verdicts).toHaveLength(2 * some.length);
  for (const { kind, worst, where, wrong, by } of verdicts) {
    expect(worst, `${where}: ${kind}`).toBeLessThan(1e-4);
    expect(wrong, kind).toEqual([]);
    expect(by).toBe('kernels');
  }
  expect(left).toEqual([]);
});

test('each switch by itself equals float64 loops that are changed likewise', async () => {
  const verdicts = await page.evaluate(
    (all) => {
      const names = ['encoder.1.self_attn.pattern', 'decoder.1.cross_attn.pattern'] as const;
      return window.sweeps.judgeSwitches(all, names);
    },
    await texts(2, 31),
  );
  for (const { kind, worst, where, allowed, wrong, by } of verdicts) {
    expect(worst, `${kind}: ${where}`).toBeLessThan(allowed);
    expect(wrong, `${kind}: ${where}`).toEqual([]);
    expect(by, kind).toBe(kind === 'mask' ? 'tfjs' : 'kernels');
  }
  expect(new Set(verdicts.map(({ kind }) => kind)).size).toBeGreaterThan(wholes.length + 1);
});

test('masks put on otherwise, and layers fed the decoder’s own words, equal float64 loops by tfjs on the GPU', async () => {
  // Operation by operation and every row anew for every word: a few words say whether it is right.
  const asked = [await texts(1, 37), process.env.ALL ? 40 : 4] as const;
  const verdicts = await page.evaluate(([all, limit]) => {
    const names = ['decoder.2.self_attn.context', 'decoder.1.cross_attn.out'] as const;
    return window.sweeps.judgeOthers(all, names, limit);
  }, asked);
  for (const { kind, worst, where, wrong, by } of verdicts) {
    expect(worst, `${kind}: ${where}`).toBeLessThan(1e-4);
    expect(wrong, kind).toEqual([]);
    expect(by, kind).toBe(kind === 'right' ? 'kernels' : 'tfjs');
  }
  expect(verdicts.length % 8).toBe(0);
});

test('every activation can be chosen, of several sentences at once', async () => {
  const { nLayers } = (await load('en-fr')).manifest.architecture.dimensions;
  const verdicts = await page.evaluate(
    (texts) => window.sweeps.judgeEverything(texts),
    [tired, cat],
  );
  for (const { kind, worst, where, by, dispatches, names } of verdicts) {
    expect(worst, `${kind}: ${where}`).toBeLessThan(1e-4);
    expect(names).toBeGreaterThan(190);
    expect([by, dispatches]).toEqual(['kernels', 4 * nLayers + 4]);
  }
});

test('with nothing changed a sweep gives the run itself, bit for bit', async () => {
  for (const text of [cat, tired]) {
    const { names, differs } = await page.evaluate((one) => window.sweeps.unlike(one), text);
    expect(names).toBeGreaterThan(190);
    expect(differs).toEqual([]);
  }
});

test('all heads off at once are what each is alone, bit for bit, in 4N + 3 dispatches a chunk', async () => {
  const { nLayers, nHeads } = (await load('en-fr')).manifest.architecture.dimensions;
  const found = await page.evaluate((text) => window.sweeps.oneByOne(text), tired);
  expect(found.variants).toBe(3 * nLayers * nHeads);
  expect(found.differing).toEqual([]);
  expect(found.different).toBeGreaterThan(1);
  expect(found.dispatches).toEqual([4 * nLayers + 3]);
});

test('what no kernel knows goes through tfjs, and says so', async () => {
  const runs = await page.evaluate((text) => window.sweeps.unknown(text), cat);
  expect(runs.map(([by]) => by)).toEqual(['kernels', 'tfjs', 'kernels']);
  expect(runs[0]).toEqual(['kernels', 'Le chat a vu un oiseau.']);
  expect(runs[2]).toEqual(runs[0]);
});

test('who types during a sweep goes before its next chunk', async () => {
  const order = await page.evaluate((text) => window.sweeps.typing(text), cat);
  expect(order.filter((one) => one === 'variant')).toHaveLength(36);
  // The chunk that ran, and at most the one that had begun when the key was pressed.
  expect(order.indexOf('typed')).toBeGreaterThan(0);
  expect(order.indexOf('typed')).toBeLessThan(25);
});
