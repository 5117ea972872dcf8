import { expect, test } from 'vitest';
import { findingsOf } from '../../../src/engine/check/findings.ts';
import type { Model } from '../../../src/engine/check/formula.ts';
import type { Numbers } from '../../../src/engine/check/loops.ts';
import { recomputations } from '../../../src/engine/check/recompute.ts';
import type { ActivationName } from '../../../src/trace/names.ts';
import type { ComputedRun } from '../../../src/trace/run.ts';
import { traceOf } from '../../../src/trace/trace.ts';
import { referenceRun } from '../../reference/run.ts';

const run = referenceRun();

function modelOf({ dimensions, parameters }: ComputedRun): Model {
  return { dimensions, epsilon: 1e-5, parameter: (name) => parameters.get(name).data };
}

/** The run as a device would give it that does one step wrong, and goes on from there. */
function runWith(broken: ActivationName, wrong: (value: number, index: number) => number) {
  const { trace } = run;
  const numbers = new Map<ActivationName, Numbers>([
    ['encoder.tokens', trace.get('encoder.tokens').data],
    ['decoder.tokens', trace.get('decoder.tokens').data],
  ]);
  for (const [name, from] of recomputations(modelOf(run))) {
    if (numbers.has(name)) continue;
    const right = from((one) => numbers.get(one) ?? []);
    numbers.set(name, name === broken ? Array.from(right, wrong) : right);
  }
  return traceOf(
    trace.names.map((name) => ({
      ...trace.get(name),
      data: Float32Array.from(numbers.get(name) ?? []),
    })),
  );
}

const offIn = (trace: ComputedRun['trace']) =>
  findingsOf(modelOf(run), trace)
    // The made-up run's words were not chosen by its model.
    .filter(({ name }) => name !== 'decoder.tokens')
    .filter(({ step, ahead }) => Math.max(step, ahead ?? 0) > 1e-4)
    .map(({ name }) => name);

test('every activation of a sound run is near its loops, step by step and as a whole', () => {
  const findings = findingsOf(modelOf(run), run.trace);
  expect(findings.map(({ name }) => name).sort()).toEqual(
    run.trace.names.filter((name) => name !== 'encoder.tokens').sort(),
  );
  for (const { name, step, ahead, whole, magnitude } of findings) {
    if (name === 'decoder.tokens') continue;
    expect(Math.max(step, ahead ?? 0, whole), name).toBeLessThan(1e-5);
    expect(magnitude, name).toBeGreaterThan(0);
  }
});

test.each<ActivationName>([
  'encoder.embed',
  'encoder.1.self_attn.q',
  'encoder.0.self_attn.pattern',
  'decoder.1.cross_attn.head_out',
  'decoder.0.ffn.post',
  'decoder.1.ln2.scale',
  'decoder.0.resid_mid',
  'logits',
])('a device that computes %s wrong is wrong in that step alone', (name) => {
  expect(offIn(runWith(name, (value) => value * 1.01 + 0.01))).toEqual([name]);
});

test('what is wrong ahead of a row is told apart', () => {
  const name = 'decoder.1.self_attn.scores';
  const words = run.trace.get(name).shape.at(-1) as number;
  const ahead = (index: number) => index % words > Math.floor(index / words) % words;
  const trace = runWith(name, (value, index) => (ahead(index) ? value + 1 : value));
  const finding = findingsOf(modelOf(run), trace).find((one) => one.name === name);
  expect(finding?.step).toBeLessThan(1e-5);
  expect(finding?.ahead).toBeCloseTo(1, 4);
});

test('a number that is none counts as infinitely far', () => {
  const trace = runWith('encoder.1.ffn.out', (value, index) => (index === 3 ? Number.NaN : value));
  const finding = findingsOf(modelOf(run), trace).find(({ name }) => name === 'encoder.1.ffn.out');
  expect(finding?.step).toBe(Number.POSITIVE_INFINITY);
});
