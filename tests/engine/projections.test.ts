import { expect, it } from 'vitest';
import type { Run } from '../../src/trace/run.ts';
import { attentionsOf } from '../../src/trace/topology.ts';
import { formOf } from '../../src/view/projections/products.ts';
import { rotatedBy } from '../../src/view/projections/rotated.ts';
import { rotationOf } from '../../src/view/projections/rotation.ts';
import { projectionKinds, scoredBy } from '../../src/view/projections/symmetry.ts';
import { heldOutTexts } from '../e2e/greedy/drawn.ts';
import { load } from './committed.ts';
import { openOnWasm } from './on-wasm.ts';

/** What the bench says of trained heads was seen with `SENTENCES=50`. */
const sentences = Number(process.env.SENTENCES ?? 1);
const model = { direction: 'en-fr' } as const;

function headsOf({ dimensions }: Run) {
  return attentionsOf(dimensions).flatMap(({ stack, kind, layer }) =>
    Array.from({ length: dimensions.nHeads }, (_, head) => ({ stack, kind, layer, head })),
  );
}

it(`scores of trained heads are both sums and stand a rotation, on ${sentences} sentences`, async () => {
  const engine = await openOnWasm();
  const { manifest } = await load('en-fr');
  const texts = heldOutTexts({ ...manifest, ...model }, { few: sentences, seed: 23 });
  const [own, rows] = [
    { trained: 0, same: 0, identity: 0 },
    { encoder: 0, decoder: 0 },
  ];
  const most = { apart: 0, fromEngine: 0, rotated: 0 };
  for (const text of texts) {
    const run = await engine.run({ text, model });
    const rotation = rotationOf({ by: 'draw', number: 1 }, run.dimensions.dHead);
    for (const head of headsOf(run)) {
      const form = formOf(run, head);
      most.apart = Math.max(most.apart, form.apart);
      most.fromEngine = Math.max(most.fromEngine, form.fromEngine);
      most.rotated = Math.max(most.rotated, rotatedBy(form, rotation).apart);
      if (head.kind === 'cross_attn') continue;
      rows[head.stack] += form.q.length;
      for (const kind of projectionKinds) own[kind] += scoredBy(run, head, kind).mirrored?.own ?? 0;
    }
  }
  if (process.env.SENTENCES) console.log(most, rows, own);
  expect(most.apart).toBeLessThan(1e-10);
  expect(most.rotated).toBeLessThan(1e-10);
  expect(most.fromEngine).toBeLessThan(1e-4);
  // Most words look at themselves without a projection of their own for keys, and do not with one.
  const all = rows.encoder + rows.decoder;
  expect(own.trained / all).toBeLessThan(0.5);
  expect(Math.min(own.same, own.identity) / all).toBeGreaterThan(0.5);
}, 600_000);
