import { expect, open, test } from './fixtures.ts';

const text = 'The animal did not cross the street because it was too tired.';

test('WebGPU and WebAssembly give the same trace', { tag: '@gpu' }, async ({ page, context }) => {
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

test('a lost device is replaced, and the sentence runs on', { tag: '@gpu' }, async ({ page }) => {
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
