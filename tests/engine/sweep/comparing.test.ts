import { beforeAll, expect, it } from 'vitest';
import type { Engine } from '../../../src/engine/engine.ts';
import type { ModelChoice } from '../../../src/engine/models.ts';
import { bosId } from '../../../src/language/vocabulary.ts';
import type { ComputedRun } from '../../../src/trace/run.ts';
import { pairsOf } from '../../../src/view/compare/align.ts';
import {
  axesOf,
  type Comparison,
  comparisonOf,
  patternsOf,
} from '../../../src/view/compare/comparison.ts';
import { decisionsOf, patchedNames, patchesOf } from '../../../src/view/compare/decisive.ts';
import { differenceOf, loneDifference, loneKeys } from '../../../src/view/compare/difference.ts';
import { headsIn, movedHead } from '../../../src/view/compare/moved.ts';
import { rankHeads, sourcesOf } from '../../../src/view/find/ranking.ts';
import { attentionSides, attentions } from '../../../src/view/heads/heads.ts';
import { at } from '../../../src/view/matrix/matrix.ts';
import type { AttentionHead } from '../../../src/view/parts/part.ts';
import { heldOutTexts } from '../../e2e/greedy/drawn.ts';
import { readerOf } from '../../reference/reader.ts';
import { referenceForward } from '../../reference/transformer.ts';
import { load } from '../committed.ts';
import { openOnWasm } from '../on-wasm.ts';

const sentences = process.env.ALL ? 50 : 5;
const direction = 'en-fr' as const;
const near = 1e-4;
let engine: Engine;

beforeAll(async () => {
  engine = await openOnWasm();
});

type Loops = ReturnType<typeof referenceForward>;

function loops(run: ComputedRun, plan: Parameters<typeof referenceForward>[4] = []): Loops {
  const inputs = [bosId, ...run.target.ids.slice(0, -1)];
  const numbers = readerOf(run);
  return referenceForward(run.dimensions, numbers, run.source.ids, inputs, plan);
}

const pathOf = ({ stack, layer, kind }: AttentionHead) => `${stack}.${layer}.${kind}` as const;
const words = (run: ComputedRun) => ({
  source: run.source.ids.length,
  target: run.target.ids.length,
});

/** A weight as the loops have it. */
function weightIn(run: ComputedRun, by: Loops, where: AttentionHead, row: number, key: number) {
  const sides = attentionSides(where);
  const [rows, keys] = [words(run)[sides.query], words(run)[sides.key]];
  const all = by.get(`${pathOf(where)}.pattern`) as number[];
  return all[(where.head * rows + row) * keys + key] as number;
}

async function texts(): Promise<readonly string[]> {
  const { manifest } = await load(direction);
  return heldOutTexts({ ...manifest, direction }, { few: sentences, seed: 41 });
}

/** How far differences and movement are from what the loops' weights come to, place by place. */
function apart(comparison: Comparison, [own, other]: readonly [Loops, Loops]): number {
  const off: number[] = [];
  const here = comparison.one as ComputedRun;
  const there = comparison.other as ComputedRun;
  for (const where of headsIn(comparison, 'all')) {
    const axes = axesOf(comparison, where);
    const [rows, keys, lone] = [pairsOf(axes.queries), pairsOf(axes.keys), loneKeys(axes)];
    const patterns = patternsOf(comparison, where);
    const [both, alone] = [differenceOf(patterns, axes), loneDifference(patterns, axes)];
    const moved = rows.map((row, place) => {
      const shared = keys.map(
        (key) =>
          weightIn(there, other, where, row.other, key.other) -
          weightIn(here, own, where, row.one, key.one),
      );
      const single = lone.map(({ in: which, key }) =>
        which === 'one'
          ? -weightIn(here, own, where, row.one, key)
          : weightIn(there, other, where, row.other, key),
      );
      for (const [column, wanted] of shared.entries()) off.push(at(both, place, column) - wanted);
      for (const [column, wanted] of single.entries()) off.push(at(alone, place, column) - wanted);
      return [...shared, ...single].reduce((sum, one) => sum + Math.abs(one), 0) / 2;
    });
    const mean = moved.reduce((sum, one) => sum + one, 0) / moved.length;
    off.push(movedHead(comparison, where, 'all').moved - mean);
    const row = rows[0]?.one ?? 0;
    const scope = { stack: where.stack, row };
    off.push(movedHead(comparison, where, scope).moved - (moved[0] ?? 0));
  }
  return off.reduce((most, one) => Math.max(most, Math.abs(one)), 0);
}

