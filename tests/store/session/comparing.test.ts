import { beforeEach, expect, test } from 'vitest';
import type { Plan } from '../../../src/lab/plan.ts';
import { addressOf, stateAt } from '../../../src/store/address/address.ts';
import { app, initialState } from '../../../src/store/app.ts';
import {
  compareAt,
  comparePair,
  compareWith,
  follow,
  following,
} from '../../../src/store/session/comparing.ts';
import { createSession } from '../../../src/store/session/session.ts';
import { asking } from '../../showing.ts';
import { engineByHand, failure, runOf, settled } from './byHand.ts';

const todo = () => following(app.getState());
const other = () => app.getState().slots.other;

beforeEach(() => {
  app.setState({ ...initialState, ...asking({ text: 'the cat' }, initialState) }, true);
});

/** A session whose page shows a sentence; `answer` gives what was asked for last. */
async function opened() {
  const { engine, asked } = engineByHand();
  const session = createSession({ app, open: async () => engine });
  void session.start();
  await settled();
  const answer = async () => {
    const last = asked.at(-1);
    last?.answer({ ...runOf(last.text), direction: app.getState().slots.main.direction });
    await settled();
  };
  await answer();
  return { slots: session.slots, asked, answer };
}

test('a link’s other sentence is asked for once there is somebody to show it', async () => {
  app.setState(stateAt({ view: 'compare', text: 'the cat', other: 'the dog' }), true);
  const { slots, asked, answer } = await opened();
  expect(asked).toHaveLength(1);
  expect(todo()).toEqual({ text: 'the dog' });
  follow(slots);
  expect(asked[1]).toMatchObject({ text: 'the dog', lane: 'other' });
  expect(todo()).toBeNull();
  await answer();
  expect(todo()).toBeNull();
});

test('it goes with the page’s own direction and with what is changed of the model', async () => {
  const { slots, asked, answer } = await opened();
  compareWith(slots, 'the dog');
  await answer();
  slots.main.ask({ direction: 'en-zh' });
  await answer();
  expect(todo()).toMatchObject({ direction: 'en-zh' });
  follow(slots);
  expect(asked.at(-1)).toMatchObject({ text: 'the dog', model: { direction: 'en-zh' } });
  await answer();
  const plan: Plan = [{ kind: 'unscaled' }];
  slots.main.ask({ plan });
  await answer();
  follow(slots);
  expect(asked.at(-1)).toMatchObject({ text: 'the dog', plan });
});

test('in another language it is no sentence any more', async () => {
  const { slots, answer } = await opened();
  compareWith(slots, 'the dog');
  await answer();
  app.setState(asking({ direction: 'zh-en', text: '猫' }));
  expect(todo()).toBe('clear');
  follow(slots);
  expect(other()).toMatchObject({ text: '', run: null });
  expect(todo()).toBeNull();
});

test('what was refused is not asked for again by itself', async () => {
  const { slots, asked } = await opened();
  compareWith(slots, 'far too long');
  asked.at(-1)?.refuse(failure('text-too-long'));
  await settled();
  expect(other().problem?.code).toBe('text-too-long');
  expect(todo()).toBeNull();
  compareWith(slots, '');
  expect(other()).toMatchObject({ text: '', problem: null });
});

test('a pair is asked for at once, one that is there not anew; what was pointed at is forgotten', async () => {
  const { slots, asked } = await opened();
  app.setState({ pointedAt: { text: 'the cat', direction: 'en-fr', step: 'pattern' } });
  comparePair(slots, ['the cat', 'the dog']);
  expect(asked.slice(1).map(({ text, lane }) => [text, lane])).toEqual([['the dog', 'other']]);
  expect(app.getState().pointedAt).toBeNull();
  comparePair(slots, ['the big cat', 'the small cat']);
  expect(asked.slice(2).map(({ text }) => text)).toEqual(['the big cat', 'the small cat']);
});

