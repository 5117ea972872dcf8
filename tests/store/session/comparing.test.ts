import { beforeEach, expect, test } from 'vitest';
import type { Plan } from '../../../src/lab/plan.ts';
import { stateAt } from '../../../src/store/address/address.ts';
import { app, initialState } from '../../../src/store/app.ts';
import {
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
