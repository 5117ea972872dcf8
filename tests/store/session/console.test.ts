// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import type { Engine } from '../../../src/engine/engine.ts';
import { app, initialState } from '../../../src/store/app.ts';
import type { Ask } from '../../../src/store/session/ask.ts';
import { offerConsole } from '../../../src/store/session/console.ts';
import { createSession } from '../../../src/store/session/session.ts';
import { referenceRun } from '../../reference/run.ts';
import { asking, seen, showing } from '../../showing.ts';

const weights = { name: 'embedding', shape: [1, 2], data: new Float32Array([1, 2]) };
const parameters = { names: ['embedding'], get: () => weights };
const run = { ...referenceRun(), parameters };
const failure = Object.assign(new Error('no-backend'), { code: 'no-backend' });

function engineOf(): Engine {
  return {
    report: run.engine,
    run: vi.fn(async () => run),
    sweep: async () => [],
    parameters: async () => parameters,
    measured: () => Promise.reject(new Error('not asked for here')),
    scores: () => Promise.reject(new Error('not asked for here')),
    tensors: () => 7,
    check: async () => {},
    dispose: () => {},
  };
}

beforeEach(() =>
  app.setState({ ...initialState, ...asking({ text: 'the cat' }, initialState) }, true),
);

async function offered(engine = engineOf()) {
  const session = createSession({ app, open: async () => engine });
  await session.start();
  offerConsole(window, session);
  return { engine, attentoscope: window.attentoscope };
}

test('ready rejects with the reason, quietly, and after a retry it resolves', async () => {
  const unhandled = vi.fn();
  process.on('unhandledRejection', unhandled);
  const open = vi.fn().mockRejectedValueOnce(failure).mockResolvedValue(engineOf());
  const session = createSession({ app, open });
  const started = session.start();
  offerConsole(window, session);
  const { ready } = window.attentoscope;
  await started;
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(unhandled).not.toHaveBeenCalled();
  process.off('unhandledRejection', unhandled);
  await expect(ready).rejects.toBe(failure);
  await expect(window.attentoscope.run({ text: 'the cat' })).rejects.toBe(failure);
  await session.slots.main.retry();
  await expect(window.attentoscope.ready).resolves.toBeUndefined();
});

