// @vitest-environment happy-dom
import '../../standards-mode.ts';
import { act } from 'react';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import type { SweepRequest } from '../../../../src/engine/sweep/request.ts';
import { maskWays, planOfMask } from '../../../../src/lab/mask.ts';
import { SessionContext } from '../../../../src/panels/session.ts';
import { StagePanel } from '../../../../src/panels/stage/StagePanel.tsx';
import { ExplainColumn } from '../../../../src/panels/why/ExplainColumn.tsx';
import { selectHead } from '../../../../src/store/actions.ts';
import { addressOf, stateAt } from '../../../../src/store/address/address.ts';
import { type Address, readAddress, writeAddress } from '../../../../src/store/address/url.ts';
import { app } from '../../../../src/store/app.ts';
import { withRun } from '../../../../src/store/runs/holding.ts';
import { createSession } from '../../../../src/store/session/session.ts';
import type { SweptRun } from '../../../../src/trace/run.ts';
import { traced } from '../../../../src/view/matrix/matrix.ts';
import { stand } from '../../../charts/mount.tsx';
import { softmaxRow } from '../../../reference/linear.ts';
import { referenceRun } from '../../../reference/run.ts';
import { sweptBy } from '../../../reference/swept.ts';
import { engineByHand, settled } from '../../../store/session/byHand.ts';
import { allHere, layOut, numberIn } from '../../visit.ts';

const run = referenceRun({ target: ['le', 'chat', 'dort', 'ici', '<eos>'] });
const { box, show } = stand();

beforeAll(allHere);
beforeEach(layOut);

const masked = { stack: 'decoder', attn: 'self', layer: 1, head: 1, q: 2, k: 4 } as const;

/** The page at a head, its engine giving each sweep what it is told to. */
async function opened(link: Address = {}, begin: readonly string[] = []) {
  const sweeps: { request: SweepRequest; give: (words: string[]) => void; refuse: () => void }[] =
    [];
  const sweep = (request: SweepRequest) =>
    new Promise<readonly SweptRun[]>((answer, reject) => {
      const give = (words: string[]) =>
        answer(
          request.variants.map((one, at) => {
            const tokens = at === 0 ? words : run.target.tokens;
            const ids = tokens.map((word) => run.vocabulary.indexOf(word));
            return { ...sweptBy(run, one), target: { ...run.target, tokens, ids } };
          }),
        );
      sweeps.push({ request, give, refuse: () => reject(new Error('lost')) });
    });
  const session = createSession({ app, open: async () => ({ ...engineByHand().engine, sweep }) });
  const state = stateAt({ lang: 'en', view: 'mask', text: '', ...masked, ...link });
  app.setState({ ...state, ...withRun(state, 'main', { run, changes: [], begin }) }, true);
  await act(() => session.start());
  show(
    <SessionContext value={session}>
      <StagePanel />
      <ExplainColumn />
    </SessionContext>,
  );
  await act(settled);
  return sweeps;
}

const text = () => box().textContent ?? '';
const told = (way: string) =>
  [...(box().querySelector(`[data-way=${way}]`)?.querySelectorAll('td') ?? [])].map(
    ({ textContent }) => numberIn((textContent ?? '').replace(' %', '')),
  );

const sliderOf = (valueText: string) =>
  box().querySelector<HTMLInputElement>(`input[aria-valuetext="${valueText}"]`);
const slide = (slider: HTMLInputElement | null, value: string) =>
  act(async () => {
    const { set } = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value') ?? {};
    set?.call(slider, value);
    slider?.dispatchEvent(new Event('input', { bubbles: true }));
  });

