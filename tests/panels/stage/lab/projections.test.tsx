// @vitest-environment happy-dom
import '../../standards-mode.ts';
import { act } from 'react';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { StagePanel } from '../../../../src/panels/stage/StagePanel.tsx';
import { ExplainColumn } from '../../../../src/panels/why/ExplainColumn.tsx';
import { addressOf, stateAt } from '../../../../src/store/address/address.ts';
import { type Address, readAddress, writeAddress } from '../../../../src/store/address/url.ts';
import { app } from '../../../../src/store/app.ts';
import { traced } from '../../../../src/view/matrix/matrix.ts';
import { stand } from '../../../charts/mount.tsx';
import { referenceRun } from '../../../reference/run.ts';
import { showing } from '../../../showing.ts';
import { allHere, layOut, numberIn } from '../../visit.ts';

const run = referenceRun({ dimensions: { dModel: 16, dHead: 8 } });
const { box, show } = stand();

beforeAll(allHere);
beforeEach(layOut);

const head = { stack: 'encoder', attn: 'self', layer: 2, head: 2, q: 2, k: 3 } as const;

function open(address: Address): void {
  const state = stateAt({ lang: 'en', view: 'projections', ...head, ...address });
  app.setState({ ...state, ...showing(state, run) }, true);
  show(
    <>
      <StagePanel />
      <ExplainColumn />
    </>,
  );
}

const table = (caption: string) =>
  [...box().querySelectorAll('table')].find((one) => one.caption?.textContent === caption);
const factsTold = (caption = 'What is told of both') =>
  [...(table(caption)?.querySelectorAll('tbody tr') ?? [])].map((row) =>
    [...row.children].map(({ textContent }) => textContent ?? ''),
  );
const button = (name: string) =>
  [...box().querySelectorAll('button')].find(({ textContent }) => textContent?.startsWith(name));

test('one score is told as its products, and as those of the words themselves', () => {
  open({});
  const score = traced(run.trace, 'encoder.1.self_attn.scores', 1).data[4 + 2] as number;
  const terms = table('The score cat → sleeps as a sum of products');
  const products = [...(terms?.querySelectorAll('tbody td:last-child') ?? [])];
  expect(products).toHaveLength(8);
  const sum = products.reduce((all, { textContent }) => all + numberIn(textContent ?? ''), 0);
  expect(sum).toBeCloseTo(score, 1);
  const [, few, many] =
    box().textContent?.match(/8 products give (.*?); 256 give (.*?)\. Over/) ?? [];
  expect(numberIn(few ?? '')).toBeCloseTo(score, 3);
  expect(many).toBe(few);
});

test('the step of the scores leads here', () => {
  open({ view: 'steps', step: 'scores' });
  act(() => button('Take this score apart')?.click());
  expect(app.getState()).toMatchObject({ view: 'projections', projection: 'products' });
  expect(box().textContent).toContain('8 products add up');
});

test('rotated by the slider or at random, every product changes and the score does not', async () => {
  open({ proj: 'rotated' });
  const slider = box().querySelector<HTMLInputElement>('input[type=range]') as HTMLInputElement;
  const told = () => box().textContent?.match(/(\d) of 8 products.* was (.*?) and is (.*?)\. Over/);
  expect(slider.getAttribute('aria-valuetext')).toBe('30°');
  const [, changed, was, is] = told() ?? [];
  expect([changed, is]).toEqual(['8', was]);
  await act(async () => {
    const { set } = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value') ?? {};
    set?.call(slider, '0');
    slider.dispatchEvent(new Event('input', { bubbles: true }));
  });
  expect(told()?.slice(1)).toEqual(['0', was, was]);
  act(() => button('Random rotation')?.click());
  act(() => button('Random rotation')?.click());
  expect(slider.getAttribute('aria-valuetext')).toBe('random no. 2');
  expect(told()?.slice(1)).toEqual(['8', was, was]);
  const { address } = readAddress(writeAddress(addressOf(app.getState())));
  expect(address).toMatchObject({ proj: 'rotated', turn: 'drawn2' });
  expect(stateAt(address)).toMatchObject({
    projection: 'rotated',
    turn: { by: 'draw', number: 2 },
  });
  expect(readAddress(new URLSearchParams('turn=7')).damaged).toEqual(['turn']);
});

