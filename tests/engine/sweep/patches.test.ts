import { beforeAll, expect, it, test } from 'vitest';
import type { Engine } from '../../../src/engine/engine.ts';
import { famousPairs } from '../../../src/language/pairs.ts';
import { bosId } from '../../../src/language/vocabulary.ts';
import type { ComputedRun } from '../../../src/trace/run.ts';
import {
  type Comparison,
  comparisonOf,
  firstParted,
} from '../../../src/view/compare/comparison.ts';
import {
  type Decision,
  decides,
  decisionsOf,
  patchedNames,
  patchesOf,
  wordsAt,
} from '../../../src/view/compare/decisive.ts';
import { headsIn, movedHead, type Scope } from '../../../src/view/compare/moved.ts';
import type { AttentionHead } from '../../../src/view/parts/part.ts';
import { readerOf } from '../../reference/reader.ts';
import { referenceForward } from '../../reference/transformer.ts';
import { openOnWasm } from '../on-wasm.ts';

let engine: Engine;

beforeAll(async () => {
  engine = await openOnWasm();
});

type Direction = keyof typeof famousPairs;
const directions = Object.keys(famousPairs) as Direction[];

async function runsOf(
  [one, other]: readonly [string, string],
  direction: Direction,
): Promise<readonly [ComputedRun, ComputedRun]> {
  const model = { direction };
  return [await engine.run({ text: one, model }), await engine.run({ text: other, model })];
}

test.each(directions)(
  '%s: every famous pair is known and translated differently',
  async (direction) => {
    for (const pair of famousPairs[direction]) {
      const [one, other] = await runsOf(pair, direction);
      expect([...one.source.unknown, ...other.source.unknown], pair[0]).toEqual([]);
      expect(one.target.text, pair[0]).not.toBe(other.target.text);
    }
  },
);

/** Sentences, and by hand which rows of the other lie beside which of this: nothing of `align`. */
type Case = {
  readonly texts: readonly [string, string];
  readonly source: (row: number) => number | null;
  readonly target: (row: number) => number | null;
};
const same = (row: number) => row;
const cases: readonly Case[] = [
  { texts: famousPairs['en-fr'][0] as [string, string], source: same, target: same },
  { texts: famousPairs['en-fr'][1] as [string, string], source: same, target: same },
  { texts: famousPairs['en-fr'][3] as [string, string], source: same, target: same },
  {
    // <bos> le chat a vu un oiseau . / <bos> le grand chat a vu un oiseau .
    texts: ['The cat saw a bird.', 'The big cat saw a bird.'],
    source: (row) => (row < 1 ? row : row + 1),
    target: (row) => (row < 2 ? row : row + 1),
  },
];

type Loops = ReturnType<typeof referenceForward>;
type Rows = Case['source'];

function loops({ dimensions, parameters, source, target }: ComputedRun, plan = {}): Loops {
  const inputs = [bosId, ...target.ids.slice(0, -1)];
  const numbers = readerOf({ parameters });
  return referenceForward(dimensions, numbers, source.ids, inputs, Object.values(plan));
}

/** A head's output in the other sentence put into this one, all in float64. */
function patchedBy(
  one: ComputedRun,
  there: Loops,
  { stack, layer, kind, head }: AttentionHead,
  rows: Rows,
  only: number | null,
) {
  const { dModel, nHeads } = one.dimensions;
  const attention = `${stack}.${layer}.${kind}` as 'encoder.0.self_attn';
  const all = there.get(`${attention}.head_out`) as number[];
  const perHead = all.length / nHeads;
  const own = (stack === 'encoder' ? one.source.ids : one.target.ids).map((_, row) => row);
  const given = own.flatMap((query) => {
    const beside = only === null || only === query ? rows(query) : null;
    if (beside === null) return [];
    const begin = head * perHead + beside * dModel;
    return [{ query, output: all.slice(begin, begin + dModel) }];
  });
  return loops(one, [{ kind: 'patched', attention, head, rows: given }]);
}

const logitsAt = (by: Loops, step: number, { dimensions }: ComputedRun, id: number) =>
  (by.get('logits') as number[])[step * dimensions.vocabSize + id] as number;

type Asked = {
  readonly runs: readonly [ComputedRun, ComputedRun];
  readonly whole: readonly [Loops, Loops];
  readonly one: Case;
  readonly step: number;
};

/** What float64 loops say a head decides. */
function wanted({ runs, whole, one, step }: Asked, where: AttentionHead, only: number | null) {
  const [here, there] = runs;
  const [own, other] = whole;
  const rows = where.stack === 'encoder' ? one.source : one.target;
  const patched = patchedBy(here, other, where, rows, only);
  const beside = one.target(step) as number;
  const [word, rival] = [here.target.ids[step], there.target.ids[beside]] as [number, number];
  const lean = (by: Loops, at: number) =>
    logitsAt(by, at, here, word) - logitsAt(by, at, here, rival);
  const change = logitsAt(patched, step, here, word) - logitsAt(own, step, here, word);
  const share = (lean(own, step) - lean(patched, step)) / (lean(own, step) - lean(other, beside));
  return { change, share };
}

async function decisionsIn(comparison: Comparison, scope: Scope, step: number) {
  const heads = headsIn(comparison, scope);
  const { text } = comparison.one.source;
  const variants = patchesOf(comparison, heads, scope);
  const request = { text, model: { direction: 'en-fr' as const }, variants, names: patchedNames };
  return decisionsOf(comparison, heads, await engine.sweep(request), step);
}

/** The strongest, the weakest and one between: loops take a while. */
function some(decisions: readonly Decision[]): readonly Decision[] {
  const sorted = [...decisions].sort((a, b) => (b.share ?? 0) - (a.share ?? 0));
  return [0, 1, Math.floor(sorted.length / 2), sorted.length - 1].flatMap((at) => sorted[at] ?? []);
}

it.each(cases)(
  'what heads decide is what float64 loops say: $texts',
  async (one) => {
    const runs = await runsOf(one.texts, 'en-fr');
    const comparison = comparisonOf(...runs) as Comparison;
    const step = firstParted(comparison) as number;
    const whole = [loops(runs[0]), loops(runs[1])] as const;
    for (const scope of ['all', { stack: 'decoder', row: step }] as const) {
      const only = scope === 'all' ? null : step;
      for (const { where, change, share } of some(await decisionsIn(comparison, scope, step))) {
        const loop = wanted({ runs, whole, one, step }, where, only);
        expect(Math.abs(change - loop.change)).toBeLessThan(1e-4);
        expect(Math.abs((share as number) - loop.share)).toBeLessThan(1e-4);
      }
    }
  },
  120_000,
);

it('tired or wide is decided by the head that the manifest names, whose weights do not move', async () => {
  const runs = await runsOf((cases[0] as Case).texts, 'en-fr');
  const comparison = comparisonOf(...runs) as Comparison;
  const step = firstParted(comparison) as number;
  expect(wordsAt(comparison, step)).toEqual({ word: 'il', rival: 'elle' });
  const decisions = await decisionsIn(comparison, { stack: 'decoder', row: step }, step);
  const [first] = decisions.filter(decides).sort((a, b) => (b.share ?? 0) - (a.share ?? 0));
  expect(first?.where).toEqual({ stack: 'decoder', layer: 1, kind: 'cross_attn', head: 1 });
  const scope = { stack: 'decoder', row: step } as const;
  expect(movedHead(comparison, first?.where as AttentionHead, scope).moved).toBeLessThan(0.05);
});
