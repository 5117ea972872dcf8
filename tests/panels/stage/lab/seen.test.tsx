// @vitest-environment happy-dom
import '../../standards-mode.ts';
import { act } from 'react';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { ExplainColumn } from '../../../../src/panels/why/ExplainColumn.tsx';
import { stateAt } from '../../../../src/store/address/address.ts';
import type { Address } from '../../../../src/store/address/url.ts';
import { app } from '../../../../src/store/app.ts';
import type { ActivationName } from '../../../../src/trace/names.ts';
import { at, rowOf, traced } from '../../../../src/view/matrix/matrix.ts';
import { stand } from '../../../charts/mount.tsx';
import { eventually } from '../../../eventually.ts';
import { multiply, softmaxRow, transposed } from '../../../reference/linear.ts';
import { referenceRun } from '../../../reference/run.ts';
import { showing } from '../../../showing.ts';
import { allHere, layOut, numberIn } from '../../visit.ts';

const run = referenceRun({ target: ['le', 'chat', 'dort', 'là', '<eos>'] });
const { box, show } = stand();

beforeAll(allHere);
beforeEach(layOut);

const encoder = { stack: 'encoder', attn: 'self', layer: 1, head: 2, q: 2, k: 3 } as const;
const decoder = { ...encoder, stack: 'decoder' } as const;

/** What is told once it was asked for. */
async function seen(address: Address): Promise<string> {
  const state = stateAt({ lang: 'en', ...encoder, ...address });
  app.setState({ ...state, ...showing(state, run) }, true);
  show(<ExplainColumn />);
  const details = box().querySelector('details') as HTMLDetailsElement;
  // It answers nobody who has not predicted yet.
  expect(details.textContent).toBe('What was seen');
  await act(async () => {
    details.open = true;
    details.dispatchEvent(new Event('toggle'));
  });
  return details.textContent?.replace('What was seen', '') ?? '';
}

const printed = (value: number, digits = 2) => value.toFixed(digits).replace('-', '−');
const of = (name: ActivationName) => traced(run.trace, name, 1);
const rows = (name: ActivationName, matrix = of(name)) => {
  return Array.from({ length: matrix.rows }, (_, row) => [...rowOf(matrix, row)]);
};
/** The columns of the second head. */
const weights = (name: string) => {
  const { data } = run.parameters.get(name);
  return Array.from({ length: 8 }, (_, row) => [...data.slice(row * 8 + 4, row * 8 + 8)]);
};
const x = () => rows('encoder.0.resid_pre', traced(run.trace, 'encoder.0.resid_pre'));

test('what a doubled width costs, part by part', async () => {
  // Of a word: 8 · 24 for Q, K and V, 8 · 8 for W_O, and 2 · 4 · 8 for four keys; then twice but for the last.
  const attention = (2 * (192 + 64) + 64) / (192 + 64 + 64);
  const ffn = (2 * 8 * 16 * 2 + 16 + 16) / (2 * 8 * 16 + 16 + 8);
  const told = await seen({ view: 'cost' });
  expect(told).toContain(`attention: × ${printed(attention)}`);
  expect(told).toContain(`for feed-forward × ${printed(ffn)}`);
});

test('the variance of the head’s scores, and twice as many numbers drawn', async () => {
  const told = await seen({ view: 'root', width: 8 });
  const scores = rows('encoder.0.self_attn.scores').flat();
  const mean = scores.reduce((sum, one) => sum + one, 0) / scores.length;
  const variance = scores.reduce((sum, one) => sum + (one - mean) ** 2, 0) / scores.length;
  expect(told).toContain(
    `variance ${printed(variance)}, divided by √4 it is ${printed(variance / 4)}`,
  );
  const drawn = () => /variance: (\S+) at d = 8, (\S+) at d = 16/.exec(box().textContent ?? '');
  await eventually(() => expect(drawn()).not.toBeNull());
  expect(Number(drawn()?.[1])).toBeCloseTo(8, -1);
  expect(Number(drawn()?.[2])).toBeCloseTo(16, -1);
});

test('where a number of all heads’ product stands below', async () => {
  const told = await seen({ view: 'split', step: 'k', f: 3 });
  const value = printed(at(of('encoder.0.self_attn.k'), 2, 2), 3);
  expect(told).toContain(
    `“sleeps”: number 7 above is ${value}; in head 2 below, number 3 is ${value}.`,
  );
  expect(told).toContain('32 numbers computed twice: not one differs.');
});

