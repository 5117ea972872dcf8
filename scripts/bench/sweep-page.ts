import { openInBrowser } from '../../src/engine/browser.ts';
import { eachHeadOff } from '../../src/lab/variant.ts';

const model = { direction: 'en-fr' } as const;

/** Times all heads off in one sweep, and each in a sweep of its own, by turns. Runs in a page. */
export async function timeSweeps(modelsUrl: string, text: string, repeats: number) {
  const engine = await openInBrowser({ preference: 'webgpu', modelsUrl });
  const { dimensions } = await engine.run({ text, model, names: [] });
  const variants = eachHeadOff(dimensions);
  const timed = async (sweeps: readonly (typeof variants)[]) => {
    const begun = performance.now();
    const runs = [];
    for (const one of sweeps) runs.push(...(await engine.sweep({ text, model, variants: one })));
    return { milliseconds: performance.now() - begun, runs };
  };
  const together: number[] = [];
  const alone: number[] = [];
  for (let n = 0; n <= repeats; n++) {
    const all = await timed([variants]);
    const each = await timed(variants.map((one) => [one]));
    const ids = (runs: typeof all.runs) => JSON.stringify(runs.map(({ target }) => target.ids));
    if (ids(all.runs) !== ids(each.runs)) throw new Error('a sweep is not what its variants are');
    // The first ones compile, and show what a chunk takes.
    if (n === 0) continue;
    together.push(all.milliseconds);
    alone.push(each.milliseconds);
  }
  const { adapter, software } = engine.report;
  return { variants: variants.length, adapter, software, together, alone };
}

Object.assign(window, { timeSweeps });
