import { beforeAll, expect, it } from 'vitest';
import type { Engine } from '../../../src/engine/engine.ts';
import { planOf, type Switch } from '../../../src/lab/switches.ts';
import type { ActivationName } from '../../../src/trace/names.ts';
import type { SweptRun } from '../../../src/trace/run.ts';
import { heldOutTexts } from '../../e2e/greedy/drawn.ts';
import { editedVariants } from '../../reference/sweep/edits.ts';
import { judged } from '../../reference/sweep/judge.ts';
import { judgedSwitch, switchesFor } from '../../reference/sweep/switches.ts';
import { load } from '../committed.ts';
import { openOnWasm } from '../on-wasm.ts';

/** What the bench shows of the head: the model's default one, and one each of the other attentions. */
const names: readonly ActivationName[] = [
  ...(['encoder.1.self_attn.pattern', 'decoder.0.self_attn.pattern'] as const),
  'decoder.1.cross_attn.pattern',
];
const decode = { kind: 'greedy', limit: 40 } as const;
let engine: Engine;

beforeAll(async () => {
  engine = await openOnWasm();
});

async function texts() {
  const { manifest } = await load('en-fr');
  const some = heldOutTexts({ ...manifest, direction: 'en-fr' }, { few: 4, seed: 23 });
  return { sizes: manifest.architecture.dimensions, some };
}

it('each switch equals float64 loops that are changed likewise', async () => {
  const { sizes, some } = await texts();
  for (const [index, text] of some.entries()) {
    const switches = switchesFor(sizes, index);
    const variants = switches.map((name) => ({ plan: planOf([name], sizes), decode }));
    const runs = await engine.sweep({ text, model: { direction: 'en-fr' }, names, variants });
    for (const [place, run] of runs.entries()) {
      const name = switches[place] as Switch;
      const verdict = judgedSwitch(run, name, sizes);
      expect(verdict.worst, `${name}: ${verdict.where}: ${text}`).toBeLessThan(verdict.allowed);
      expect(verdict.wrong, `${name}: ${text}`).toEqual([]);
      expect(run.target.ids.length).toBeLessThanOrEqual(decode.limit);
    }
  }
}, 600_000);

it('edited patterns equal float64 loops that are edited likewise; undone, nothing is left of them', async () => {
  const { some } = await texts();
  const model = { direction: 'en-fr' } as const;
  for (const [index, text] of some.slice(0, process.env.ALL ? 50 : 3).entries()) {
    const before = await engine.run({ text, model });
    const variants = editedVariants(before, index);
    const [written, forced, undone] = await engine.sweep({ text, model, names, variants });
    for (const [place, run] of [written, forced].entries()) {
      const verdict = judged(run as SweptRun, variants[place]?.plan ?? []);
      expect(verdict.worst, `${verdict.where}: ${text}`).toBeLessThan(1e-4);
      // What is forced was not chosen.
      if (run === written) expect(verdict.wrong, text).toEqual([]);
    }
    expect(written?.probabilities).not.toEqual(undone?.probabilities);
    expect(undone?.target).toEqual(before.target);
    for (const name of names)
      expect(undone?.trace.get(name).data, name).toEqual(before.trace.get(name).data);
  }
}, 600_000);

it('all on again and computed anew, the model gives what it gave, bit for bit', async () => {
  const { sizes, some } = await texts();
  const model = { direction: 'en-fr' } as const;
  for (const text of some.slice(0, 2)) {
    const before = await engine.run({ text, model });
    const off = switchesFor(sizes, 1);
    const changed = await engine.run({ text, model, plan: planOf(off, sizes), lane: 'other' });
    expect(changed.target.text).not.toBe(before.target.text);
    const after = await engine.run({ text, model, plan: planOf([], sizes) });
    expect(after.target).toEqual(before.target);
    expect(after.trace.names).toEqual(before.trace.names);
    for (const name of before.trace.names) {
      expect(after.trace.get(name).data, name).toEqual(before.trace.get(name).data);
    }
  }
}, 120_000);
