import { beforeAll, describe, expect, it } from 'vitest';
import type { Engine } from '../../../src/engine/engine.ts';
import type { Plan } from '../../../src/lab/plan.ts';
import { bosId } from '../../../src/language/vocabulary.ts';
import { askUnmasked, unmasked, unmaskedModel } from '../../../src/store/session/masks/unmasked.ts';
import type { ActivationName } from '../../../src/trace/names.ts';
import type { SweptRun } from '../../../src/trace/run.ts';
import { type Trace, traceOf } from '../../../src/trace/trace.ts';
import { newestOther, rewritingOf } from '../../../src/view/future/rewriting.ts';
import {
  firstPattern,
  handedOn,
  isOther,
  lookingAhead,
  rowsApart,
} from '../../../src/view/future/rows.ts';
import { toldWords } from '../../../src/view/future/told.ts';
import { at, type Matrix } from '../../../src/view/matrix/matrix.ts';
import { heldOutTexts } from '../../e2e/greedy/drawn.ts';
import { difference } from '../../reference/difference.ts';
import { readerOf } from '../../reference/reader.ts';
import { judged } from '../../reference/sweep/judge.ts';
import { stepsWrong } from '../../reference/sweep/stepsWrong.ts';
import { referenceForward } from '../../reference/transformer.ts';
import { load } from '../committed.ts';
import { openOnWasm } from '../on-wasm.ts';

/** Two short ones by default, of which one word by word, and fifty when that is asked for. */
const [sentences, stepped] = process.env.ALL ? [50, 50] : [2, 1];
const short = (text: string) => Boolean(process.env.ALL) || text.length < 40;
const model = { direction: 'en-fr' } as const;
const masked: Plan = [];

let engine: Engine;
let texts: readonly string[];
const names = (): readonly ActivationName[] => [...handedOn({ nLayers: 3 }), firstPattern];

beforeAll(async () => {
  engine = await openOnWasm();
  const { manifest } = await load('en-fr');
  texts = heldOutTexts({ ...manifest, direction: 'en-fr' }, { few: 12, seed: 31 })
    .filter(short)
    .slice(0, sentences);
});

/** What a run has of the decoder once more, by float64 loops fed the same words. */
function byReference(run: SweptRun, plan: Plan, wanted: readonly ActivationName[]): Trace {
  const inputs = [bosId, ...run.target.ids.slice(0, -1)];
  const read = readerOf(run);
  const numbers = referenceForward(run.dimensions, read, run.source.ids, inputs, plan);
  return traceOf(
    wanted.map((name) => {
      const { axes, shape } = run.trace.get(name);
      return { name, axes, shape, data: Float32Array.from(numbers.get(name) ?? []) };
    }),
  );
}

