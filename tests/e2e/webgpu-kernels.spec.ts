import { referenceForward } from '../reference/transformer.ts';
import { expect, open, test } from './fixtures.ts';
import { expectSoundPatterns, modelOf, sentences, snapshot, worst } from './parity.ts';

test('the kernels agree with float64 loops, whatever the arena held before', {
  tag: '@gpu',
}, async ({ page }) => {
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
  await page.goto('./?kernels=own');
  // The first run fills a poisoned arena; later ones, of other lengths, find old numbers there.
  const first = await snapshot(page, sentences[1]);
  const { config, read } = await modelOf(page);
  const snaps = [first, await snapshot(page, sentences[2]), await snapshot(page, sentences[0])];
  snaps.forEach((snap, index) => {
    const reference = referenceForward(config, read, snap.source, snap.inputs);
    expect(worst(snap, reference), `run ${index}`).toBeLessThan(1e-4);
    expectSoundPatterns(snap);
    expect(snap.backend).toBe('webgpu');
    expect(snap.dispatches).toBe(4 * config.nLayers + 4);
  });
});

test('an edit takes 4N + 4 dispatches, one submit and one map, whatever the length', {
  tag: '@gpu',
}, async ({ page }) => {
  await page.addInitScript(() => {
    const counts = { dispatches: 0, submits: 0, maps: 0 };
    Object.assign(window, { gpuCounts: counts });
    const count = <Of extends object>(of: Of, name: keyof Of, what: keyof typeof counts) => {
      const original = of[name] as (...given: unknown[]) => unknown;
      of[name] = function counted(this: Of, ...given: unknown[]) {
        counts[what]++;
        return original.apply(this, given);
      } as Of[keyof Of];
    };
    count(GPUComputePassEncoder.prototype, 'dispatchWorkgroups', 'dispatches');
    count(GPUComputePassEncoder.prototype, 'dispatchWorkgroupsIndirect', 'dispatches');
    count(GPUQueue.prototype, 'submit', 'submits');
    count(GPUBuffer.prototype, 'mapAsync', 'maps');
  });
  await open(page, '?kernels=own&text=The%20cat%20saw%20a%20bird.');
  const { nLayers } = await page.evaluate(() => window.attentoscope.config);
  for (const text of sentences) {
    const counts = await page.evaluate(async (sentence) => {
      const { gpuCounts } = window as unknown as { gpuCounts: Record<string, number> };
      for (const what of Object.keys(gpuCounts)) gpuCounts[what] = 0;
      await window.attentoscope.run({ text: sentence, direction: 'en-fr' });
      return { ...gpuCounts };
    }, text);
    expect(counts, text).toEqual({ dispatches: 4 * nLayers + 4, submits: 1, maps: 1 });
  }
});

test('a kernel that the device refuses is not believed: WebAssembly runs, and the page says so', {
  tag: '@gpu',
}, async ({ page }) => {
  await page.addInitScript(() => {
    const create = GPUDevice.prototype.createShaderModule;
    GPUDevice.prototype.createShaderModule = function broken(descriptor) {
      const code = descriptor.code.replace('out += share;', 'out += nothing;');
      return create.call(this, { ...descriptor, code });
    };
  });
  await open(page, '?kernels=own&text=The%20cat%20saw%20a%20bird.');
  await expect(page.getByTestId('translation')).toHaveText('Le chat a vu un oiseau.');
  await expect(page.getByTitle('What computes this page')).toContainText(
    'WebAssembly (the graphics device cannot run this page’s WebGPU programs)',
  );
});
