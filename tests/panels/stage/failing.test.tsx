// @vitest-environment happy-dom
import '../standards-mode.ts';
import { act } from 'react';
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { StagePanel } from '../../../src/panels/stage/StagePanel.tsx';
import { looks } from '../../../src/panels/stage/views.ts';
import { ExplainColumn } from '../../../src/panels/why/ExplainColumn.tsx';
import { selectHead, setView } from '../../../src/store/actions.ts';
import { app, initialState } from '../../../src/store/app.ts';
import { setLocale } from '../../../src/store/language.ts';
import { stand } from '../../charts/mount.tsx';
import { referenceRun } from '../../reference/run.ts';
import { showing } from '../../showing.ts';
import { allHere, layOut } from '../visit.ts';

const fault = vi.hoisted(() => ({ picture: false, why: false }));
vi.mock('../../../src/panels/stage/links/LinksStage.tsx', async (importOriginal) => {
  const { LinksStage } = await importOriginal<Record<'LinksStage', React.ComponentType>>();
  const Stage = () => {
    if (fault.picture) throw new Error('a fault in the picture');
    return <LinksStage />;
  };
  return { LinksStage: Stage };
});
vi.mock('../../../src/panels/stage/links/LinksWhy.tsx', () => ({
  LinksWhy: () => {
    if (fault.why) throw new Error('a fault in the explanation');
    return <p>the explanation</p>;
  },
}));

const run = referenceRun();
const page = (
  <>
    <StagePanel />
    <ExplainColumn />
  </>
);
const alerts = () =>
  [...box().querySelectorAll('[role=alert] p')].map(({ textContent }) => textContent);
const text = () => box().textContent;
const button = (name: string) =>
  [...box().querySelectorAll('button')].find(({ textContent }) => textContent === name);
const drawn = 'not drawn';
const { box, show } = stand();

beforeAll(allHere);
beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  layOut();
  app.setState(
    { ...initialState, ...showing(initialState, run), locale: 'en', view: 'links' },
    true,
  );
});
afterEach(() => {
  Object.assign(fault, { picture: false, why: false });
  vi.restoreAllMocks();
});

test('a view that throws says so in the page’s language; the explanation and other views live on', async () => {
  fault.picture = true;
  show(page);
  expect(text()).toContain('the explanation');
  expect(alerts()).toEqual(['“Links” could not be shown. The rest of the page goes on.']);
  await act(() => setLocale('zh-CN'));
  expect(alerts()).toEqual(['“连线”没能显示出来。页面的其他部分照常可用。']);
  await act(() => setLocale('en'));
  act(() => button('Steps')?.click());
  expect(alerts()).toEqual([]);
  expect(text()).toContain('query · key');
});

test('an explanation that throws leaves its picture', async () => {
  fault.why = true;
  show(page);
  expect(text()).toContain(drawn);
  expect(alerts()).toEqual(['“Why” could not be shown. The rest of the page goes on.']);
});

test('it is tried again on request', async () => {
  fault.picture = true;
  show(page);
  act(() => button('Try again')?.click());
  expect(alerts()).toHaveLength(1);
  fault.picture = false;
  act(() => button('Try again')?.click());
  expect(alerts()).toEqual([]);
  expect(text()).toContain(drawn);
});

test.each([
  ['another head', () => selectHead({ head: 0 })],
  ['another sentence', () => app.setState(showing(app.getState(), referenceRun()))],
])('and by itself for %s', async (_, change) => {
  fault.picture = true;
  show(page);
  fault.picture = false;
  act(change);
  expect(alerts()).toEqual([]);
  expect(text()).toContain(drawn);
});

test('a view whose code does not come is asked for again', async () => {
  const missing = Promise.reject(new TypeError('Failed to fetch dynamically imported module'));
  missing.catch(() => {});
  vi.spyOn(looks.output.picture, 'load').mockReturnValue(missing);
  vi.spyOn(looks.output.picture, 'here').mockReturnValue(null);
  show(page);
  await act(async () => setView('output'));
  expect(alerts()).toEqual(['“Output words” could not be shown. The rest of the page goes on.']);
  vi.restoreAllMocks();
  act(() => button('Try again')?.click());
  expect(text()).toContain('the likeliest first');
});