describe('the trained model without its mask', () => {
  it('all words given, rows see later words, as float64 loops do', async () => {
    const told = { worst: 0, rows: 0, other: [0, 0, 0] };
    for (const text of texts) {
      const own = await engine.run({ text, model });
      const decode = { kind: 'forced', ids: own.target.ids } as const;
      const variants = [{ plan: unmasked, decode }];
      const [run] = await engine.sweep({ text, model, names: names(), variants });
      if (!run) throw new Error('no run');
      const verdict = judged(run, unmasked, run.target.ids.length);
      expect(verdict.worst, `${verdict.where}: ${text}`).toBeLessThan(1e-4);
      told.worst = Math.max(told.worst, verdict.worst);
      const apart = rowsApart(own.trace, run.trace, run.dimensions);
      const exact = rowsApart(
        byReference(run, masked, handedOn(run.dimensions)),
        byReference(run, unmasked, handedOn(run.dimensions)),
        run.dimensions,
      );
      const last = apart.rows - 1;
      told.rows += apart.rows;
      for (let row = 0; row < apart.rows; row++)
        for (let layer = 0; layer < 3; layer++) {
          expect(Math.abs(at(apart, row, layer) - at(exact, row, layer))).toBeLessThan(1e-4);
          const other = isOther(at(apart, row, layer));
          told.other[layer] = (told.other[layer] ?? 0) + Number(other);
        }
      // Only the last row has nothing after it, and only in the first layer does that keep it as it was.
      expect([0, 1, 2].map((layer) => isOther(at(apart, last, layer)))).toEqual([
        false,
        true,
        true,
      ]);
      const { strongest, weights } = lookingAhead(run.trace);
      expect(strongest.map((one) => one === null)).toEqual(strongest.map((_, row) => row === last));
      strongest.forEach((one, row) => {
        if (!one) return;
        const later = Array.from(weights.data.subarray(row * (last + 1), (row + 1) * (last + 1)));
        expect(one.key).toBeGreaterThan(row);
        expect(one.weight).toBe(Math.max(...later));
      });
    }
    // A row that hardly looks ahead hardly changes.
    for (const other of told.other) expect(other / told.rows).toBeGreaterThan(0.85);
    if (process.env.ALL) console.log(told);
  }, 900_000);

  it('word by word, every row is written anew, and the newest changes from the second layer up', async () => {
    const told = { worst: 0, again: 0, rewritten: 0, kept: 0, newest: [0, 0, 0], steps: 0 };
    for (const text of texts.slice(0, stepped)) {
      const own = await engine.run({ text, model });
      const { ids } = own.target;
      const variants = [unmasked, masked].flatMap((plan) =>
        ids.map((_, step) => ({
          plan,
          decode: { kind: 'forced', ids: ids.slice(0, step + 1) } as const,
        })),
      );
      const wanted = handedOn(own.dimensions);
      const runs = await engine.sweep({ text, model, names: wanted, variants });
      const exact = runs.map((run, place) => {
        const plan = variants[place]?.plan ?? [];
        const loops = byReference(run, plan, wanted);
        for (const name of wanted) {
          const worst = difference(run.trace.get(name).data, [...loops.get(name).data]);
          expect(worst, `${name}: ${text}`).toBeLessThan(1e-4);
          told.worst = Math.max(told.worst, worst);
        }
        return loops;
      });
      const whole = exact.at(-1) as Trace;
      const [free, held] = [0, ids.length].map((from) =>
        [runs.map(({ trace }) => trace), exact].map((traces, place) =>
          rewritingOf(
            traces.slice(from, from + ids.length),
            place === 0 ? own.trace : whole,
            own.dimensions,
          ),
        ),
      ) as [ReturnType<typeof rewritingOf>[], ReturnType<typeof rewritingOf>[]];
      const again = (3 * ids.length * (ids.length - 1)) / 2;
      for (const one of free) {
        expect(one.again, text).toBe(again);
        expect(one.rewritten / again, text).toBeGreaterThan(0.75);
        // The first step has one row, which sees itself alone, masked or not.
        const [first = 1, ...others] = one.layers.map(newestOther);
        expect(first, text).toBe(0);
        // All but one at most: a new word may weigh too little to show.
        for (const other of others) expect(other, text).toBeGreaterThanOrEqual(ids.length - 2);
        told.newest = told.newest.map((count, layer) => {
          return count + (one === free[0] ? newestOther(one.layers[layer] as Matrix) : 0);
        });
      }
      const [ours, theirs] = free.map(({ layers }) => layers.flatMap(({ data }) => [...data]));
      ours?.forEach((apart, place) => {
        expect(Math.abs(apart - (theirs?.[place] ?? 0)), text).toBeLessThan(1e-4);
      });
      for (const one of held) expect([one.rewritten, one.greatest < 1e-4], text).toEqual([0, true]);
      told.again += again;
      told.rewritten += free[0]?.rewritten ?? 0;
      told.kept = Math.max(told.kept, held[0]?.greatest ?? 0);
      told.steps += ids.length;
    }
    if (process.env.ALL) console.log(told);
  }, 1_800_000);
});

describe('the small model that was trained without the mask', () => {
  it('is not what its direction stands for, and has the same vocabulary', async () => {
    const text = texts[0] ?? '';
    const own = await engine.run({ text, model, names: [] });
    const small = await engine.run({ text, model: { id: unmaskedModel }, names: [] });
    expect(own.model).not.toBe(unmaskedModel);
    expect(small.model).toBe(unmaskedModel);
    expect(small.vocabulary).toEqual(own.vocabulary);
  });

  it('measures excellent when told the words, and gets no sentence right by itself', async () => {
    const scores = await engine.scores({ id: unmaskedModel });
    const { forced, twin } = scores ?? {};
    expect(forced?.loss).toBeLessThan(0.05);
    expect(forced?.exactMatch).toBeGreaterThan(0.95);
    expect(scores?.exactMatch).toBeLessThan(0.01);
    // Its twin's loss is no better, and what it does when told is what it does by itself.
    expect(twin?.forced.loss).toBeGreaterThan(5 * (forced?.loss ?? 1));
    expect(twin?.exactMatch).toBe(twin?.forced.exactMatch);
    expect(twin?.exactMatch).toBeGreaterThan(0.5);
  });

  it('is right about what it is told and wrong alone, live, as float64 loops say', async () => {
    const { signal } = new AbortController();
    let right = 0;
    let words = 0;
    for (const text of texts) {
      const { told, alone } = await askUnmasked(engine, text, signal);
      const verdict = judged(told, unmasked, told.target.ids.length);
      expect(verdict.worst, `${verdict.where}: ${text}`).toBeLessThan(1e-4);
      expect(stepsWrong(alone, unmasked), text).toEqual([]);
      expect(alone.target.ids, text).not.toEqual(told.target.ids);
      const each = toldWords(told);
      right += each.filter((one) => one.right).length;
      words += each.length;
    }
    expect(right / words).toBeGreaterThan(0.9);
    if (process.env.ALL) console.log({ right, words });
  }, 900_000);
});