test('each way has its weights, its sum and its leak', async () => {
  await opened();
  const scaled = [...traced(run.trace, 'decoder.0.self_attn.scaled', 0).data.subarray(5, 10)];
  const open = softmaxRow(scaled);
  const zeroed = softmaxRow(scaled.map((score, key) => (key > 1 ? 0 : score)));
  const right = softmaxRow(scaled.slice(0, 2));
  const late = (row: number[]) => row.slice(2).reduce((sum, weight) => sum + weight, 0);
  const close = (got: number[], wanted: number[]) =>
    wanted.forEach((value, at) => {
      expect(Math.abs((got[at] as number) - value)).toBeLessThan(0.0051);
    });
  // Five keys, the weight of the one pointed at, the sum, and what is on later words.
  close(told('right'), [...right, 0, 0, 0, 0, 1, 0, 0, 0]);
  close(told('shared'), [...right, 0, 0, 0, 0, 1, 0, 0, 0]);
  close(told('times'), [...zeroed, zeroed[3] as number, 1, late(zeroed)]);
  close(told('plus'), [...open, open[3] as number, 1, late(open)]);
  close(told('after'), [...open.slice(0, 2), 0, 0, 0, 0, 1 - late(open), 0, 0]);
  close(told('input'), [...zeroed, zeroed[3] as number, 1, late(zeroed), 0]);
  expect(text()).toMatch(/largest difference (0|\d.*10)/);
});

test('another row is chosen by the slider; the last blocks nothing', async () => {
  await opened();
  const slider = sliderOf('le → chat');
  await slide(slider, '4');
  expect(app.getState().pointer.query).toBe(4);
  expect(text()).toContain('No word comes after this one');
  expect(text()).not.toContain('of the weight on later words');
});

test('all masks are decoded with in one sweep, whatever the head, and what is not the model’s own is marked', async () => {
  const sweeps = await opened();
  expect(text()).toContain('Decoding with each mask');
  const [asked] = sweeps;
  expect(asked?.request.variants.map(({ plan }) => plan)).toEqual(
    maskWays.slice(1).map(planOfMask),
  );
  await act(async () => asked?.give(['le', 'dort', 'ici', '<eos>', '<eos>']));
  await act(settled);
  const lines = [...box().querySelectorAll('dd')].map(({ textContent }) => textContent?.trim());
  expect(lines).toHaveLength(6);
  expect(lines[0]).toContain('le chat dort ici');
  expect(lines[1]).toContain('le dort ici');
  expect(lines[5]).toContain('le chat dort ici');
  await act(async () => selectHead({ kind: 'cross_attn' }));
  expect(text()).toContain('No mask here');
  expect(sweeps).toHaveLength(1);
  const back = [...box().querySelectorAll('button')].find(({ textContent }) =>
    textContent?.startsWith('To the decoder’s self-attention'),
  );
  await act(async () => back?.click());
  expect(app.getState().head).toMatchObject({ stack: 'decoder', kind: 'self_attn' });
});

test('each mask goes on behind the words that were forced, and never without end', async () => {
  const [asked] = await opened({}, ['le', 'chat']);
  const ids = run.target.ids.slice(0, 2);
  for (const { decode } of asked?.request.variants ?? []) {
    expect(decode).toEqual({ kind: 'prefix', ids, limit: run.target.ids.length + 12 });
  }
});

test('what could not be decoded is asked for again', async () => {
  const sweeps = await opened();
  await act(async () => sweeps[0]?.refuse());
  await act(settled);
  expect(text()).toContain('That could not be computed.');
  const again = [...box().querySelectorAll('button')].find(({ textContent }) =>
    /again/i.test(textContent ?? ''),
  );
  await act(async () => again?.click());
  expect(sweeps).toHaveLength(2);
});

test('the temperature of a row goes from argmax to the mean, and is in the link', async () => {
  await opened({ row: 'temperature', q: 4 });
  const scaled = [...traced(run.trace, 'decoder.0.self_attn.scaled', 0).data.subarray(15, 19)];
  const close = (got: number[], wanted: number[]) =>
    wanted.forEach((value, at) => {
      expect(Math.abs((got[at] as number) - value)).toBeLessThan(0.0051);
    });
  const most = Math.max(...scaled);
  close(told('cold'), [...scaled.map((score) => (score === most ? 1 : 0)), 0]);
  close(told('trained'), [...softmaxRow(scaled), 0]);
  close(told('chosen'), [...softmaxRow(scaled.map((score) => score / 0.5)), 0]);
  close(told('hot'), [...scaled.map(() => 0.25), 0, 0.25, 0.25, 2]);
  const slider = sliderOf('T = 0.5');
  await slide(slider, '7');
  expect(slider?.getAttribute('aria-valuetext')).toBe('T = 2');
  close(told('chosen'), [...softmaxRow(scaled.map((score) => score / 2)), 0]);
  const { address } = readAddress(writeAddress(addressOf(app.getState())));
  expect(address).toMatchObject({ row: 'temperature', temp: '2' });
  expect(stateAt(address).rowTry).toEqual(app.getState().rowTry);
});

