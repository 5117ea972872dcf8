import { beforeEach, expect, test } from 'vitest';
import { app, initialState } from '../../../src/store/app.ts';
import { idsOf } from '../../../src/store/session/forcing.ts';
import { createSession } from '../../../src/store/session/session.ts';
import type { ComputedRun } from '../../../src/trace/run.ts';
import { referenceRun } from '../../reference/run.ts';
import { asking, seen } from '../../showing.ts';
import { engineByHand, failure, runOf, settled } from './byHand.ts';

const own = ['le', 'chat', '<eos>'];
const said = () => seen().run?.target.tokens;
const kept = () => seen().beside?.target.tokens;

/** A run in which every word is the decoder's own choice but the one at `step`. */
function forcedRun(target: readonly string[], step: number | null): ComputedRun {
  const vocabulary = runOf('').vocabulary;
  const run = referenceRun({ source: ['the', 'cat', '<eos>'], target: [...target] });
  const logits = run.trace.get('logits');
  const columns = run.vocabulary.length;
  run.target.ids.forEach((id, row) => {
    logits.data.fill(0, row * columns, (row + 1) * columns);
    logits.data[row * columns + (row === step ? 3 : id)] = 1;
  });
  return { ...run, vocabulary, source: { ...run.source, text: 'the cat' } };
}

beforeEach(() => {
  app.setState({ ...initialState, ...asking({ text: 'the cat' }, initialState) }, true);
});

async function started() {
  const { engine, asked } = engineByHand();
  const session = createSession({ app, open: async () => engine });
  void session.start();
  await settled();
  const answer = async (run: ComputedRun) => {
    asked.at(-1)?.answer(run);
    await settled();
  };
  return { ...session.slots.main, asked, answer };
}

/** “le dort”, where the model itself says “le chat”. */
async function forced() {
  const page = await started();
  await page.answer(runOf('the cat', own));
  page.force(1, 'sleeps');
  await page.answer(forcedRun(['le', 'sleeps', '<eos>'], 1));
  return page;
}

test('a forced word is asked for behind the words before it, and the model’s own run is kept', async () => {
  const { asked } = await forced();
  const { vocabulary } = runOf('');
  const ids = ['le', 'sleeps'].map((word) => vocabulary.indexOf(word));
  expect(asked.map(({ decode }) => decode)).toEqual([undefined, { kind: 'prefix', ids }]);
  expect([said(), kept()]).toEqual([['le', 'sleeps', '<eos>'], own]);
  expect(seen()).toMatchObject({ begin: ['le', 'sleeps'], given: ['le', 'sleeps'], own: false });
  expect(app.getState().runs.size).toBe(2);
});

test('one is looked at or the other, and nothing is computed for it', async () => {
  const { asked, lookAt } = await forced();
  lookAt(true);
  expect([said(), kept()]).toEqual([own, ['le', 'sleeps', '<eos>']]);
  expect(seen()).toMatchObject({ begin: ['le', 'sleeps'], given: [], own: true });
  lookAt(false);
  expect([said(), kept()]).toEqual([['le', 'sleeps', '<eos>'], own]);
  expect(asked).toHaveLength(2);
});

test('forcing is undone by one action', async () => {
  const { unforce, answer } = await forced();
  unforce();
  await answer(runOf('the cat', own));
  expect([said(), kept()]).toEqual([own, undefined]);
  expect(seen()).toMatchObject({ begin: [], given: [], own: false });
  expect(app.getState().runs.size).toBe(1);
});

test('a link asks for both, the forced one with the vocabulary of the other', async () => {
  app.setState(asking({ begin: ['le', 'sleeps'], own: true }));
  const { asked, answer } = await started();
  expect(asked[0]?.decode).toBeUndefined();
  await answer(runOf('the cat', own));
  expect([asked[1]?.decode?.kind, seen().run]).toEqual(['prefix', null]);
  await answer(forcedRun(['le', 'sleeps', '<eos>'], 1));
  expect([said(), kept()]).toEqual([own, ['le', 'sleeps', '<eos>']]);
});

test.each([[['le', 'zeppelin']], [['<eos>', 'le']], [['<bos>']], [['<pad>']]])(
  '%j of a link are refused in the usual notice, and the model says its own',
  async (begin) => {
    app.setState(asking({ begin }));
    const { asked, answer } = await started();
    await answer(runOf('the cat', own));
    expect(asked).toHaveLength(1);
    expect(seen()).toMatchObject({ begin: [], pending: false, problem: null });
    expect(said()).toEqual(own);
    expect(app.getState().notice).toEqual({
      code: 'address-damaged',
      params: { fields: 'prefix' },
    });
  },
);

test('more words than the model writes are refused', async () => {
  app.setState(asking({ begin: ['le', 'sleeps', 'le', 'le'] }));
  const { answer } = await started();
  await answer(runOf('the cat', own));
  await answer(forcedRun(['le', 'sleeps', 'le'], 1));
  expect(said()).toEqual(own);
  expect(app.getState().notice?.params.fields).toBe('prefix');
});

test('words that the decoder takes by itself force nothing', async () => {
  const { force, answer } = await started();
  await answer(runOf('the cat', own));
  force(1, 'sleeps');
  await answer(forcedRun(['le', 'sleeps', '<eos>'], 0));
  expect(seen().begin).toEqual(['le']);
  force(1, 'chat');
  await answer(forcedRun(own, null));
  expect(seen()).toMatchObject({ begin: [], beside: null });
});

test('another sentence or direction begins anew, and a refusal keeps what is shown', async () => {
  const { setText, force, answer, asked } = await forced();
  force(0, 'chat');
  asked.at(-1)?.refuse(failure('device-lost'));
  await settled();
  expect([said(), seen().problem?.code]).toEqual([['le', 'sleeps', '<eos>'], 'device-lost']);
  setText('the dog');
  expect(seen()).toMatchObject({ begin: [], own: false });
  force(0, 'chat');
  expect(asked.at(-1)?.text).toBe('the dog');
  expect(asked.at(-1)?.decode).toBeUndefined();
  await answer(runOf('the dog', own));
  expect([said(), kept()]).toEqual([own, undefined]);
});

test('decoding stands where the word was forced', async () => {
  const { force, answer } = await started();
  await answer(runOf('the cat', own));
  app.setState({ time: 1, atEnd: false });
  force(1, 'sleeps');
  await answer(forcedRun(['le', 'sleeps', 'le', '<eos>'], 1));
  expect(app.getState()).toMatchObject({ time: 1, atEnd: false });
});

test('the end may be forced, and nothing behind it', () => {
  const words = ['<pad>', '<bos>', '<eos>', '<unk>', 'le'];
  expect(idsOf(['le', '<eos>'], words)).toEqual([4, 2]);
  expect(idsOf(['<unk>'], words)).toEqual([3]);
  expect(idsOf(['<eos>', '<eos>'], words)).toBeNull();
});