test('with W_K = W_Q the scores are their own mirror image, told beside the trained ones', () => {
  open({ proj: 'same' });
  const facts = factsTold();
  const { data } = traced(run.trace, 'encoder.1.self_attn.scores', 1);
  const cells = [...data].map((score, cell) =>
    Math.abs(score - (data[(cell % 4) * 4 + Math.floor(cell / 4)] as number)),
  );
  expect(facts.map(([name]) => name).slice(0, 3)).toEqual([
    ...['cat → sleeps', 'sleeps → cat', 'Largest |S − Sᵀ|'],
  ]);
  expect(numberIn(facts[0]?.[1] ?? '')).toBeCloseTo(data[4 + 2] as number, 3);
  expect(numberIn(facts[1]?.[1] ?? '')).toBeCloseTo(data[8 + 1] as number, 3);
  expect(facts[0]?.[2]).toBe(facts[1]?.[2]);
  expect(numberIn(facts[2]?.[1] ?? '')).toBeCloseTo(Math.max(...cells), 1);
  expect(facts[2]?.[2]).toBe('0');
  expect(facts[3]?.[2]).toMatch(/^[0-4] of 4$/);
});

test('across two sentences there is no mirror, and a way to where there is', () => {
  open({ proj: 'same', stack: 'decoder', attn: 'cross' });
  expect(factsTold().map(([name]) => name)).not.toContain('Largest |S − Sᵀ|');
  act(() => button('To self-attention')?.click());
  expect(app.getState().head).toMatchObject({ stack: 'encoder', kind: 'self_attn' });
  expect(factsTold().map(([name]) => name)).toContain('Largest |S − Sᵀ|');
});

test('without projections a score is the product of the words, and the one back is the same', () => {
  open({ proj: 'identity' });
  const facts = factsTold();
  const { data } = traced(run.trace, 'encoder.1.resid_pre');
  const [cat, sleeps] = [1, 2].map((row) => [...data.subarray(16 * row, 16 * row + 16)]);
  const product = cat?.reduce((sum, value, at) => sum + value * (sleeps?.[at] ?? 0), 0) ?? 0;
  expect(numberIn(facts[0]?.[2] ?? '')).toBeCloseTo(product, 3);
  expect(facts[1]?.[2]).toBe(facts[0]?.[2]);
  const pattern = [...traced(run.trace, 'encoder.1.self_attn.pattern', 1).data.subarray(4, 8)];
  const most = Math.max(...pattern);
  const word = run.source.tokens[pattern.indexOf(most)];
  expect(facts[4]?.[1]).toBe(`${word} (${most.toFixed(2)})`);
  expect(box().textContent).toContain('16 numbers instead of 8');
});

test('words in reverse change nothing, features do unless W has its rows in reverse too', () => {
  const told = () =>
    factsTold('What each change does to this head').map(([, ...values]) => values.map(numberIn));
  open({ proj: 'permuted' });
  const weight = traced(run.trace, 'encoder.1.self_attn.pattern', 1).data[4 + 2] as number;
  const [weights, moved, output] = told();
  expect(weights?.[0]).toBeCloseTo(weight, 3);
  expect(weights?.[1]).toBe(weights?.[0]);
  expect(weights?.[3]).toBe(weights?.[0]);
  for (const apart of [moved, output]) expect(apart?.[2]).toBeGreaterThan(1e-3);
  expect(box().textContent).toContain('the head does not notice');
  open({ proj: 'permuted', stack: 'decoder' });
  expect(told()[1]?.[1]).toBeGreaterThan(1e-3);
  expect(box().textContent).toContain('were it not for the mask');
});

test.each([
  ['q', 'What without projections?', 'identity'],
  ['k', 'What if ', 'same'],
  ['scores', 'Rotate q and k together', 'rotated'],
  ['context', 'Words or features in another order', 'permuted'],
] as const)('the step %s has the door “%s”', (step, door, projection) => {
  open({ view: 'steps', step });
  act(() => button(door)?.click());
  expect(app.getState()).toMatchObject({ view: 'projections', projection });
});
