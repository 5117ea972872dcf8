import { expect, test } from './fixtures.ts';

test('a sentence is translated on WebGPU, and the dispatches prove it', { tag: '@gpu' }, async ({
  page,
}) => {
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
  expect(run.dispatches).toBeGreaterThan(100);
  expect(run.text).toBe('Le chat a vu un oiseau.');
  expect(run.names).toBeGreaterThan(100);
});
