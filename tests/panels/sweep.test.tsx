// @vitest-environment happy-dom
import { act } from 'react';
import { expect, test, vi } from 'vitest';
import type { SweepRequest } from '../../src/engine/sweep/request.ts';
import type { Plan } from '../../src/lab/plan.ts';
import type { Variant } from '../../src/lab/variant.ts';
import { SessionContext } from '../../src/panels/session.ts';
import { useSweep } from '../../src/panels/useSweep.ts';
import { stateAt } from '../../src/store/address/address.ts';
import { app } from '../../src/store/app.ts';
import { createSession } from '../../src/store/session/session.ts';
import type { SweptRun } from '../../src/trace/run.ts';
import { stand } from '../charts/mount.tsx';
import { referenceRun } from '../reference/run.ts';
import { showing } from '../showing.ts';
import { engineByHand, settled } from '../store/session/byHand.ts';

const run = referenceRun({ source: ['the', 'cat', '<eos>'], target: ['le', 'chat', '<eos>'] });
const uniform: Plan = [{ kind: 'uniform', attention: 'encoder.0.self_attn' }];
const { show } = stand();
let swept: ReturnType<typeof useSweep>;

function Asking({ name, variants }: { readonly name: string; readonly variants: Variant[] }) {
  swept = useSweep(run, name ? { key: name, variants } : null);
  return null;
}

/** A page that asks for a sweep, and an engine that answers when it is told to. */
async function opened() {
  const requests: SweepRequest[] = [];
  const answers: { give: (runs: readonly SweptRun[]) => void; refuse: (why: Error) => void }[] = [];
  const sweep = vi.fn((request: SweepRequest) => {
    requests.push(request);
    return new Promise<readonly SweptRun[]>((give, refuse) => answers.push({ give, refuse }));
  });
  const session = createSession({ app, open: async () => ({ ...engineByHand().engine, sweep }) });
  const state = stateAt({ lang: 'en', text: '' });
  app.setState({ ...state, ...showing(state, run) }, true);
  await act(() => session.start());
  const ask = (name: string, variants: Variant[] = [{ plan: uniform }]) =>
    act(async () => {
      show(
        <SessionContext value={session}>
          <Asking name={name} variants={variants} />
        </SessionContext>,
      );
      await settled();
    });
  return { requests, answers, ask };
}

const told = (deed: () => void) =>
  act(async () => {
    deed();
    await settled();
  });

test('a sweep is asked of the model that computed the run, once a key', async () => {
  const { requests, answers, ask } = await opened();
  await ask('a');
  expect(swept).toMatchObject({ busy: true, failed: false, runs: null });
  expect(requests[0]).toMatchObject({ text: run.source.text, model: { id: run.model } });
  const runs = [run as SweptRun];
  await told(() => answers[0]?.give(runs));
  expect(swept).toMatchObject({ busy: false, failed: false, runs });
  await ask('a');
  expect(requests).toHaveLength(1);
});

test('what comes is there a chunk at a time, by its place', async () => {
  const { requests, answers, ask } = await opened();
  await ask('a', [{ plan: uniform }, {}, {}]);
  await told(() => {
    requests[0]?.onRun?.(run as SweptRun, 2);
    requests[0]?.onRun?.(run as SweptRun, 0);
  });
  expect(swept).toMatchObject({ busy: true, failed: false, runs: null });
  expect([0, 1, 2].map((place) => swept.come[place])).toEqual([run, undefined, run]);
  await told(() => answers[0]?.refuse(new Error('lost')));
  expect(swept).toMatchObject({ busy: false, failed: true, runs: null });
  await ask('b');
  expect(swept.come).toEqual([]);
});

test('another key aborts what is on its way, and null asks for nothing', async () => {
  const { requests, answers, ask } = await opened();
  await ask('a');
  await ask('b');
  expect(requests.map(({ signal }) => signal?.aborted)).toEqual([true, false]);
  await told(() => answers[0]?.give([]));
  expect(swept.busy).toBe(true);
  await ask('');
  expect(swept).toMatchObject({ busy: false, runs: null });
  expect(requests[1]?.signal?.aborted).toBe(true);
});

test('what failed is said, and can be asked for again', async () => {
  const { requests, answers, ask } = await opened();
  await ask('a');
  await told(() => answers[0]?.refuse(new Error('lost')));
  expect(swept).toMatchObject({ busy: false, failed: true });
  await told(() => swept.again());
  expect(requests).toHaveLength(2);
  expect(swept).toMatchObject({ busy: true, failed: false });
});
