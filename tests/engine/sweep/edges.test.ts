import { beforeAll, expect, it } from 'vitest';
import type { Engine } from '../../../src/engine/engine.ts';
import type { Others } from '../../../src/lab/edges.ts';
import type { Variant } from '../../../src/lab/variant.ts';
import { seededRandom } from '../../../src/language/random.ts';
import { bosId } from '../../../src/language/vocabulary.ts';
import type { ComputedRun } from '../../../src/trace/run.ts';
import { attentionsOf } from '../../../src/trace/topology.ts';
import { type RowOf, rowCuts, watchedStep } from '../../../src/view/importance/cuts.ts';
import { edgesIn } from '../../../src/view/importance/edges.ts';
import { verdictOf } from '../../../src/view/importance/verdict.ts';
import { heldOutTexts } from '../../e2e/greedy/drawn.ts';
import { difference } from '../../reference/difference.ts';
import { edgeLength } from '../../reference/edges.ts';
import { readerOf } from '../../reference/reader.ts';
import { referenceForward } from '../../reference/transformer.ts';
import { load } from '../committed.ts';
import { openOnWasm } from '../on-wasm.ts';

/** docs/sweeps.md tells what `ALL=1` came to. */
const sentences = process.env.ALL ? 50 : 2;
const model = { direction: 'en-fr' } as const;
let engine: Engine;

beforeAll(async () => {
  engine = await openOnWasm();
});

/** Held-out sentences, of each construction in turn. */
async function drawn(): Promise<readonly string[]> {
  const { manifest } = await load('en-fr');
  return heldOutTexts({ ...manifest, ...model }, { few: sentences, seed: 23 });
}

/** A row of a drawn head of each of the three attentions. */
function rowsIn({ dimensions, source, target }: ComputedRun, seed: number): readonly RowOf[] {
  const next = seededRandom(seed);
  const below = (count: number) => Math.floor(next() * count);
  const layer = below(dimensions.nLayers);
  const words = { source: source.ids.length, target: target.ids.length };
  const ofLayer = attentionsOf(dimensions).filter((one) => one.layer === layer);
  return ofLayer.map(({ stack, kind, sides }) => {
    const place = { head: below(dimensions.nHeads), row: below(words[sides.query]) };
    return { stack, kind, layer, ...place };
  });
}

function loops({ dimensions, parameters, source, target }: ComputedRun, variant: Variant = {}) {
  const inputs = [bosId, ...target.ids.slice(0, -1)];
  return referenceForward(dimensions, readerOf({ parameters }), source.ids, inputs, variant.plan);
}

/** Of each word the run wrote, its probability and its logit. */
function wordsBy(run: ComputedRun, variant: Variant) {
  const by = loops(run, variant);
  const of = (name: string) => {
    const numbers = by.get(name) as number[];
    return run.target.ids.map((id, t) => numbers[t * run.dimensions.vocabSize + id] as number);
  };
  return { probabilities: of('probs'), logits: of('logits') };
}

/** Holds the edges of a row against the loops; says how many, how far off, and what they tell. */
async function judgedRow(
  run: ComputedRun,
  whole: ReturnType<typeof loops>,
  of: RowOf,
  how: Others,
) {
  const variants = rowCuts(run, of, how);
  const runs = await engine.sweep({ text: run.source.text, model, variants });
  const edges = edgesIn(run, of, runs, watchedStep(run, of, Number.POSITIVE_INFINITY));
  const wanted = edges.map(({ key }) => edgeLength(run, whole, of, key));
  const cuts = variants.flatMap((one, place) => {
    const loop = wordsBy(run, one);
    const { probabilities = [], logits = [] } = runs[place] ?? {};
    return [difference(probabilities, loop.probabilities), difference(logits, loop.logits)];
  });
  return {
    count: edges.length,
    length: difference(
      edges.map(({ length }) => length ?? Number.NaN),
      wanted,
    ),
    cut: Math.max(...cuts),
    ...verdictOf(edges),
  };
}

it(`edges have the lengths and the cuts of float64 loops, on ${sentences} sentences`, async () => {
  const rows: (Awaited<ReturnType<typeof judgedRow>> & { readonly how: Others })[] = [];
  for (const [index, text] of (await drawn()).entries()) {
    const run = await engine.run({ text, model });
    const whole = loops(run);
    for (const of of rowsIn(run, index)) {
      for (const how of ['stay', 'share'] as const) {
        const judged = await judgedRow(run, whole, of, how);
        expect(judged.length, text).toBeLessThan(1e-4);
        expect(judged.cut, text).toBeLessThan(1e-4);
        rows.push({ ...judged, how });
      }
    }
  }
  expect(rows).toHaveLength(6 * sentences);
  console.log(told(rows));
}, 900_000);

type Row = Awaited<ReturnType<typeof judgedRow>> & { readonly how: Others };

function told(rows: readonly Row[]) {
  const most = (of: (row: Row) => number) => Math.max(...rows.map(of));
  const many = (how: Others, kind: string) =>
    rows.filter((row) => row.how === how && row.kind === kind).length;
  return {
    edges: rows.reduce((sum, { count }) => sum + count, 0),
    length: most(({ length }) => length),
    cut: most(({ cut }) => cut),
    stay: ['none', 'same', 'more', 'other'].map((kind) => many('stay', kind)),
    share: ['none', 'same', 'more', 'other'].map((kind) => many('share', kind)),
  };
}
