// @vitest-environment happy-dom
import '../../standards-mode.ts';
import { act } from 'react';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import type { SweepRequest } from '../../../../src/engine/sweep/request.ts';
import { SessionContext } from '../../../../src/panels/session.ts';
import { StagePanel } from '../../../../src/panels/stage/StagePanel.tsx';
import { point, setTime } from '../../../../src/store/actions.ts';
import { stateAt } from '../../../../src/store/address/address.ts';
import { app } from '../../../../src/store/app.ts';
import { createSession } from '../../../../src/store/session/session.ts';
import type { ComputedRun, SweptRun } from '../../../../src/trace/run.ts';
import { traceOf } from '../../../../src/trace/trace.ts';
import { comparedNames } from '../../../../src/view/compare/comparedNames.ts';
import type { AttentionHead } from '../../../../src/view/parts/part.ts';
import { stand } from '../../../charts/mount.tsx';
import { referenceRun } from '../../../reference/run.ts';
import { showing } from '../../../showing.ts';
import { engineByHand, failure, settled } from '../../../store/session/byHand.ts';
import { allHere, layOut } from '../../visit.ts';

const whole = referenceRun({ source: ['the', 'cat', 'sleeps', '<eos>'] });
/** Nothing but what the view says it needs. */
const trace = traceOf(comparedNames(whole.dimensions).map(whole.trace.get));
const run = { ...whole, trace, source: { ...whole.source, text: 'the cat sleeps' } };
const { ids, inputs } = run.target;
/** The same numbers under other words, the second of them another. */
const other: ComputedRun = {
  ...run,
  source: { ...run.source, text: 'the dog sleeps', tokens: ['the', 'dog', 'sleeps', '<eos>'] },
  target: {
    ...run.target,
    tokens: ['le', 'chien', 'dort', '<eos>'],
    ids: [ids[0], ids[0], ids[2], ids[3]] as number[],
    inputs: [inputs[0], 'le', 'chien', 'dort'] as string[],
  },
};
const cross: AttentionHead = { stack: 'decoder', kind: 'cross_attn', layer: 1, head: 0 };
const { box, show } = stand();

beforeAll(allHere);
beforeEach(layOut);

type Sweep = { request: SweepRequest; give: () => void; refuse: () => void };

/** The page at two sentences, its engine answering when it is told to. */
async function opened() {
  const sweeps: Sweep[] = [];
  const { engine, asked } = engineByHand();
  const sweep = (request: SweepRequest) =>
    new Promise<readonly SweptRun[]>((answer, reject) => {
      const by = 'tfjs' as const;
      const one = { ...run, by, logits: new Float32Array(4), probabilities: new Float32Array(4) };
      const give = () => answer(request.variants.map(() => one));
      sweeps.push({ request, give, refuse: () => reject(new Error('lost')) });
    });
  const session = createSession({ app, open: async () => ({ ...engine, sweep }) });
  const text = run.source.text;
  const state = stateAt({ lang: 'en', view: 'compare', text, other: other.source.text });
  const slots = showing(state, run, { text });
  app.setState({ ...state, ...slots, part: cross, head: cross, pointedAt: null }, true);
  await act(() => Promise.resolve(void session.start()));
  show(
    <SessionContext value={session}>
      <StagePanel />
    </SessionContext>,
  );
  await act(settled);
  asked[0]?.answer(run);
  await act(settled);
  const answer = () => told(() => asked.at(-1)?.answer(other));
  return { asked, sweeps, answer };
}

const told = (deed: () => void) =>
  act(async () => {
    deed();
    await settled();
  });
const rows = () =>
  [...box().querySelectorAll('table')]
    .find(({ caption }) => caption?.textContent?.startsWith('For each head'))
    ?.querySelectorAll('tbody tr');
const says = () => box().querySelector('section [aria-live]')?.textContent ?? '';
const button = (name: string) =>
  [...box().querySelectorAll<HTMLElement>('button, [role=radio]')].find(
    ({ textContent }) => textContent === name,
  );
const patched = ({ request }: Sweep, place: number) => request.variants[place]?.plan?.[0];

test('a link’s other sentence is computed, and the row where they part is pointed at', async () => {
  const { asked, answer, sweeps } = await opened();
  expect(asked.map(({ text, lane }) => [text, lane])).toEqual([
    ['the cat sleeps', 'main'],
    ['the dog sleeps', 'other'],
  ]);
  await answer();
  expect(app.getState().time).toBe(1);
  const marks = [...box().querySelectorAll('mark, p button')].map((one) => one.textContent);
  expect(marks).toEqual(['cat', 'chat', 'chien']);
  expect(sweeps.at(-1)?.request).toMatchObject({ text: 'the cat sleeps', names: ['logits'] });
});

test('every head of the row’s stack is tried in one sweep, in that row; in all, every head', async () => {
  const { answer, sweeps } = await opened();
  await answer();
  const last = () => sweeps.at(-1) as Sweep;
  const { nLayers, nHeads } = run.dimensions;
  expect(last().request.variants).toHaveLength(2 * nLayers * nHeads);
  expect(patched(last(), 0)).toMatchObject({ kind: 'patched', rows: [{ query: 1 }] });
  await told(() => last().give());
  expect(rows()).toHaveLength(2 * nLayers * nHeads);
  expect(says()).toMatch(/^No head looks elsewhere; .*this one does neither\.$/);
  await told(() => button('all rows')?.click());
  expect(sweeps).toHaveLength(2);
  expect(last().request.variants).toHaveLength(3 * nLayers * nHeads);
  expect(last().request.variants[0]?.plan?.[0]).toMatchObject({ attention: 'encoder.0.self_attn' });
});

test('another row is another sweep, the old one aborted; another key is none', async () => {
  const { answer, sweeps } = await opened();
  await answer();
  await told(() => setTime(0));
  expect(sweeps.map(({ request }) => request.signal?.aborted)).toEqual([true, false]);
  await told(() => point({ key: 2 }));
  expect(sweeps).toHaveLength(2);
});

test('what failed is said and tried again; a problem of the other sentence is said at its place', async () => {
  const { answer, sweeps, asked } = await opened();
  await answer();
  await told(() => sweeps[0]?.refuse());
  expect(says()).toContain('could not be computed');
  await told(() => box().querySelector<HTMLElement>('section [aria-live] button')?.click());
  expect(sweeps).toHaveLength(2);
  await told(() => button('one / three')?.click());
  expect(asked.slice(-2).map(({ text }) => text)).toEqual([
    'Tom has one car.',
    'Tom has three cars.',
  ]);
  await told(() => asked.at(-1)?.refuse(failure('text-too-long', {})));
  expect(box().querySelector('#other-problem')?.textContent).toMatch(/tokens are more than/);
});