/** What a head decides, its output put in by hand from the loops of the other run. */
function decided(
  comparison: Comparison,
  other: Loops,
  own: Loops,
  where: AttentionHead,
  step: number,
) {
  const here = comparison.one as ComputedRun;
  const there = comparison.other as ComputedRun;
  const { dModel, vocabSize } = here.dimensions;
  const count = words(there)[attentionSides(where).query];
  const outputs = other.get(`${pathOf(where)}.head_out`) as number[];
  const rows = pairsOf(axesOf(comparison, where).queries).map((pair) => {
    const from = (where.head * count + pair.other) * dModel;
    return { query: pair.one, output: outputs.slice(from, from + dModel) };
  });
  const patch = { kind: 'patched', attention: pathOf(where), head: where.head, rows } as const;
  const logit = (by: Loops) =>
    (by.get('logits') as number[])[step * vocabSize + (here.target.ids[step] as number)] as number;
  return logit(loops(here, [patch as never])) - logit(own);
}

it(`movement, differences and decisions are those of float64 loops, on ${sentences} pairs`, async () => {
  const all = await texts();
  for (const [index, text] of all.entries()) {
    const model = { direction };
    const beside = all[(index + 1) % all.length] as string;
    const runs = [await engine.run({ text, model }), await engine.run({ text: beside, model })];
    const [one, other] = runs as [ComputedRun, ComputedRun];
    const comparison = comparisonOf(one, other) as Comparison;
    const whole = [loops(one), loops(other)] as const;
    expect(apart(comparison, whole), text).toBeLessThan(near);
    const heads = headsIn(comparison, 'all');
    const variants = patchesOf(comparison, heads, 'all');
    const swept = await engine.sweep({ text, model, variants, names: patchedNames });
    const step = index % one.target.ids.length;
    const decisions = decisionsOf(comparison, heads, swept, step);
    // Loops take a while: a head of each attention in turn.
    for (const place of [0, 12, 24].map((first) => first + (index % 12))) {
      const wanted = decided(comparison, whole[1], whole[0], heads[place] as AttentionHead, step);
      expect(Math.abs((decisions[place]?.change ?? Number.NaN) - wanted), text).toBeLessThan(near);
    }
  }
}, 3_600_000);

it('so are those of two moments of training, one of which writes to its limit', async () => {
  const text = 'The zorb did not see the bird.';
  const runs: ComputedRun[] = [];
  for (const model of [{ direction }, { direction, snapshot: 0 }] satisfies ModelChoice[])
    runs.push(await engine.run({ text, model }));
  const [one, other] = runs as [ComputedRun, ComputedRun];
  expect(other.target.cut).toBe(true);
  expect(one.source.unknown).toHaveLength(1);
  const comparison = comparisonOf(one, other) as Comparison;
  expect(apart(comparison, [loops(one), loops(other)])).toBeLessThan(near);
}, 120_000);

it(`heads found for a pair stand as float64 loops have them, on ${sentences} sentences`, async () => {
  for (const [index, text] of (await texts()).entries()) {
    const run = await engine.run({ text, model: { direction } });
    const whole = loops(run);
    for (const attention of attentions) {
      const query = Math.min(1 + (index % 5), words(run)[attentionSides(attention).query] - 1);
      const heads = rankHeads(run, attention, query, 0);
      expect(heads).toHaveLength(run.dimensions.nLayers * run.dimensions.nHeads);
      const wanted = heads.map((head) => weightIn(run, whole, head, query, 0));
      for (const [place, head] of heads.entries()) {
        expect(Math.abs(head.weight - (wanted[place] as number)), text).toBeLessThan(near);
        // Heads may change places where float32 cannot tell them apart, and nowhere else.
        const rest = Math.max(...wanted.slice(place));
        expect(rest - (wanted[place] as number), text).toBeLessThan(near);
      }
    }
    for (const { key, weight, ...where } of sourcesOf(run, 1)) {
      const row = run.source.ids.map((_, at) =>
        weightIn(run, whole, where as AttentionHead, 1, at),
      );
      expect(Math.abs(weight - (row[key] as number)), text).toBeLessThan(near);
      expect(Math.max(...row) - (row[key] as number), text).toBeLessThan(near);
    }
  }
}, 3_600_000);