const snapshots = [80, 800].map((step) => ({ step, loss: 1, exactMatch: 0.5 }));
/** Answers what was asked last as the model of the moment asked for. */
async function answerAt(asked: Awaited<ReturnType<typeof opened>>['asked']) {
  const last = asked.at(-1);
  const training = { steps: 800, snapshots, at: last?.model.snapshot ?? null };
  last?.answer({ ...runOf(last.text), training });
  await settled();
}

test('the same sentence at another moment of training goes with the page’s own', async () => {
  const { slots, asked, answer } = await opened();
  compareAt(slots, 80);
  expect(asked.at(-1)).toMatchObject({ text: 'the cat', lane: 'other', model: { snapshot: 80 } });
  await answerAt(asked);
  expect(todo()).toBeNull();
  expect(addressOf({ ...app.getState(), view: 'compare' })).toMatchObject({ othertrained: 80 });
  expect(addressOf({ ...app.getState(), view: 'compare' }).other).toBeUndefined();
  slots.main.setText('the dog');
  await answer();
  expect(todo()).toMatchObject({ text: 'the dog', trained: 80 });
  follow(slots);
  await answerAt(asked);
  compareAt(slots, null);
  expect(other()).toMatchObject({ text: '', run: null });
});

test('two moments may have two sentences, and an empty one is the same again', async () => {
  const { slots, asked } = await opened();
  compareAt(slots, 80);
  compareWith(slots, 'the dog');
  expect(asked.at(-1)).toMatchObject({ text: 'the dog', model: { snapshot: 80 } });
  await answerAt(asked);
  slots.main.ask({ trained: 800 });
  await answerAt(asked);
  expect(todo()).toBeNull();
  compareAt(slots, 'finished');
  expect(asked.at(-1)).toMatchObject({ text: 'the dog', model: { direction: 'en-fr' } });
  expect(asked.at(-1)?.model.snapshot).toBeUndefined();
  await answerAt(asked);
  compareWith(slots, '');
  expect(asked.at(-1)).toMatchObject({ text: 'the cat', lane: 'other' });
  await answerAt(asked);
  expect(app.getState().compared.same).toBe(true);
});

test('another direction has other moments: the sentence stays, the moment goes', async () => {
  const { slots, asked, answer } = await opened();
  compareAt(slots, 80);
  compareWith(slots, 'the dog');
  await answerAt(asked);
  slots.main.ask({ direction: 'en-zh' });
  await answer();
  follow(slots);
  expect(app.getState().compared.moment).toBeNull();
  expect(asked.at(-1)).toMatchObject({ text: 'the dog', model: { direction: 'en-zh' } });
});

test.each([
  [
    'not kept',
    new RangeError('no snapshot'),
    { code: 'address-damaged', params: { fields: 'othertrained' } },
  ],
  [
    'lost on the way',
    failure('weights-interrupted'),
    { code: 'snapshot-lost', params: { step: 80, damaged: 0 } },
  ],
])('a moment that is %s is told once and not asked for again', async (_, error, notice) => {
  const { slots, asked } = await opened();
  compareAt(slots, 80);
  asked.at(-1)?.refuse(error);
  await settled();
  expect(app.getState()).toMatchObject({ notice, compared: { moment: null } });
  expect(todo()).toBe('clear');
  follow(slots);
  expect(other()).toMatchObject({ text: '', problem: null });
  expect(todo()).toBeNull();
});

test('a run that comes after its sentence is gone is cleared away', async () => {
  app.setState({ view: 'compare' });
  const { slots, asked, answer } = await opened();
  compareWith(slots, 'the dog');
  app.setState((state) => stateAt({ view: 'compare', text: 'the cat' }, state));
  expect([other().text, todo()]).toEqual(['', null]);
  await answer();
  expect(todo()).toBe('clear');
  follow(slots);
  expect([other().run, asked.length, todo()]).toEqual([null, 2, null]);
});
