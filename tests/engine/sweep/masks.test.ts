import { expect, it } from 'vitest';
import { maskWays, planOfMask } from '../../../src/lab/mask.ts';
import type { ActivationName } from '../../../src/trace/names.ts';
import { heldOutTexts } from '../../e2e/greedy/drawn.ts';
import { judged } from '../../reference/sweep/judge.ts';
import { stepsWrong } from '../../reference/sweep/stepsWrong.ts';
import { load } from '../committed.ts';
import { openOnWasm } from '../on-wasm.ts';

/** What goes on from each layer, and the scores of the last. */
const names: readonly ActivationName[] = [
  ...(['decoder.0.self_attn.context', 'decoder.2.self_attn.context'] as const),
  'decoder.2.self_attn.masked',
];
const decode = { kind: 'greedy', limit: 40 } as const;

it('a mask put on in each way equals float64 loops that put it on likewise', async () => {
  const engine = await openOnWasm();
  const { manifest } = await load('en-fr');
  const texts = heldOutTexts({ ...manifest, direction: 'en-fr' }, { few: 2, seed: 29 });
  const variants = maskWays.map((way) => ({ plan: planOfMask(way), decode }));
  const told = { words: 0, worst: 0, changed: new Map<string, number>() };
  for (const text of texts) {
    const model = { direction: 'en-fr' } as const;
    const runs = await engine.sweep({ text, model, names, variants });
    const right = runs[0];
    for (const [place, run] of runs.entries()) {
      const way = maskWays[place] ?? 'right';
      const verdict = judged(run, planOfMask(way));
      expect(verdict.worst, `${way}: ${verdict.where}: ${text}`).toBeLessThan(1e-4);
      expect(stepsWrong(run, planOfMask(way)), `${way}: ${text}`).toEqual([]);
      if (way === 'shared') expect(run.target.ids, text).toEqual(right?.target.ids);
      told.words += run.target.ids.length;
      told.worst = Math.max(told.worst, verdict.worst);
      const moved = run.target.text === right?.target.text ? 0 : 1;
      told.changed.set(way, (told.changed.get(way) ?? 0) + moved);
    }
  }
  if (process.env.ALL) console.log(told);
}, 1_800_000);