test.each([
  [undefined],
  [null],
  ['The cat sleeps.'],
  [{}],
  [{ text: 5 }],
  [{ text: 'The cat sleeps.', direction: 'en-de' }],
  [{ text: 'The cat sleeps.', direction: null }],
  [{ text: 'The cat sleeps.', plan: [{ kind: 'lobotomy' }] }],
  [{ text: 'The cat sleeps.', plan: [{ kind: 'uniform', attention: 'encoder.0.cross_attn' }] }],
  [{ text: 'The cat sleeps.', decode: { kind: 'forced', ids: [1.5] } }],
])('run(%j) is refused in words that say what is wanted', async (ask) => {
  const { engine, attentoscope } = await offered();
  vi.mocked(engine.run).mockClear();
  const answer = attentoscope.run(ask as never);
  await expect(answer).rejects.toThrow(/attentoscope\.run.*text.*string.*direction.*en-fr.*zh-en/);
  await expect(answer).rejects.not.toThrow(/undefined \(reading|destructure|damaged/);
  expect(engine.run).not.toHaveBeenCalled();
  expect(seen().problem).toBeNull();
});

test('run asks in the page’s direction unless it is told another', async () => {
  const { engine, attentoscope } = await offered();
  app.setState(asking({ direction: 'en-zh' }));
  expect((await attentoscope.run({ text: 'the cat' })).target).toEqual(run.target);
  expect(engine.run).toHaveBeenLastCalledWith(
    expect.objectContaining({ model: { direction: 'en-zh' } }),
  );
  await attentoscope.run({ text: 'the cat', direction: 'en-fr' });
  expect(engine.run).toHaveBeenLastCalledWith(
    expect.objectContaining({ model: { direction: 'en-fr' } }),
  );
});

test('a sweep is asked for as it was said, and what is no list of variants is refused', async () => {
  const sweep = vi.fn(async () => [
    {
      ...run,
      probabilities: new Float32Array([1]),
      logits: new Float32Array([2]),
      by: 'tfjs' as const,
    },
  ]);
  const { attentoscope } = await offered({ ...engineOf(), sweep });
  const variants = [
    { plan: [{ kind: 'layer-off', layer: 'encoder.1' }] },
    { plan: [{ kind: 'norm-off' }], decode: { kind: 'greedy', limit: 3 } },
  ] as const;
  const [first] = await attentoscope.sweep({ text: 'the cat', variants: [...variants] as never });
  expect(sweep).toHaveBeenCalledWith({
    ...{ text: 'the cat', variants, names: [], model: { direction: 'en-fr' } },
  });
  expect(Object.keys(first ?? {})).toEqual(['target', 'probabilities', 'logits', 'trace', 'by']);
  for (const wrong of [undefined, [{ plan: [{ kind: 'layer-off', layer: 1 }] }], [{ text: 'a' }]]) {
    const asked = attentoscope.sweep({ text: 'the cat', variants: wrong as never });
    await expect(asked).rejects.toThrow(/attentoscope\.sweep.*variants.*en-fr/);
  }
  expect(sweep).toHaveBeenCalledOnce();
});

test('what is written into a parameter or a size does not reach the model', async () => {
  const { attentoscope } = await offered();
  await attentoscope.run({ text: 'the cat' });
  const given = attentoscope.params('embedding');
  given.data[0] = 99;
  (given.shape as number[])[0] = 99;
  (attentoscope.params()[0]?.shape as number[])[0] = 99;
  Object.assign(attentoscope.config, { nLayers: 99 });
  expect(weights).toEqual({ name: 'embedding', shape: [1, 2], data: new Float32Array([1, 2]) });
  expect(attentoscope.params('embedding')).toEqual(weights);
  expect(attentoscope.config.nLayers).toBe(2);
});

test('what the page ran last is at hand, and before it a word on what to do', async () => {
  const session = createSession({ app, open: async () => engineOf() });
  offerConsole(window, session);
  expect(() => window.attentoscope.config).toThrow('nothing has run yet');
  await session.start();
  expect(window.attentoscope.config).toEqual(run.dimensions);
  expect(window.attentoscope.params()).toEqual([{ name: 'embedding', shape: [1, 2] }]);
});

test('of a run that came without parameters there are sizes, and a word on the rest', async () => {
  const { attentoscope } = await offered();
  const { parameters: _, ...imported } = run;
  const larger = { ...imported, dimensions: { ...run.dimensions, nLayers: 7 } };
  app.setState(showing(app.getState(), larger));
  expect(attentoscope.config.nLayers).toBe(7);
  expect(() => attentoscope.params()).toThrow('came without parameters');
});

test('a run is asked for as it was said, in its own lane', async () => {
  const { engine, attentoscope } = await offered();
  const gain = {
    kind: 'head-gain',
    attention: 'decoder.1.cross_attn',
    head: 0,
    gain: 0.5,
  } as const;
  const plan: Ask['plan'] = [
    gain,
    { kind: 'uniform', attention: 'encoder.0.self_attn' },
    { kind: 'unmasked' },
    { kind: 'masked-by', way: 'times' },
  ];
  const decodes: Ask['decode'][] = [{ kind: 'greedy' }, { kind: 'prefix', ids: [0, 7] }];
  for (const decode of decodes) {
    await attentoscope.run({ text: 'the cat', plan, decode });
    const model = { direction: 'en-fr' };
    const asked = { text: 'the cat', model, plan, decode, lane: 'console' };
    expect(engine.run).toHaveBeenLastCalledWith(asked);
  }
  const wrong = attentoscope.run({ text: 'the cat', plan: [{ ...gain, head: -1 }] });
  await expect(wrong).rejects.toThrow(/plan\.0\.head/);
});
