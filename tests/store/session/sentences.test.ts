import { beforeEach, expect, test } from 'vitest';
import { addressOf, stateAt } from '../../../src/store/address/address.ts';
import { app, initialState } from '../../../src/store/app.ts';
import { createSession } from '../../../src/store/session/session.ts';
import { asking, seen } from '../../showing.ts';
import { engineByHand, failure, runOf, settled } from './byHand.ts';

async function opened() {
  const { engine, asked } = engineByHand();
  const session = createSession({ app, open: async () => engine });
  void session.start();
  await settled();
  const texts = () => asked.map(({ text }) => text);
  const answer = async (index: number) => {
    asked[index]?.answer(runOf(asked[index]?.text ?? ''));
    await settled();
  };
  return { ...session.slots.main, asked, texts, answer };
}

beforeEach(() =>
  app.setState({ ...initialState, ...asking({ text: 'the cat' }, initialState) }, true),
);

const two = 'The cat slept. The dog saw me.';

test('the sentence where the caret stands is run, then the others, of which only words are asked for', async () => {
  const { asked, texts, answer, write } = await opened();
  await answer(0);
  write(two, two.length);
  expect(seen()).toMatchObject({ before: 'The cat slept. ', text: 'The dog saw me.', after: '' });
  expect(texts()).toEqual(['the cat', 'The dog saw me.']);
  await answer(1);
  expect(asked[2]).toMatchObject({ text: 'The cat slept.', lane: 'sweep', names: [] });
  await answer(2);
  expect([...seen().translations]).toEqual([
    ['The dog saw me.', 'le chat'],
    ['The cat slept.', 'le chat'],
  ]);
  expect(seen().run?.source.text).toBe('The dog saw me.');
});

test('the caret in another sentence shows that one, and what was said of the first is kept', async () => {
  const { texts, answer, write, showSentence } = await opened();
  write(two, 3);
  await answer(1);
  await answer(2);
  write(two, 5);
  expect(texts()).toHaveLength(3);
  write(two, two.length);
  expect(seen().text).toBe('The dog saw me.');
  await answer(3);
  showSentence(0);
  expect(seen()).toMatchObject({ text: 'The cat slept.', after: ' The dog saw me.' });
  await answer(4);
  expect(texts().slice(3)).toEqual(['The dog saw me.', 'The cat slept.']);
});

test('another model has said nothing yet, and a sentence that cannot be translated is not asked for again', async () => {
  const { asked, texts, answer, write, translateInto } = await opened();
  write(two, 0);
  await answer(1);
  asked[2]?.refuse(failure('text-too-long'));
  await settled();
  expect(seen().translations.get('The dog saw me.')).toBe('');
  expect(seen().problem).toBeNull();
  translateInto('en-zh');
  expect(seen()).toMatchObject({ text: 'The cat slept.', after: ' The dog saw me.' });
  expect(seen().translations.size).toBe(0);
  await answer(3);
  expect(texts().slice(3)).toEqual(['The cat slept.', 'The dog saw me.']);
});

test('what is newer takes the place of what is still to be said', async () => {
  const { texts, answer, write, setText } = await opened();
  write(two, 0);
  await answer(1);
  setText('A bird sang.');
  expect(seen()).toMatchObject({ before: '', text: 'A bird sang.', after: '' });
  await answer(2);
  await answer(3);
  expect(texts().slice(2)).toEqual(['The dog saw me.', 'A bird sang.']);
  expect([...seen().translations.keys()]).toEqual(['A bird sang.']);
});

test('another language turns back to all that was written', async () => {
  const { write, translateInto } = await opened();
  write(two, two.length);
  translateInto('zh-en');
  expect(seen()).toMatchObject({ before: '', after: '' });
  translateInto('en-fr');
  expect(seen()).toMatchObject({ text: 'The cat slept.', after: ' The dog saw me.' });
});

test('the address holds the whole field and which sentence of it is on show', () => {
  const state = stateAt({ text: two, s: 2 });
  expect(state.slots.main).toMatchObject({ before: 'The cat slept. ', text: 'The dog saw me.' });
  expect(addressOf(state)).toMatchObject({ text: two, s: 2 });
  expect(addressOf(stateAt({ text: two }))).not.toHaveProperty('s');
  expect(stateAt({ text: two, s: 9 }).slots.main.text).toBe('The dog saw me.');
});

test('what a model still had to say is not said of the next one', async () => {
  const { texts, answer, write, translateInto } = await opened();
  write(two, 0);
  await answer(1);
  translateInto('en-zh');
  await answer(2);
  expect(texts()[2]).toBe('The dog saw me.');
  expect([...seen().translations.keys()]).toEqual([]);
});

test('going back keeps what the same model said of the sentences around', async () => {
  const { answer, write } = await opened();
  write(two, 0);
  const before = addressOf(app.getState());
  await answer(1);
  await answer(2);
  expect(seen().translations.size).toBe(2);
  app.setState(stateAt({ ...before, view: 'positions' }, app.getState()));
  expect(seen().translations.size).toBe(2);
  app.setState(stateAt({ ...before, dir: 'en-zh' }, app.getState()));
  expect(seen().translations.size).toBe(0);
});
