import { expect, open, test } from './fixtures.ts';

test('a sentence is translated on WebGPU, and the dispatches prove it', async ({ page }) => {
  await page.goto('./');
  const run = await page.evaluate(async () => {
    await window.attentoscope.ready;
    const { backend, dispatches, target, trace } = await window.attentoscope.run({
      text: 'The cat saw a bird.',
      direction: 'en-fr',
    });
    return { backend, dispatches, text: target.text, names: trace.names.length };
  });
  expect(run.backend).toBe('webgpu');
  expect(run.dispatches).toBeGreaterThan(0);
  expect(run.text).toBe('Le chat a vu un oiseau.');
  expect(run.names).toBeGreaterThan(100);
});

test('tfjs computes on WebGPU where it is asked to, for comparison', async ({ page }) => {
  await open(page, '?kernels=off&text=The%20cat%20saw%20a%20bird.');
  await expect(page.getByTestId('translation')).toHaveText('Le chat a vu un oiseau.');
  await expect(page.getByTitle('What computes this page')).toContainText(/\d{3,} dispatches/);
});
