import { beforeEach, expect, test, vi } from 'vitest';
import type { Plan } from '../../../src/lab/plan.ts';
import { app, initialState } from '../../../src/store/app.ts';
import { seenFrom } from '../../../src/store/runs/seen.ts';
import type { Slot } from '../../../src/store/runs/slots.ts';
import { createSession } from '../../../src/store/session/session.ts';
import { asking } from '../../showing.ts';
import { engineByHand, failure, runOf, settled } from './byHand.ts';

const seen = (slot: Slot) => seenFrom(app.getState(), slot);
const text = (slot: Slot) => seen(slot).run?.source.text;
const alive = () => [...app.getState().runs.values()].map(({ run }) => run.source.text);

beforeEach(() => {
  app.setState({ ...initialState, ...asking({ text: 'the cat' }, initialState) }, true);
});

/** A session whose page shows “the cat”. */
async function opened() {
  const { engine, asked } = engineByHand();
  const session = createSession({ app, open: async () => engine });
  void session.start();
  await settled();
  const answer = async (run = runOf(asked.at(-1)?.text ?? '')) => {
    asked.at(-1)?.answer(run);
    await settled();
  };
  await answer();
  return { ...session.slots, asked, answer };
}

test('a slot asks for its own, in its own lane; nothing is asked for in one that is empty', async () => {
  const { other, asked, answer } = await opened();
  expect(asked.map(({ lane }) => lane)).toEqual(['main']);
  const plan: Plan = [{ kind: 'unscaled' }];
  other.ask({ text: 'the dog', direction: 'en-zh', plan });
  expect(asked[1]).toMatchObject({
    ...{ text: 'the dog', model: { direction: 'en-zh' }, plan, lane: 'other' },
  });
  expect([seen('main').pending, seen('other').pending]).toEqual([false, true]);
  await answer();
  expect([text('main'), text('other')]).toEqual(['the cat', 'the dog']);
  expect(seen('other')).toMatchObject({ pending: false, changes: plan });
  expect(seen('main')).toMatchObject({ text: 'the cat', direction: 'en-fr', changes: [] });
});

test('what was changed is told of the run that is shown, not of the one on its way', async () => {
  const { other, answer } = await opened();
  other.ask({ text: 'the cat' });
  await answer();
  const plan: Plan = [{ kind: 'unmasked' }];
  other.ask({ plan });
  expect(seen('other')).toMatchObject({ plan, changes: [], text: 'the cat' });
  await answer();
  expect(seen('other')).toMatchObject({ plan, changes: plan });
});

test('an edit of one, its answer or its refusal, leaves the other as it is', async () => {
  const { main, other, asked, answer } = await opened();
  other.setText('the dog');
  await answer();
  const { slots: before } = app.getState();
  main.setText('the cats');
  await answer();
  main.setText('far too long');
  asked.at(-1)?.refuse(failure('text-too-long'));
  await settled();
  expect(seen('main').problem?.code).toBe('text-too-long');
  expect(app.getState().slots.other).toBe(before.other);
  const { main: kept } = app.getState().slots;
  other.setText(' ');
  expect(seen('other').problem?.code).toBe('text-empty');
  expect(app.getState().slots.main).toBe(kept);
});

test('what is hovered in the page’s own run stays so when another comes beside it', async () => {
  const { main, other, answer } = await opened();
  const preview = { row: 1, column: 1 };
  app.setState({ preview });
  other.setText('the dog');
  await answer();
  expect(app.getState().preview).toBe(preview);
  main.setText('the cats');
  await answer();
  expect(app.getState().preview).toBeNull();
});

test('answers find their slot, and each slot shows its newest', async () => {
  const { main, other, asked } = await opened();
  main.setText('one');
  other.setText('two');
  main.setText('three');
  const [, one, two, three] = asked;
  expect([one, two, three].map((each) => each?.signal?.aborted)).toEqual([true, false, false]);
  three?.answer(runOf('three'));
  one?.answer(runOf('one'));
  two?.answer(runOf('two'));
  await settled();
  expect([text('main'), text('other')]).toEqual(['three', 'two']);
});

test('what a slot keeps of another outlives its edits', async () => {
  const { main, other, answer } = await opened();
  other.keep('main');
  expect([text('other'), seen('other').text]).toEqual(['the cat', 'the cat']);
  expect(seen('other').run).toBe(seen('main').run);
  expect(alive()).toEqual(['the cat']);
  main.setText('the dog');
  await answer();
  expect(alive().toSorted()).toEqual(['the cat', 'the dog']);
  other.keep('main');
  expect(alive()).toEqual(['the dog']);
});

test('a run that was there before takes the place of one on its way, and is not computed', async () => {
  const { other, asked } = await opened();
  other.setText('slow');
  const slow = asked.at(-1);
  const { engine: _, parameters: __, ...imported } = runOf('from a file');
  other.show(imported);
  expect(slow?.signal?.aborted).toBe(true);
  slow?.answer(runOf('slow'));
  await settled();
  expect(seen('other')).toMatchObject({ run: imported, text: 'from a file', pending: false });
  expect(asked).toHaveLength(2);
  expect(app.getState().engine.report?.backend).toBe('wasm');
});

test('an emptied slot shows nothing, whatever was on its way, and its run is forgotten', async () => {
  const { other, asked } = await opened();
  other.keep('main');
  other.setText('slow');
  other.clear();
  expect(seen('other')).toMatchObject({ run: null, text: '', pending: false });
  asked.at(-1)?.answer(runOf('slow'));
  await settled();
  expect(seen('other').run).toBeNull();
  expect(alive()).toEqual(['the cat']);
});

test('a hundred edits leave the runs that are shown, and no other', async () => {
  const { main, other, answer } = await opened();
  for (let edit = 0; edit < 50; edit++) {
    main.setText(`main ${edit}`);
    await answer();
    other.setText(`other ${edit}`);
    await answer();
  }
  expect(alive()).toEqual(['main 49', 'other 49']);
});

test('an engine opened anew computes what is asked for, and nothing that was only shown', async () => {
  const { engine, asked } = engineByHand();
  const open = vi.fn().mockRejectedValueOnce(failure('no-backend')).mockResolvedValue(engine);
  const { start, slots } = createSession({ app, open });
  slots.other.setText('before');
  slots.other.show(runOf('from a file'));
  await start();
  expect(seen('main').problem?.code).toBe('no-backend');
  expect(seen('other')).toMatchObject({ problem: null, pending: false });
  slots.other.setText('the dog');
  void slots.other.retry();
  await settled();
  expect(asked.map((one) => [one.lane, one.text])).toEqual([
    ['main', 'the cat'],
    ['other', 'the dog'],
  ]);
  expect(open).toHaveBeenCalledTimes(2);
});

test('each slot remembers what was written in it, in each language', async () => {
  const { main, other } = await opened();
  other.ask({ text: 'the dog', direction: 'en-zh' });
  other.translateInto('zh-en');
  expect(seen('other').text).toMatch(/\p{Script=Han}/u);
  other.translateInto('en-fr');
  expect(seen('other').text).toBe('the dog');
  main.translateInto('en-zh');
  expect(seen('main').text).toBe('the cat');
});
