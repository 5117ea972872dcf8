import { serveDamaged } from './damage/server.ts';
import { expect, open, test, translation } from './fixtures.ts';

const text = 'The animal did not cross the street because it was too tired.';

test('WebGPU and the CPU give the same trace', async ({ page, context }) => {
  await open(page);
  const other = await context.newPage();
  await open(other, '?backend=wasm');
  const run = (sentence: string) =>
    window.attentoscope.run({ text: sentence, direction: 'en-fr' }).then((one) => ({
      backend: one.backend,
      text: one.target.text,
      data: one.trace.names.map((name) => [name, Array.from(one.trace.get(name).data)] as const),
    }));
  const [gpu, wasm] = [await page.evaluate(run, text), await other.evaluate(run, text)];
  expect([gpu.backend, wasm.backend]).toEqual(['webgpu', 'wasm']);
  expect(gpu.text).toBe(wasm.text);
  gpu.data.forEach(([name, numbers], index) => {
    const [, others] = wasm.data[index] as readonly [string, number[]];
    expect(numbers.length).toBe(others.length);
    const most = numbers.reduce((d, n, i) => Math.max(d, Math.abs(n - (others[i] as number))), 0);
    expect(most, name).toBeLessThan(1e-4);
  });
});

test('a lost device is replaced, and the sentence runs on', async ({ page }) => {
  await page.addInitScript(() => {
    const request = GPUAdapter.prototype.requestDevice;
    GPUAdapter.prototype.requestDevice = async function open(...args) {
      const device = await request.apply(this, args);
      (window as unknown as { lastDevice: GPUDevice }).lastDevice = device;
      return device;
    };
  });
  await open(page);
  const before = await page.getByTestId('translation').textContent();
  const after = await page.evaluate(async (sentence) => {
    const device = () => (window as unknown as { lastDevice: GPUDevice }).lastDevice;
    const first = device();
    // An error nobody caught is how tfjs's bad shaders show; the engine must not trust the device.
    first.dispatchEvent(
      new GPUUncapturedErrorEvent('uncapturederror', { error: new GPUValidationError('test') }),
    );
    const run = await window.attentoscope.run({ text: sentence, direction: 'en-fr' });
    return { backend: run.backend, text: run.target.text, replaced: device() !== first };
  }, text);
  expect(after.replaced).toBe(true);
  expect(after.backend).toBe('webgpu');
  expect(before).toContain(after.text.slice(0, 8));
});

test('a plan is carried out by kernels, or by tfjs on the same device, and they go on as before', async ({
  page,
  context,
}) => {
  await open(page);
  const other = await context.newPage();
  await open(other, '?backend=wasm');
  const run = async (sentence: string) => {
    const attention = 'encoder.1.self_attn' as const;
    const plan = [
      { kind: 'head-gain' as const, attention, head: 1, gain: 0 },
      // In one layer alone it would change no word.
      { kind: 'uniform' as const, attention: 'decoder.0.cross_attn' as const },
      { kind: 'uniform' as const, attention: 'decoder.1.cross_attn' as const },
      { kind: 'uniform' as const, attention: 'decoder.2.cross_attn' as const },
    ];
    const changed = await window.attentoscope.run({ text: sentence, direction: 'en-fr', plan });
    const open = await window.attentoscope.run({
      ...{ text: sentence, direction: 'en-fr' as const, plan: [{ kind: 'unmasked' as const }] },
    });
    const plain = await window.attentoscope.run({ text: sentence, direction: 'en-fr' });
    return {
      backend: changed.backend,
      dispatches: [changed.dispatches, plain.dispatches, open.dispatches],
      ids: [[...changed.target.ids], [...plain.target.ids], [...open.target.ids]],
      memory: Array.from(changed.trace.get('memory').data),
    };
  };
  const [gpu, wasm] = [await page.evaluate(run, text), await other.evaluate(run, text)];
  expect([gpu.backend, wasm.backend]).toEqual(['webgpu', 'wasm']);
  expect(gpu.ids).toEqual(wasm.ids);
  expect(gpu.ids[0]).not.toEqual(gpu.ids[1]);
  expect(gpu.dispatches.slice(0, 2)).toEqual([16, 16]);
  expect(gpu.dispatches[2]).toBeGreaterThan(100);
  gpu.memory.forEach((value, index) => {
    expect(Math.abs(value - (wasm.memory[index] as number))).toBeLessThan(1e-4);
  });
});

test('a device lost after a plan takes tfjs with it, and both come back', async ({ page }) => {
  await page.addInitScript(() => {
    const request = GPUAdapter.prototype.requestDevice;
    GPUAdapter.prototype.requestDevice = async function open(...args) {
      const device = await request.apply(this, args);
      Object.assign(window, { lastDevice: device });
      return device;
    };
  });
  await open(page);
  const runs = await page.evaluate(async (sentence) => {
    const plan = [{ kind: 'unmasked' as const }];
    const run = async () => {
      const { target, backend, dispatches } = await window.attentoscope.run({
        ...{ text: sentence, direction: 'en-fr' as const, plan },
      });
      return { text: target.text, backend, dispatches };
    };
    const before = await run();
    const error = new GPUValidationError('test');
    const { lastDevice } = window as unknown as { lastDevice: GPUDevice };
    lastDevice.dispatchEvent(new GPUUncapturedErrorEvent('uncapturederror', { error }));
    return [before, await run()];
  }, 'The cat saw a bird.');
  expect(runs[1]).toEqual(runs[0]);
  expect(runs[1]?.backend).toBe('webgpu');
});

test('a policy that forbids WebAssembly is nothing to WebGPU', async ({ page }) => {
  const server = await serveDamaged((path) =>
    path === '/' ? { 'content-security-policy': "script-src 'self'" } : {},
  );
  await page.goto(`${server.url}?backend=webgpu&text=The%20cat%20saw%20a%20bird.`);
  await expect(translation(page)).toHaveText('Le chat a vu un oiseau.');
  server.close();
});
