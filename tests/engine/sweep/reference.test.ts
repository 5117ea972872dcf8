import { beforeAll, describe, expect, it } from 'vitest';
import type { Engine } from '../../../src/engine/engine.ts';
import type { ActivationName } from '../../../src/trace/names.ts';
import { heldOutTexts } from '../../e2e/greedy/drawn.ts';
import { judged, type Verdict } from '../../reference/sweep/judge.ts';
import { plansFor } from '../../reference/sweep/plans.ts';
import { load } from '../committed.ts';
import { openOnWasm } from '../on-wasm.ts';

const names: readonly ActivationName[] = [
  ...(['memory', 'decoder.2.ln3.out', 'decoder.1.cross_attn.pattern'] as const),
];
let engine: Engine;

/** A few by default, and thirty when that is asked for. */
const sentences = process.env.ALL ? 30 : 10;

beforeAll(async () => {
  engine = await openOnWasm();
});

describe('a sweep, one by one on tfjs', () => {
  it(`equals float64 loops that are changed likewise, on ${sentences} sentences`, async () => {
    const model = await load('en-fr');
    const { dimensions } = model.manifest.architecture;
    const verdicts: Verdict[] = [];
    const asked = { few: sentences, all: sentences, seed: 17 };
    const texts = heldOutTexts({ ...model.manifest, direction: 'en-fr' }, asked);
    for (const [index, text] of texts.entries()) {
      const plans = Object.entries(plansFor(dimensions, { source: 4, target: 3 }, index));
      // A few for each sentence, so that each kind meets several sentences; all, where that is asked for.
      const some = plans.filter((_, which) => process.env.ALL || (which + 3 * index) % 7 === 0);
      const decode = { kind: 'greedy', limit: 40 } as const;
      const variants = some.map(([, plan]) => ({ plan, decode }));
      const runs = await engine.sweep({ text, model: { direction: 'en-fr' }, names, variants });
      runs.forEach((run, which) => {
        const [kind, plan] = some[which] as (typeof some)[number];
        expect(run.trace.names, kind).toHaveLength(names.length);
        expect(run.by).toBe('tfjs');
        const verdict = judged(run, plan);
        expect(verdict.worst, `${kind}: ${verdict.where}: ${text}`).toBeLessThan(verdict.allowed);
        expect(verdict.wrong, kind).toEqual([]);
        verdicts.push(verdict);
      });
    }
    expect(texts).toHaveLength(sentences);
    const ties = verdicts.reduce((sum, one) => sum + one.ties, 0);
    const steps = verdicts.reduce((sum, one) => sum + one.steps, 0);
    console.log(`${verdicts.length} variants, ${ties} near ties in ${steps} steps`);
    expect(ties).toBeLessThan(steps / 100);
  }, 300_000);
});
