import { beforeAll, expect, it } from 'vitest';
import type { Engine } from '../../../src/engine/engine.ts';
import { ownWordsPlan } from '../../../src/lab/own-words.ts';
import { bosId } from '../../../src/language/vocabulary.ts';
import type { SweptRun } from '../../../src/trace/run.ts';
import { pluggedPlan } from '../../../src/view/plugboard/compute.ts';
import { plugsIn } from '../../../src/view/plugboard/plugs.ts';
import { heldOutTexts } from '../../e2e/greedy/drawn.ts';
import { difference } from '../../reference/difference.ts';
import { readerOf } from '../../reference/reader.ts';
import { judged } from '../../reference/sweep/judge.ts';
import { referenceForward } from '../../reference/transformer.ts';
import { load } from '../committed.ts';
import { openOnWasm } from '../on-wasm.ts';

const decode = { kind: 'greedy', limit: 40 } as const;
const model = { direction: 'en-fr' } as const;
const names = ['decoder.2.resid_mid_cross', 'decoder.1.cross_attn.out'] as const;
/** Their translations are at least as long as they are. */
const longer = [
  'The animal did not cross the street because it was too tired.',
  'The dog saw a bird.',
];
let engine: Engine;

beforeAll(async () => {
  engine = await openOnWasm();
});

async function texts() {
  const { manifest } = await load('en-fr');
  return heldOutTexts({ ...manifest, direction: 'en-fr' }, { few: 5, seed: 31 });
}

it('one layer, and every one, fed the decoder’s own words write what float64 loops do', async () => {
  for (const text of await texts()) {
    const plans = [ownWordsPlan([1]), ownWordsPlan([0, 1, 2])];
    const variants = plans.map((plan) => ({ plan, decode }));
    const runs = await engine.sweep({ text, model, names, variants });
    runs.forEach((run, place) => {
      const verdict = judged(run, plans[place] ?? []);
      expect(verdict.worst, `${verdict.where}: ${text}`).toBeLessThan(1e-4);
      expect(verdict.wrong, text).toEqual([]);
    });
  }
}, 300_000);

it('with every layer so, the source is not seen: two sentences come to the same', async () => {
  const [one, two] = (await texts()) as [string, string];
  const variants = [{ plan: ownWordsPlan([0, 1, 2]), decode }];
  const [first] = await engine.sweep({ text: one, model, variants });
  const [second] = await engine.sweep({ text: two, model, variants });
  expect(one).not.toBe(two);
  expect(first?.target.tokens).toEqual(second?.target.tokens);
  expect(first?.logits).toEqual(second?.logits);
});

it('without kept keys and values the same words come', async () => {
  const [text] = (await texts()) as [string];
  const variants = [{ plan: ownWordsPlan([0, 2]), decode }];
  const [kept] = await engine.sweep({ text, model, variants });
  const [anew] = await (await openOnWasm(false)).sweep({ text, model, variants });
  expect(anew?.target.ids).toEqual(kept?.target.ids);
});

it('a whole run has every activation but those that count the keys', async () => {
  const [text] = (await texts()) as [string];
  const before = await engine.run({ text, model });
  const { trace } = await engine.run({ text, model, plan: ownWordsPlan([1]), lane: 'other' });
  const missing = before.trace.names.filter((name) => !trace.has(name));
  expect(missing).toEqual(
    ['k', 'v', 'scores', 'scaled', 'masked', 'pattern'].map(
      (name) => `decoder.1.cross_attn.${name}`,
    ),
  );
});

/** Where the two sides have as many rows: the loops’ logits with the layer’s rows added to the wrong words. */
it.each(['ddd', 'eee', 'ded', 'dde', 'edd'] as const)(
  'plugged as %s, rows are as the loops say',
  async (word) => {
    for (const text of longer) {
      const run = await engine.run({ text, model });
      const written = run.source.ids.length;
      expect(run.target.ids.length, text).toBeGreaterThanOrEqual(written);
      const plan = pluggedPlan(run, 1, plugsIn(word), written);
      const ids = run.target.ids.slice(0, written);
      const variants = [{ plan, decode: { kind: 'forced', ids } as const }];
      const [swept] = await engine.sweep({ text, model, names: ['logits'], variants });
      expect(difference(logitsOf(swept as SweptRun), loops(run, ids, word))).toBeLessThan(1e-4);
    }
  },
);

const logitsOf = (run: SweptRun) => run.trace.get('logits').data;

function loops(
  { dimensions, source, parameters }: Awaited<ReturnType<Engine['run']>>,
  ids: readonly number[],
  word: string,
): readonly number[] {
  const numbers = readerOf({ parameters });
  const inputs = [bosId, ...ids.slice(0, -1)];
  const from = { 'decoder.1.cross_attn': word };
  return referenceForward(dimensions, numbers, source.ids, inputs, [], from).get('logits') ?? [];
}
