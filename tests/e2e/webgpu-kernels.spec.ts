import { referenceForward } from '../reference/transformer.ts';
import { expect, open, test } from './fixtures.ts';
import { modelOf, sentences, snapshot, worst } from './parity.ts';

test('the encoder’s own kernels agree with float64 loops, whatever the arena held before', {
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
  await page.goto('./?kernels=encoder');
  // The first run fills a poisoned arena; later ones, of other lengths, find old numbers there.
  const first = await snapshot(page, sentences[1]);
  const { config, read } = await modelOf(page);
  const snaps = [first, await snapshot(page, sentences[0])];
  snaps.forEach((snap, index) => {
    const reference = referenceForward(config, read, snap.source, snap.inputs);
    expect(worst(snap, reference), `run ${index}`).toBeLessThan(1e-4);
    expect(snap.backend).toBe('webgpu');
  });
});

test('one dispatch for words and places, four a layer, one submit and one map encode', {
  tag: '@gpu',
}, async ({ page }) => {
  await page.addInitScript(() => {
    const counts = { dispatches: 0, submits: 0, maps: 0 };
    let ours = false;
    Object.assign(window, { encoderCounts: counts });
    const { dispatchWorkgroups, setPipeline } = GPUComputePassEncoder.prototype;
    const names = new Set(['embed', 'project', 'attend', 'combine', 'feed-forward']);
    GPUComputePassEncoder.prototype.setPipeline = function set(pipeline) {
      ours = names.has(pipeline.label);
      return setPipeline.call(this, pipeline);
    };
    GPUComputePassEncoder.prototype.dispatchWorkgroups = function count(...groups) {
      if (ours) counts.dispatches++;
      return dispatchWorkgroups.apply(this, groups);
    };
    const { submit } = GPUQueue.prototype;
    GPUQueue.prototype.submit = function count(buffers) {
      if ([...buffers].some(({ label }) => label === 'encoder')) counts.submits++;
      return submit.call(this, buffers);
    };
    const { mapAsync } = GPUBuffer.prototype;
    GPUBuffer.prototype.mapAsync = function count(...range) {
      if (this.label === 'encoder staging') counts.maps++;
      return mapAsync.apply(this, range);
    };
  });
  await open(page, '?kernels=encoder&text=The%20cat%20saw%20a%20bird.');
  const { counts, nLayers } = await page.evaluate(() => ({
    counts: (window as unknown as { encoderCounts: Record<string, number> }).encoderCounts,
    nLayers: window.attentoscope.config.nLayers,
  }));
  expect(counts).toEqual({ dispatches: 4 * nLayers + 1, submits: 1, maps: 1 });
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
  await open(page, '?kernels=encoder&text=The%20cat%20saw%20a%20bird.');
  await expect(page.getByTestId('translation')).toHaveText('Le chat a vu un oiseau.');
  await expect(page.getByTitle('What computes this page')).toContainText('WebAssembly');
});
