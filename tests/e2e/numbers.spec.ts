import { referenceForward } from '../reference/transformer.ts';
import { expect, open, test } from './fixtures.ts';
import { expectSoundPatterns, modelOf, sentences, snapshot, worst } from './parity.ts';

test('every activation agrees with float64 loops, on the backend the page names', async ({
  page,
  backend,
}) => {
  await open(page);
  const { config, read } = await modelOf(page);
  for (const sentence of sentences) {
    const snap = await snapshot(page, sentence);
    expect(snap.backend).toBe(backend);
    if (backend === 'webgpu') expect(snap.dispatches).toBeGreaterThan(0);
    else expect(snap.dispatches).toBe(0);
    const reference = referenceForward(config, read, snap.source, snap.inputs);
    expect(worst(snap, reference), sentence).toBeLessThan(1e-4);
    expectSoundPatterns(snap);
  }
});

test('edits leave no tensors behind', async ({ page }) => {
  // A tensor that leaks once an edit shows after one; `npm run soak` looks for the rarer ones.
  const edits = 100;
  await open(page);
  const counts = await page.evaluate(async (times) => {
    const words = ['cat', 'dog', 'bird', 'horse'];
    const edit = (n: number) => `The ${words[n % 4]} saw a ${words[(n >> 2) % 4]}.`;
    // Every other one changed: the processor makes tensors for those alone.
    const run = (n: number) =>
      window.attentoscope.run({
        ...{ text: edit(n), direction: 'en-fr' },
        plan: n % 2 ? [{ kind: 'unscaled' }] : [],
      });
    for (let n = 0; n < 4; n++) await run(n);
    const before = await window.attentoscope.tensors();
    for (let n = 0; n < times; n++) await run(n);
    return { before, after: await window.attentoscope.tensors() };
  }, edits);
  expect(counts.before).toBeGreaterThan(0);
  expect(counts.after).toBe(counts.before);
});
