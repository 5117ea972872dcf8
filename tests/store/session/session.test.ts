import { beforeEach, expect, test, vi } from 'vitest';
import type { Engine } from '../../../src/engine/engine.ts';
import { app, initialState } from '../../../src/store/app.ts';
import { createSession } from '../../../src/store/session/session.ts';
import { asking, seen } from '../../showing.ts';
import { engineByHand, failure, report, runOf, settled } from './byHand.ts';

async function opened() {
  const { engine, asked } = engineByHand();
  const session = createSession({ app, open: async () => engine });
  void session.start();
  await settled();
  return { ...session.slots.main, asked };
}

beforeEach(() =>
  app.setState({ ...initialState, ...asking({ text: 'the cat' }, initialState) }, true),
);

test('the text on the page is computed as soon as the engine is open', async () => {
  const { asked } = await opened();
  expect(asked).toMatchObject([{ text: 'the cat', model: { direction: 'en-fr' } }]);
  expect(app.getState().engine).toEqual({ status: 'ready', report });
  expect(seen().pending).toBe(true);
  asked[0]?.answer(runOf('the cat'));
  await settled();
  expect(seen()).toMatchObject({ time: 2, atEnd: true, problem: null });
  expect(seen().pending).toBe(false);
});

test('every keystroke asks in the same turn, and only the newest answer is shown', async () => {
  const { asked, setText } = await opened();
  setText('the dog');
  setText('the dogs');
  expect(asked.map(({ text }) => text)).toEqual(['the cat', 'the dog', 'the dogs']);
  asked[2]?.answer(runOf('the dogs'));
  asked[1]?.answer(runOf('the dog'));
  asked[0]?.refuse(failure('superseded'));
  await settled();
  expect(seen().run?.source.text).toBe('the dogs');
  expect(seen().problem).toBeNull();
});

test.each(['', '   ', '\u3000\n'])(
  'blank text %j keeps the last run and says so',
  async (blank) => {
    const { asked, setText } = await opened();
    asked[0]?.answer(runOf('the cat'));
    await settled();
    setText(blank);
    await settled();
    expect(asked).toHaveLength(1);
    expect(seen()).toMatchObject({ text: blank, problem: { code: 'text-empty' } });
    expect(seen().run?.source.text).toBe('the cat');
  },
);

test('a refused text keeps the last run and the text, with the figures of the refusal', async () => {
  const { asked, setText } = await opened();
  asked[0]?.answer(runOf('the cat'));
  await settled();
  setText('far too long');
  asked[1]?.refuse(failure('text-too-long', { count: 200, limit: 47 }));
  await settled();
  expect(seen()).toMatchObject({
    text: 'far too long',
    problem: { code: 'text-too-long', params: { count: 200, limit: 47 } },
    pending: false,
  });
  expect(seen().run?.source.text).toBe('the cat');
  setText('the cat');
  asked[2]?.answer(runOf('the cat'));
  await settled();
  expect(seen().problem).toBeNull();
});

test('a run that made way for another says nothing', async () => {
  const { asked } = await opened();
  asked[0]?.refuse(failure('superseded'));
  await settled();
  expect(seen()).toMatchObject({ problem: null, pending: true });
});

test('damaged weights can be tried again', async () => {
  const { asked, retry } = await opened();
  asked[0]?.refuse(failure('weights-damaged'));
  await settled();
  expect(seen().problem?.code).toBe('weights-damaged');
  void retry();
  asked[1]?.answer(runOf('the cat'));
  await settled();
  expect(seen()).toMatchObject({ problem: null, text: 'the cat' });
});

test('an engine that does not open is named, and opened again on retry', async () => {
  const { engine, asked } = engineByHand();
  const open = vi.fn().mockRejectedValueOnce(failure('no-backend')).mockResolvedValue(engine);
  const session = createSession({ app, open });
  await session.start();
  expect(seen()).toMatchObject({
    engine: { status: 'failed' },
    pending: false,
    problem: { code: 'no-backend' },
  });
  void session.slots.main.retry();
  await settled();
  expect(open).toHaveBeenCalledTimes(2);
  expect(asked).toHaveLength(1);
  expect(await session.engine()).toBe(engine);
});

test('trying again twice opens one engine', async () => {
  const { engine } = engineByHand();
  const open = vi.fn().mockRejectedValueOnce(failure('no-backend')).mockResolvedValue(engine);
  const session = createSession({ app, open });
  await session.start();
  void session.slots.main.retry();
  void session.slots.main.retry();
  await settled();
  expect(open).toHaveBeenCalledTimes(2);
  expect(app.getState().engine.status).toBe('ready');
});

test('an engine that opens after its place was taken is disposed of', async () => {
  const [late, taker] = [engineByHand(), engineByHand()];
  let arrive = (_: Engine): void => {};
  const open = vi
    .fn()
    .mockReturnValueOnce(new Promise<Engine>((resolve) => (arrive = resolve)))
    .mockResolvedValue(taker.engine);
  const session = createSession({ app, open });
  void session.start();
  void session.start();
  await settled();
  arrive(late.engine);
  await settled();
  expect(late.engine.dispose).toHaveBeenCalledOnce();
  expect(late.asked).toEqual([]);
  expect(taker.engine.dispose).not.toHaveBeenCalled();
  expect(await session.engine()).toBe(taker.engine);
});

test('who waits for an engine is told why none opened, and a new wait gets the next', async () => {
  const { engine } = engineByHand();
  const open = vi.fn().mockRejectedValueOnce(failure('no-backend')).mockResolvedValue(engine);
  const session = createSession({ app, open });
  const started = session.start();
  const waiting = session.engine();
  await started;
  await expect(waiting).rejects.toMatchObject({ code: 'no-backend' });
  await expect(session.engine()).rejects.toMatchObject({ code: 'no-backend' });
  void session.slots.main.retry();
  expect(await session.engine()).toBe(engine);
});

test('an error nobody foresaw is told without its raw words, which go to the console', async () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
  const { asked } = await opened();
  const odd = new TypeError('odd');
  asked[0]?.refuse(odd);
  await settled();
  expect(seen().problem).toEqual({ code: 'unexpected', params: {} });
  expect(warn.mock.calls).toEqual([[odd]]);
  warn.mockRestore();
});

test('a chosen decoding step stays when the new translation has it', async () => {
  const { asked, setText, translateInto } = await opened();
  asked[0]?.answer(runOf('the cat', ['a', 'b', 'c', 'd', '<eos>']));
  await settled();
  app.setState({ time: 1, atEnd: false });
  setText('the cats');
  asked[1]?.answer(runOf('the cats', ['a', 'b', 'c', '<eos>']));
  await settled();
  expect(seen()).toMatchObject({ time: 1, atEnd: false });
  translateInto('en-zh');
  expect(asked[2]).toMatchObject({ text: 'the cats', model: { direction: 'en-zh' } });
  asked[2]?.answer(runOf('the cats', ['a', '<eos>']));
  await settled();
  expect(seen()).toMatchObject({ time: 1, atEnd: true });
});