test('which numbers meet in a score, and its largest product', async () => {
  const told = await seen({ view: 'projections', proj: 'products' });
  const form = multiply(
    weights('encoder.0.self_attn.w_q'),
    transposed(weights('encoder.0.self_attn.w_k')),
  );
  const products = form.map((row, a) =>
    row.map((m, b) => (x()[1]?.[a] as number) * m * (x()[2]?.[b] as number)),
  );
  const largest = products.flat().reduce((most, p) => (Math.abs(p) > Math.abs(most) ? p : most), 0);
  const place = products.flat().indexOf(largest);
  expect(told).toContain('64 of the 64 numbers');
  expect(told).toContain(
    `of x[${Math.floor(place / 8) + 1}] and x[${(place % 8) + 1}]: ${printed(largest)}`,
  );
  expect(told).toContain(`add up to ${printed(at(of('encoder.0.self_attn.scores'), 1, 2))}`);
});

test('a rotation changes every product and no score', async () => {
  const told = await seen({
    view: 'projections',
    proj: 'rotated',
    turn: 'drawn1',
  });
  const score = at(of('encoder.0.self_attn.scores'), 1, 2);
  expect(told).toMatch(/^4 of 4 products changed/);
  const [, was, is] = /The score was (\S+) and is (\S+)\./.exec(told) ?? [];
  expect(numberIn(was ?? '')).toBeCloseTo(score, 3);
  expect(is).toBe(was);
});

test('the score there and back, with keys of their own and without', async () => {
  const told = await seen({ view: 'projections', proj: 'same' });
  const q = multiply(x(), weights('encoder.0.self_attn.w_q'));
  const same = multiply(q, transposed(q));
  const trained = of('encoder.0.self_attn.scores');
  const [there, back] = [at(trained, 1, 2), at(trained, 2, 1)].map((one) => printed(one));
  const both = printed(same[1]?.[2] as number);
  expect(told).toContain(
    `as trained ${there}, and back ${back}; with WK = WQ ${both}, and back ${both}.`,
  );
});

test('how many words look at themselves without projections', async () => {
  const told = await seen({ view: 'projections', proj: 'identity' });
  const own = (pattern: number[][]) =>
    pattern.filter((row, word) => row[word] === Math.max(...row)).length;
  const alike = multiply(x(), transposed(x())).map((row) =>
    softmaxRow(row.map((score) => score / Math.sqrt(8))),
  );
  const trained = own(rows('encoder.0.self_attn.pattern'));
  expect(told).toContain(
    `${own(alike)} of 4 words look most at themselves; as trained ${trained} do.`,
  );
});

test('what each reversal moves', async () => {
  const told = await seen({ view: 'projections', proj: 'permuted' });
  expect(told).toMatch(
    /Words reversed: weights move by (0|\S+10⁻\S+) at most, the output by (0|\S+10⁻\S+)\./,
  );
  expect(told).toMatch(/Features reversed: weights move by 0\.\d\d at most/);
  expect(told).toMatch(/Features and rows of W: weights move by (0|\S+10⁻\S+) at most/);
});

test('what × 0 leaves on later words', async () => {
  const told = await seen({ view: 'mask', ...decoder });
  const scaled = rows('decoder.0.self_attn.scaled')[1] as number[];
  const zeroed = softmaxRow(scaled.map((score, key) => (key > 1 ? 0 : score)));
  const late = zeroed.slice(2).reduce((sum, one) => sum + one, 0);
  expect(told).toContain(`× 0 leaves ${printed(late)} of the weight on later words`);
});

test('the heaviest key at half the temperature', async () => {
  const told = await seen({ view: 'mask', row: 'temperature', ...decoder, q: 4 });
  const scaled = (rows('decoder.0.self_attn.scaled')[3] as number[]).slice(0, 4);
  const one = Math.max(...softmaxRow(scaled));
  const half = Math.max(...softmaxRow(scaled.map((score) => 2 * score)));
  expect(told).toContain(`${printed(one)} at T = 1, and ${printed(half)} at T = 0.5`);
});

test('what a row adds up to on average when some of it is dropped', async () => {
  const told = await seen({ view: 'mask', row: 'dropout', ...decoder, q: 4 });
  const [, mean, scaled] =
    /add up to (\S+) on average, and divided by 1 − p to (\S+)\./.exec(told) ?? [];
  // Four standard deviations of the mean of a thousand.
  expect(Math.abs(Number(mean) - 0.7)).toBeLessThan(0.06);
  expect(Math.abs(Number(scaled) - 1)).toBeLessThan(0.09);
});

test('how many rows a query from the encoder would give', async () => {
  const told = await seen({ view: 'plugboard', ...decoder, attn: 'cross' });
  expect(told).toContain('the source’s 4 rows');
  expect(told).toContain('by the end has 5');
});
