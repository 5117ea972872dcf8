import { beforeEach, expect, test } from 'vitest';
import { stateAt } from '../../../src/store/address/address.ts';
import { app, initialState } from '../../../src/store/app.ts';
import { openSwitch, resetSwitches, toggleSwitch } from '../../../src/store/lab/switches.ts';
import { heldIn } from '../../../src/store/runs/holding.ts';
import { borrowOther, change, changing } from '../../../src/store/session/changing.ts';
import { createSession } from '../../../src/store/session/session.ts';
import { engineByHand, failure, runOf, settled } from './byHand.ts';

const todo = () => changing(app.getState());
const other = () => app.getState().slots.other;

beforeEach(() => {
  const state = stateAt({ view: 'switches', text: 'the cat' }, initialState);
  app.setState(state, true);
});

/** A session whose page shows a sentence; `answer` gives what was asked for last. */
async function opened() {
  const { engine, asked } = engineByHand();
  const session = createSession({ app, open: async () => engine });
  void session.start();
  await settled();
  const answer = async () => {
    const last = asked.at(-1);
    last?.answer(runOf(last.text));
    await settled();
  };
  const step = () => change(session.slots);
  await answer();
  return { slots: session.slots, asked, answer, step };
}

test('each switch asks the other slot at once, beside the page’s own run', async () => {
  const { asked, answer, step } = await opened();
  const own = heldIn(app.getState(), 'main')?.run;
  expect(todo()).toBeNull();
  toggleSwitch('scale');
  step();
  expect(asked.at(-1)).toMatchObject({ text: 'the cat', lane: 'other' });
  expect(asked.at(-1)?.plan).toEqual([{ kind: 'unscaled' }]);
  expect(todo()).toBeNull();
  await answer();
  toggleSwitch('d2');
  step();
  expect(asked.at(-1)?.plan).toEqual([
    { kind: 'unscaled' },
    { kind: 'layer-off', layer: 'decoder.1' },
  ]);
  await answer();
  expect(todo()).toBeNull();
  expect(heldIn(app.getState(), 'main')?.run).toBe(own);
  expect(app.getState().slots.main.plan).toEqual([]);
});

test('another sentence is read by the changed model, too', async () => {
  const { slots, asked, answer, step } = await opened();
  toggleSwitch('pos');
  step();
  await answer();
  slots.main.setText('the dog');
  step();
  expect(asked.slice(-2).map(({ text, lane }) => [text, lane])).toEqual([
    ['the dog', 'main'],
    ['the dog', 'other'],
  ]);
});

test('nothing is asked anew by itself that was refused; with nothing changed the slot is empty', async () => {
  const { asked, step } = await opened();
  toggleSwitch('pos');
  step();
  asked.at(-1)?.refuse(failure('text-too-long', {}));
  await settled();
  expect(other().problem).not.toBeNull();
  expect(todo()).toBeNull();
  resetSwitches();
  step();
  expect(other()).toMatchObject({ text: '', run: null, problem: null });
  expect(todo()).toBeNull();
});

test('another sentence that was in the slot is there again when the slot is handed back', async () => {
  const { slots, answer, step } = await opened();
  slots.other.ask({ text: 'the bird' });
  await answer();
  const back = borrowOther(slots);
  toggleSwitch('norm');
  step();
  await answer();
  expect(other()).toMatchObject({ text: 'the cat', plan: [{ kind: 'norm-off' }] });
  back();
  expect(other()).toMatchObject({ text: 'the bird', plan: [], run: null, pending: false });
});

test('a term’s switch is opened alone', async () => {
  await opened();
  toggleSwitch('norm');
  openSwitch('mask');
  expect(app.getState()).toMatchObject({ view: 'switches', off: ['mask'], everyHead: false });
});
