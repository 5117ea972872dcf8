// @vitest-environment happy-dom
import '../../standards-mode.ts';
import { act } from 'react';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import type { SweepRequest } from '../../../../src/engine/sweep/request.ts';
import type { Variant } from '../../../../src/lab/variant.ts';
import { bosId } from '../../../../src/language/vocabulary.ts';
import { SessionContext } from '../../../../src/panels/session.ts';
import { StagePanel } from '../../../../src/panels/stage/StagePanel.tsx';
import { ExplainColumn } from '../../../../src/panels/why/ExplainColumn.tsx';
import { stateAt } from '../../../../src/store/address/address.ts';
import type { Address } from '../../../../src/store/address/url.ts';
import { app } from '../../../../src/store/app.ts';
import { withRun } from '../../../../src/store/runs/holding.ts';
import { createSession } from '../../../../src/store/session/session.ts';
import type { ActivationName } from '../../../../src/trace/names.ts';
import type { SweptRun } from '../../../../src/trace/run.ts';
import { traceOf } from '../../../../src/trace/trace.ts';
import { wordsOf } from '../../../../src/view/order/order.ts';
import { stand } from '../../../charts/mount.tsx';
import { referenceRun } from '../../../reference/run.ts';
import { referenceForward } from '../../../reference/transformer.ts';
import { engineByHand, settled } from '../../../store/session/byHand.ts';
import { allHere, layOut } from '../../visit.ts';

const run = referenceRun();
const { box, show } = stand();

beforeAll(allHere);
beforeEach(layOut);

/** Another order of the sentence's words, by float64 loops. */
function swept({ text, plan = [] }: Variant, names: readonly ActivationName[]): SweptRun {
  const ids = [...wordsOf(text ?? run.source.text, 'en'), '<eos>'].map((word) =>
    run.vocabulary.indexOf(word),
  );
  const inputs = [bosId, ...run.target.ids.slice(0, -1)];
  const numbers = (name: string) => run.parameters.get(name).data;
  const by = referenceForward(run.dimensions, numbers, ids, inputs, plan);
  const trace = traceOf(
    names.map((name) => ({
      ...run.trace.get(name),
      data: Float32Array.from(by.get(name) as number[]),
    })),
  );
  const none = new Float32Array();
  return { ...run, trace, probabilities: none, logits: none, by: 'tfjs' };
}

async function opened(link: Address = {}, shown = run) {
  const sweep = async ({ variants, names = [] }: SweepRequest) =>
    variants.map((one) => swept(one, names));
  const session = createSession({ app, open: async () => ({ ...engineByHand().engine, sweep }) });
  const state = stateAt({ lang: 'en', view: 'order', text: '', ...link });
  app.setState({ ...state, ...withRun(state, 'main', { run: shown, changes: [] }) }, true);
  await act(() => session.start());
  show(
    <SessionContext value={session}>
      <StagePanel />
      <ExplainColumn />
    </SessionContext>,
  );
  await act(settled);
}

const text = () => box().textContent ?? '';
const example = () =>
  [...box().querySelectorAll('table')].find(({ caption }) =>
    caption?.textContent?.startsWith('The smallest example'),
  );

test('the smallest example has every digit, and each result leads to its steps', async () => {
  await opened();
  expect(example()?.caption?.textContent).toContain('A = (1, 2), B = (2, 3), C = (3, 4)');
  expect(
    [...(example()?.rows ?? [])].map(({ cells }) => [...cells].map((one) => one.textContent)),
  ).toEqual([
    ['', 'With positions', 'Without positions'],
    ['A B C', '(3.5235, 3.5564)', '(2.8690, 3.8690)'],
    ['A C B', '(3.8196, 4.5168)', '(2.8690, 3.8690)'],
  ]);
  await act(async () => example()?.rows[2]?.querySelector('button')?.click());
  const { view, hand } = app.getState();
  expect([view, hand.page, hand.step, hand.cell]).toEqual([
    'hand',
    'steps',
    'context',
    { row: 0, column: 0 },
  ]);
  expect(hand.inputs.positions).toBe(true);
  expect(hand.inputs.cells).toEqual({
    x: [
      ['1', '2'],
      ['3', '4'],
      ['2', '3'],
    ],
    ...{ wq: null, wk: null, wv: null, wo: null },
  });
  // Its table has the same digits.
  expect(text()).toContain('3.82');
});

test('where a word is unknown nothing is on its way, and it says why', async () => {
  await opened({}, { ...run, source: { ...run.source, unknown: [1] } });
  expect(text()).toContain('not know');
  expect(box().querySelector('[aria-busy=true]')).toBeNull();
});

test('an order of another length is said to be replaced', async () => {
  await opened({ order: [2, 1] });
  expect(text()).toContain(
    'The order that was asked for is one of 2 words, and this sentence has 3: another is shown.',
  );
  await opened({ order: [2, 1, 3] });
  expect(text()).not.toContain('another is shown');
});

test('what was seen has the rows that moved most and least, and answers nobody before it is opened', async () => {
  await opened({ order: [3, 2, 1] });
  const seen = () => box().querySelector('[data-seen]')?.textContent ?? '';
  expect(seen()).toBe('What was seen');
  await act(async () => {
    const details = box().querySelector<HTMLDetailsElement>('details[data-seen]');
    if (details) details.open = true;
    details?.dispatchEvent(new Event('toggle'));
  });
  await act(settled);
  const memory = (one: Pick<SweptRun, 'trace'>, row: number) => [
    ...one.trace.get('memory').data.slice(row * 8, row * 8 + 8),
  ];
  const other = swept({ text: 'sleeps cat the' }, ['memory']);
  // What ends the sentence stays behind the three.
  const shares = [2, 1, 0, 3].map((there, row) => {
    const [was, is] = [memory(run, row), memory(other, there)];
    return Math.hypot(...was.map((one, at) => one - (is[at] ?? 0))) / Math.hypot(...was);
  });
  const told = (share: number) =>
    [run.source.tokens[shares.indexOf(share)], share.toFixed(2)] as const;
  const [most, least] = [told(Math.max(...shares)), told(Math.min(...shares))];
  expect(seen()).toContain(`the row of “${most[0]}” moved most, by ${most[1]}`);
  expect(seen()).toContain(`that of “${least[0]}” least, by ${least[1]}`);
  expect(seen()).toMatch(
    /Without them no number of any row moved by more than (0|\d[\d.]*·10⁻[⁷⁸])/,
  );
  expect(seen()).toContain('both orders have the same translation');
});
