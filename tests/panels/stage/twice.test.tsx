// @vitest-environment happy-dom
import '../standards-mode.ts';
import { act } from 'react';
import { beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { SessionContext } from '../../../src/panels/session.ts';
import { StagePanel } from '../../../src/panels/stage/StagePanel.tsx';
import { ExplainColumn } from '../../../src/panels/why/ExplainColumn.tsx';
import { point, select } from '../../../src/store/actions.ts';
import { app, initialState } from '../../../src/store/app.ts';
import type { Session } from '../../../src/store/session/session.ts';
import { formatFixed } from '../../../src/view/matrix/format.ts';
import { pairRows, stationsOf } from '../../../src/view/residual/twice.ts';
import { stand } from '../../charts/mount.tsx';
import { referenceRun } from '../../reference/run.ts';
import { showing } from '../../showing.ts';
import { allHere, layOut } from '../visit.ts';

const run = referenceRun({
  source: ['the', 'cat', 'sees', 'the', 'dog', 'and', 'the', 'cat', '<eos>'],
  dimensions: { dModel: 16, dHead: 8 },
});
const { box, show } = stand();

beforeAll(allHere);
beforeEach(() => {
  layOut();
  const state = { ...initialState, ...showing(initialState, run), locale: 'en', view: 'twice' };
  app.setState({ ...state } as typeof initialState, true);
  select({ kind: 'residual', stack: 'encoder', layer: 0 });
  point({ query: 0, feature: 3 });
});

const rows = () =>
  [...box().querySelectorAll('table:not([role]) tbody tr')].map((row) =>
    [...row.querySelectorAll('td:not([aria-hidden])')].map(({ textContent }) => textContent),
  );
const told = (one: number, other: number) =>
  stationsOf(run, 'encoder', { one, other }).map(({ cosine, usual, distance }) => [
    ...[formatFixed(cosine), formatFixed(usual), formatFixed(distance, 1)],
  ]);

test('the word pointed at and its next place, point by point on their way', () => {
  show(<StagePanel />);
  expect(rows()).toEqual(told(0, 3));
  expect(rows()[0]).toEqual(['1.00', expect.any(String), '0.0']);
  act(() => point({ query: 7 }));
  expect(rows()).toEqual(told(1, 7));
});

test('one press takes another word that stands twice', () => {
  show(<StagePanel />);
  const group = box().querySelector('[aria-label="Which two places"]');
  const cat = [...(group?.querySelectorAll('button') ?? [])].find(
    ({ textContent }) => textContent === 'cat 1 · 7',
  );
  act(() => cat?.click());
  expect(rows()).toEqual(told(1, 7));
});

test('both rows and their difference are shown at the point chosen', () => {
  show(<StagePanel />);
  const cell = () => box().querySelector('[role=gridcell]')?.textContent;
  const difference = (station: number) =>
    formatFixed(pairRows(run, 'encoder', { one: 0, other: 3 }, station).data[32 + 3] as number, 3);
  expect(cell()).toBe(`the difference, dimension 3: ${difference(5)}`);
  const second = box().querySelectorAll<HTMLElement>('tbody button')[1];
  act(() => second?.click());
  expect(cell()).toBe(`the difference, dimension 3: ${difference(1)}`);
});

test('the explanation has the same numbers', () => {
  show(<ExplainColumn />);
  const stations = stationsOf(run, 'encoder', { one: 0, other: 3 });
  const [placed, first, last] = [stations[1], stations[3], stations[5]];
  const text = box().textContent ?? '';
  expect(text).toContain(`two rows of it: cosine ${formatFixed(placed?.cosine ?? 9)}.`);
  expect(text).toContain(`after the first layer the cosine is ${formatFixed(first?.cosine ?? 9)}`);
  expect(text).toContain(`after the last ${formatFixed(last?.cosine ?? 9)}.`);
});

test('where no word stands twice that is said, with a sentence to take instead', () => {
  const setText = vi.fn();
  const session = { slots: { main: { setText } } } as unknown as Session;
  const words = ['I', 'love', 'you', '<eos>'];
  const plain = referenceRun({ source: words });
  // A vocabulary that knows an example.
  const known = 'the animal did not cross the street because it was too tired .'.split(' ');
  const vocabulary = [...new Set([...plain.vocabulary, ...known])];
  const tokenLanguages = { en: [[4, vocabulary.length - 1]] as [number, number][], fr: [] };
  app.setState(
    showing(app.getState(), { ...plain, vocabulary, tokenLanguages, constructions: ['C9'] }),
  );
  show(
    <SessionContext value={session}>
      <StagePanel />
    </SessionContext>,
  );
  expect(box().textContent).toContain('No word stands twice here.');
  const take = [...box().querySelectorAll('button')].find(({ textContent }) =>
    textContent?.startsWith('Take “'),
  );
  act(() => take?.click());
  const [[text] = []] = setText.mock.calls;
  expect(take?.textContent).toBe(`Take “${text}”`);
});
