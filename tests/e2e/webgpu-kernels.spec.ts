import { referenceForward } from '../reference/transformer.ts';
import { expect, field, open, test, translated } from './fixtures.ts';
import { expectSoundPatterns, modelOf, sentences, snapshot, worst } from './parity.ts';

test('the kernels agree with float64 loops, whatever the arena held before', async ({ page }) => {
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
  await page.goto('./');
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

test('an edit takes 4N + 4 dispatches, one submit and one map, whatever the length', async ({
  page,
}) => {
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
  await open(page, '?text=The%20cat%20saw%20a%20bird.');
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

/** Programs of the page, changed on their way to the device. */
const changes = {
  refused: [/out \+= share;/, 'out += nothing;', 'cannot run this page’s WebGPU programs'],
  disagrees: [/let scaled = value \//, 'let scaled = value * 2.0 /', 'computed wrong numbers'],
} as const;

for (const [reason, [written, instead, words]] of Object.entries(changes)) {
  test(`a ${reason} kernel is not believed: the CPU computes, and the page says so`, async ({
    page,
  }) => {
    await page.addInitScript(
      ([from, to]) => {
        const create = GPUDevice.prototype.createShaderModule;
        GPUDevice.prototype.createShaderModule = function broken(descriptor) {
          const code = descriptor.code.replaceAll(new RegExp(from as string, 'g'), to as string);
          return create.call(this, { ...descriptor, code });
        };
      },
      [written.source, instead],
    );
    await open(page, '?text=The%20cat%20saw%20a%20bird.');
    await expect(page.getByTestId('translation')).toHaveText('Le chat a vu un oiseau.');
    const badge = page.getByTitle('What computes this page');
    await expect(badge).toContainText('CPU');
    await expect(badge).toContainText(words);
  });
}

test('a device lost during a run, twice in a row, loses nothing', async ({ page }) => {
  await page.addInitScript(() => {
    const lost = { times: 0 };
    Object.assign(window, { lost });
    const { submit } = GPUQueue.prototype;
    const { requestDevice } = GPUAdapter.prototype;
    let device: GPUDevice | null = null;
    GPUAdapter.prototype.requestDevice = async function remembered(...given) {
      device = await requestDevice.apply(this, given);
      return device;
    };
    GPUQueue.prototype.submit = function losing(buffers) {
      const result = submit.call(this, buffers);
      if (lost.times > 0) {
        lost.times--;
        const error = new GPUInternalError('lost in a test');
        device?.dispatchEvent(new GPUUncapturedErrorEvent('uncapturederror', { error }));
      }
      return result;
    };
  });
  await open(page, '?text=The%20cat%20saw%20a%20bird.');
  await page.evaluate(() => {
    (window as unknown as { lost: { times: number } }).lost.times = 2;
  });
  await field(page).fill('The dog saw a bird.');
  await translated(page);
  await expect(page.getByTestId('translation')).toHaveText('Le chien a vu un oiseau.');
  expect(
    await page.evaluate(() => (window as unknown as { lost: { times: number } }).lost.times),
  ).toBe(0);
});
