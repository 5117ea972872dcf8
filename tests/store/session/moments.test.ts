import { beforeEach, expect, test } from 'vitest';
import { addressOf, stateAt } from '../../../src/store/address/address.ts';
import { app, initialState } from '../../../src/store/app.ts';
import { createSession } from '../../../src/store/session/session.ts';
import type { ComputedRun } from '../../../src/trace/run.ts';
import { asking, seen } from '../../showing.ts';
import { engineByHand, failure, runOf, settled } from './byHand.ts';

beforeEach(() => {
  app.setState({ ...initialState, ...asking({ text: 'the cat' }, initialState) }, true);
});

/** A run of the model after so many steps. */
function trainedRun(at: number | null, text = 'the cat'): ComputedRun {
  const snapshots = [80, 800].map((step) => ({ step, loss: 1, exactMatch: 0.5 }));
  return { ...runOf(text), training: { steps: 800, snapshots, at } };
}

async function started() {
  const { engine, asked } = engineByHand();
  const session = createSession({ app, open: async () => engine });
  void session.start();
  await settled();
  const answer = async (at: number | null) => {
    asked.at(-1)?.answer(trainedRun(at));
    await settled();
  };
  const refuse = async (error: unknown) => {
    asked.at(-1)?.refuse(error);
    await settled();
  };
  return { ...session, asked, answer, refuse, lastModel: () => asked.at(-1)?.model };
}

const shown = () => seen().run?.training?.at;

test('a moment is asked of its own model, and the finished one again', async () => {
  const { slots, answer, lastModel } = await started();
  expect(lastModel()).toEqual({ direction: 'en-fr' });
  await answer(null);
  slots.main.ask({ trained: 80 });
  expect(lastModel()).toEqual({ direction: 'en-fr', snapshot: 80 });
  expect([shown(), seen().pending]).toEqual([null, true]);
  await answer(80);
  expect([shown(), seen().pending]).toEqual([80, false]);
  slots.main.setText('the dog');
  expect(lastModel()).toEqual({ direction: 'en-fr', snapshot: 80 });
  slots.main.ask({ trained: null });
  expect(lastModel()).toEqual({ direction: 'en-fr' });
});

test('the slot beside may have another moment of the same sentence', async () => {
  const { slots, asked, answer } = await started();
  await answer(null);
  slots.other.ask({ text: 'the cat', direction: 'en-fr', trained: 80 });
  expect(asked.at(-1)).toMatchObject({ lane: 'other', model: { snapshot: 80 } });
  await answer(80);
  const held = [...app.getState().runs.values()].map(({ run }) => run.training?.at);
  expect(held).toEqual([null, 80]);
  expect(shown()).toBe(null);
  slots.main.keep('other');
  expect(seen()).toMatchObject({ trained: 80 });
});

test('another direction begins with its finished model', async () => {
  const { slots, answer, lastModel } = await started();
  slots.main.ask({ trained: 80 });
  await answer(80);
  slots.main.translateInto('en-zh');
  expect(lastModel()).toEqual({ direction: 'en-zh' });
});

test('one that does not come leaves what is shown, and says so once', async () => {
  const { slots, answer, refuse, lastModel } = await started();
  await answer(null);
  slots.main.ask({ trained: 80 });
  await refuse(failure('weights-damaged', { file: 'en-fr@80' }));
  expect(app.getState().notice).toEqual({
    ...{ code: 'snapshot-lost', params: { step: 80, damaged: 1 } },
  });
  expect(lastModel()).toEqual({ direction: 'en-fr' });
  await answer(null);
  expect(seen()).toMatchObject({ trained: null, problem: null, pending: false });
  slots.main.ask({ trained: 80 });
  await answer(80);
  slots.main.ask({ trained: 800 });
  await refuse(failure('weights-interrupted'));
  expect(app.getState().notice?.params).toEqual({ step: 800, damaged: 0 });
  expect([seen().trained, shown()]).toEqual([80, 80]);
});

test('a link to a moment that was not kept names it, and the finished model comes', async () => {
  app.setState(asking({ trained: 81 }));
  const { answer, refuse } = await started();
  await refuse(new RangeError('no snapshot of step 81'));
  expect(app.getState().notice).toEqual({
    ...{ code: 'address-damaged', params: { fields: 'trained' } },
  });
  await answer(null);
  expect([seen().trained, shown()]).toEqual([null, null]);
});

test('what is wrong with the text is no fault of the moment', async () => {
  app.setState(asking({ trained: 80 }));
  const { refuse } = await started();
  await refuse(failure('text-too-long', { count: 60, limit: 47 }));
  expect(seen()).toMatchObject({ trained: 80, problem: { code: 'text-too-long' } });
});

test('no word is forced into what another moment said', async () => {
  const { slots, answer, asked } = await started();
  await answer(null);
  slots.main.ask({ trained: 80 });
  slots.main.force(1, 'chat');
  expect(asked).toHaveLength(2);
});

test('what the finished model said is not taken for a moment’s own', async () => {
  const { slots, answer, asked } = await started();
  await answer(null);
  slots.main.ask({ trained: 80, begin: ['le'] });
  expect(asked.at(-1)).toMatchObject({ model: { snapshot: 80 } });
  expect(asked.at(-1)?.decode).toBeUndefined();
});

test('it is in the link, and the open strip too', () => {
  expect(addressOf(initialState).trained).toBeUndefined();
  expect(addressOf({ ...initialState, moments: true }).trained).toBe('finished');
  const at = { ...initialState, ...asking({ trained: 0 }, initialState) };
  expect(addressOf(at).trained).toBe(0);
  expect(stateAt({ trained: 0 })).toMatchObject({ moments: true, slots: { main: { trained: 0 } } });
  const open = stateAt({ trained: 'finished' });
  expect(open).toMatchObject({ moments: true, slots: { main: { trained: null } } });
});

test('what one moment said of the sentences around is not another’s', () => {
  const translations = new Map([['the dog', 'le chien']]);
  const state = { ...initialState, ...asking({ translations }, initialState) };
  expect(stateAt({}, state).slots.main.translations.size).toBe(1);
  expect(stateAt({ trained: 80 }, state).slots.main.translations.size).toBe(0);
});
