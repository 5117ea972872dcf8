import { expect, test } from 'vitest';
import type { Plan } from '../../../src/lab/plan.ts';
import { eachHeadOff } from '../../../src/lab/variant.ts';
import type { SweptRun } from '../../../src/trace/run.ts';
import { traceOf } from '../../../src/trace/trace.ts';
import {
  damageBar,
  damageMatrix,
  damagesOf,
  everyHead,
  ranked,
} from '../../../src/view/switches/damage.ts';
import { firstChange, lostOf } from '../../../src/view/switches/lost.ts';
import { referenceRun } from '../../reference/run.ts';
import { sweptBy } from '../../reference/swept.ts';
import { referenceForward } from '../../reference/transformer.ts';

const run = referenceRun();
const { ids } = run.target;
const { vocabSize } = run.dimensions;

/** Float64 loops over the run's own words. */
function forced(plan: Plan) {
  const inputs = run.target.inputs.map((word) => run.vocabulary.indexOf(word));
  const numbers = (name: string) => run.parameters.get(name).data;
  const all = referenceForward(run.dimensions, numbers, run.source.ids, inputs, plan);
  const rows = (name: string) => all.get(name) as number[];
  const chance = ids.map((id, step) => rows('probs')[step * vocabSize + id] as number);
  return { logits: rows('logits'), ln: chance.reduce((sum, one) => sum + Math.log(one), 0) };
}

function swept(plan: Plan): SweptRun {
  const data = Float32Array.from(forced(plan).logits);
  const shape = [ids.length, vocabSize];
  const trace = traceOf([{ name: 'logits', axes: ['target', 'vocab'], shape, data }]);
  return { ...sweptBy(run, { plan }), trace };
}

const plans = eachHeadOff(run.dimensions).map(({ plan = [] }) => plan);
const damages = damagesOf(run, plans.map(swept));

test('each head’s damage is what float64 loops lose without it', () => {
  expect(damages.map(({ where }) => where)).toEqual(everyHead(run.dimensions));
  const plain = forced([]).ln;
  for (const [place, plan] of plans.entries()) {
    expect(damages[place]?.lost, String(place)).toBeCloseTo(plain - forced(plan).ln, 4);
  }
  expect(new Set(damages.map(({ lost }) => lost.toFixed(5))).size).toBeGreaterThan(6);
});

test('the first word that would be another is the first whose logit is not the largest', () => {
  for (const [place, plan] of plans.entries()) {
    const { logits } = forced(plan);
    const best = ids.map((_, step) => {
      const row = logits.slice(step * vocabSize, (step + 1) * vocabSize);
      return row.indexOf(Math.max(...row));
    });
    const step = best.findIndex((word, at) => word !== ids[at]);
    expect(damages[place]?.change).toEqual(step < 0 ? null : { step, instead: best[step] });
  }
  const own = ids.map((id) => {
    const row = new Float32Array(vocabSize);
    row[id] = 1;
    return [...row];
  });
  const data = Float32Array.from(own.flat());
  const shape = [ids.length, vocabSize];
  const trace = traceOf([{ name: 'logits', axes: ['target', 'vocab'], shape, data }]);
  expect(firstChange({ trace }, ids)).toBeNull();
});

test('the grid has a row an attention and a column a head; the list has the most damage first', () => {
  const { rows, columns, data } = damageMatrix(run.dimensions, damages);
  expect([rows, columns]).toEqual([3 * run.dimensions.nLayers, run.dimensions.nHeads]);
  expect([...data]).toEqual(damages.map(({ lost }) => Math.fround(lost)));
  const lost = ranked(damages).map((one) => one.lost);
  expect(lost).toEqual([...lost].sort((one, other) => other - one));
});

test('while some are still to come the others have their place', () => {
  const some = damagesOf(run, [
    undefined,
    swept(plans[1] as Plan),
    undefined,
    swept(plans[3] as Plan),
  ]);
  expect(some).toEqual([damages[1], damages[3]]);
  const { data } = damageMatrix(run.dimensions, some);
  expect([...data].map((lost) => !Number.isNaN(lost))).toEqual(
    plans.map((_, place) => place === 1 || place === 3),
  );
});

test('a probability that float32 cannot tell from 0 is a large loss, not an endless one', () => {
  expect(lostOf([1, 0.5], [1, 0.25])).toBeCloseTo(Math.LN2, 12);
  expect(lostOf([1], [0])).toBeCloseTo(126 * Math.LN2, 9);
});

test('what would be a hair of a bar is none', () => {
  const of = (lost: number) => damageBar({ ...(damages[0] as (typeof damages)[0]), lost }, 2);
  expect(of(0.005).share).toBeNull();
  expect(of(-1)).toEqual({ share: -0.5, text: '−1.00' });
});
