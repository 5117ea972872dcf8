// @vitest-environment happy-dom
import '../standards-mode.ts';
import { act } from 'react';
import { beforeAll, beforeEach, expect, test, vi } from 'vitest';
import type { RunRequest } from '../../../src/engine/engine.ts';
import { SessionContext } from '../../../src/panels/session.ts';
import { StagePanel } from '../../../src/panels/stage/StagePanel.tsx';
import { setTime } from '../../../src/store/actions.ts';
import { stateAt } from '../../../src/store/address/address.ts';
import { app } from '../../../src/store/app.ts';
import { createSession } from '../../../src/store/session/session.ts';
import { stand } from '../../charts/mount.tsx';
import { referenceRun } from '../../reference/run.ts';
import { showing } from '../../showing.ts';
import { engineByHand, settled } from '../../store/session/byHand.ts';
import { allHere, layOut } from '../visit.ts';

const words = ['le', 'chat', 'dort', '<eos>'];
const source = ['the', ...words];
const run = referenceRun({ source, target: words });
const { box, show } = stand();

beforeAll(allHere);
beforeEach(layOut);

/** The page at a decoding step, its engine giving the float64 reference of the words it is given. */
async function opened(time: number) {
  const asked = vi.fn(({ decode }: RunRequest) => {
    const count = decode?.kind === 'forced' ? decode.ids.length : 0;
    return Promise.resolve(referenceRun({ source, target: words.slice(0, count) }));
  });
  const engine = { ...engineByHand().engine, run: asked };
  const session = createSession({ app, open: async () => engine });
  const state = stateAt({ lang: 'en', view: 'longer', text: '' });
  app.setState({ ...state, ...showing(state, run), time, atEnd: false }, true);
  await act(() => session.start());
  show(
    <SessionContext value={session}>
      <StagePanel />
    </SessionContext>,
  );
  await act(settled);
  return asked;
}

test('both runs are asked of the engine, and what came of them is said', async () => {
  const asked = await opened(2);
  expect(asked.mock.calls.map(([{ decode }]) => decode)).toEqual([
    { kind: 'forced', ids: run.target.ids.slice(0, 2) },
    { kind: 'forced', ids: run.target.ids.slice(0, 3) },
  ]);
  expect(box().textContent).toMatch(/[\d,]+ numbers in 2 rows compared: not one differs/);
  expect(box().querySelectorAll('tbody tr')).toHaveLength(2 + 3);
  await act(async () => {
    setTime(3);
    await settled();
  });
  expect(box().textContent).toMatch(/ in 3 rows compared/);
});

test('without the mask the same is asked of a model that has none', async () => {
  const asked = await opened(2);
  const without = [...box().querySelectorAll('[role=radio]')].find(
    ({ textContent }) => textContent === 'without it',
  );
  await act(async () => {
    (without as HTMLElement).click();
    await settled();
  });
  expect(asked.mock.calls.slice(2).map(([{ plan }]) => plan)).toEqual([
    [{ kind: 'unmasked' }],
    [{ kind: 'unmasked' }],
  ]);
});

test('the first row has none to compare', async () => {
  const asked = await opened(0);
  expect(asked).not.toHaveBeenCalled();
  expect(box().textContent).toContain('none before it to compare');
});
