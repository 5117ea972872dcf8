import type { Page } from '@playwright/test';
import { choicesOf } from '../../reference/choices.ts';
import { compare } from '../../reference/difference.ts';
import { referenceForward } from '../../reference/transformer.ts';
import { expect, open, test } from '../fixtures.ts';
import { modelOf, sentences, snapshot, worst } from '../parity.ts';

/** The second likeliest words of a run in the middle, and where it ends. */
async function others(page: Page, text: string) {
  return page.evaluate(async (sentence) => {
    const { target, trace } = await window.attentoscope.run({ text: sentence, direction: 'en-fr' });
    const { data, shape } = trace.get('logits');
    const width = shape[1] as number;
    return [Math.floor(target.ids.length / 2), target.ids.length - 1].map((step) => {
      const row = [...data.subarray(step * width, (step + 1) * width)];
      const second = row.map((logit, id) => [logit, id] as const).sort((a, b) => b[0] - a[0])[1];
      return [...target.ids.slice(0, step), second?.[1] ?? 0];
    });
  }, text);
}

test('every number of a forced run agrees with float64 loops, and what follows is the likeliest', async ({
  page,
  backend,
}) => {
  await open(page);
  const { config, read } = await modelOf(page);
  for (const text of sentences.slice(0, 2)) {
    const free = await snapshot(page, text);
    for (const ids of await others(page, text)) {
      const snap = await snapshot(page, text, { kind: 'prefix', ids });
      expect(snap.backend).toBe(backend);
      expect(snap.produced.slice(0, ids.length)).toEqual(ids);
      const reference = referenceForward(config, read, snap.source, snap.inputs);
      expect(worst(snap, reference), text).toBeLessThan(1e-4);
      const { wrong } = choicesOf([...(reference.get('logits') ?? [])], snap.produced);
      expect(wrong).toEqual([ids.length - 1]);
      // The rows up to the forced word were fed the same words as the model's own.
      const rows = ids.length * config.vocabSize;
      const logits = ({ activations }: typeof snap) =>
        activations.logits?.data.slice(0, rows) ?? [];
      const both = [snap, free].map((one) => new Map([['logits', logits(one)]])) as [never, never];
      expect(compare(...both).worst).toBeLessThan(1e-4);
    }
  }
});