test('weights are dropped and scaled up, others when drawn again, and both are in the link', async () => {
  await opened({ row: 'dropout', q: 5, drop: '50.1' });
  const first = told('dropped');
  const whole = told('whole');
  first.slice(0, 5).forEach((weight, key) => {
    expect([0, whole[key]]).toContain(weight);
    expect(Math.abs((told('scaled')[key] as number) - 2 * weight)).toBeLessThan(0.0101);
  });
  expect(Math.abs((told('mean')[6] as number) - 1)).toBeLessThan(0.1);
  expect(Math.abs((told('unscaledMean')[6] as number) - 0.5)).toBeLessThan(0.05);
  const again = [...box().querySelectorAll('button')].find(
    ({ textContent }) => textContent === 'Draw again',
  );
  const drawn = new Set([String(first.slice(0, 5))]);
  for (let draw = 2; draw < 6; draw++) {
    await act(async () => again?.click());
    drawn.add(String(told('dropped').slice(0, 5)));
  }
  // Of five weights two draws may well be the same.
  expect(drawn.size).toBeGreaterThan(2);
  await slide(sliderOf('p = 0.5, draw 5'), '0');
  expect(told('dropped').slice(0, 5)).toEqual(whole.slice(0, 5));
  const { address } = readAddress(writeAddress(addressOf(app.getState())));
  expect(address).toMatchObject({ row: 'dropout', drop: '0.5' });
  expect(readAddress(new URLSearchParams('drop=35.1&temp=3')).damaged).toEqual(['temp', 'drop']);
});

test.each([
  ['masked', 'Put the mask on in another way', 'ways'],
  ['pattern', 'Make softmax colder or warmer', 'temperature'],
  ['pattern', 'Drop some of the weights', 'dropout'],
] as const)('the step %s has the door “%s”', async (step, name, tab) => {
  await opened({ view: 'steps', step });
  const door = [...box().querySelectorAll('button')].find(({ textContent }) =>
    textContent?.startsWith(name),
  );
  await act(async () => door?.click());
  expect(app.getState()).toMatchObject({ view: 'mask', rowTry: { tab } });
});

test('the whole map under each mask has its row sums and what is spent on later words', async () => {
  await opened({ row: 'maps' });
  const { data } = traced(run.trace, 'decoder.0.self_attn.scaled', 0);
  const rows = Array.from({ length: 5 }, (_, row) => [...data.subarray(5 * row, 5 * row + 5)]);
  const table = (way: string) =>
    [...(box().querySelectorAll(`figure[data-way=${way}] table tbody tr`) ?? [])]
      .filter((row) => row.querySelectorAll('td').length === 3)
      .map((row) => [...row.querySelectorAll('td')].map((one) => numberIn(one.textContent ?? '')));
  const close = (got: readonly number[][], wanted: readonly number[][]) => {
    expect(got).toHaveLength(5);
    for (const [row, [sum = 0, late = 0]] of wanted.entries()) {
      expect(Math.abs((got[row]?.[0] ?? 9) - sum)).toBeLessThan(0.0051);
      expect(Math.abs((got[row]?.[1] ?? 9) - late)).toBeLessThan(0.0051);
    }
  };
  const lateIn = (weights: readonly number[], row: number) =>
    weights.slice(row + 1).reduce((sum, one) => sum + one, 0);
  close(
    table('right'),
    rows.map(() => [1, 0]),
  );
  close(
    table('times'),
    rows.map((scores, row) => [
      1,
      lateIn(softmaxRow(scores.map((score, key) => (key > row ? 0 : score))), row),
    ]),
  );
  close(
    table('after'),
    rows.map((scores, row) => [1 - lateIn(softmaxRow(scores), row), 0]),
  );
  const { address } = readAddress(writeAddress(addressOf(app.getState())));
  expect(address.row).toBe('maps');
  await act(async () => selectHead({ kind: 'cross_attn' }));
  expect(text()).toContain('No mask here');
  expect(box().querySelector('figure[data-way]')).toBeNull();
});
