// @vitest-environment happy-dom
import '../standards-mode.ts';
import { act } from 'react';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { StagePanel } from '../../../src/panels/stage/StagePanel.tsx';
import { ExplainColumn } from '../../../src/panels/why/ExplainColumn.tsx';
import { point, select, setView } from '../../../src/store/actions.ts';
import { app, initialState } from '../../../src/store/app.ts';
import { nearestWords } from '../../../src/view/embedding/nearest.ts';
import { spreadsOf } from '../../../src/view/embedding/variances.ts';
import { formatFixed } from '../../../src/view/matrix/format.ts';
import { press, stand } from '../../charts/mount.tsx';
import { referenceRun } from '../../reference/run.ts';
import { showing } from '../../showing.ts';
import { allHere, layOut, numberIn } from '../visit.ts';

const run = referenceRun({ dimensions: { dModel: 16, dHead: 8 } });
const { box, show } = stand();

beforeAll(allHere);
beforeEach(() => {
  layOut();
  app.setState({ ...initialState, ...showing(initialState, run), locale: 'en' }, true);
  select({ kind: 'embedding', stack: 'encoder' });
  setView('embedding');
  point({ query: 1, feature: 5 });
});

const told = (table: Element | null | undefined) =>
  [...(table?.querySelectorAll('tbody tr') ?? [])].map((row) =>
    [...row.querySelectorAll('th, td:not([aria-hidden])')].map(({ textContent }) => textContent),
  );
const tables = () => [...box().querySelectorAll('table:not([role])')];

test('variances and nearest words are those of the word pointed at, in either stack', () => {
  show(<StagePanel />);
  for (const stack of ['encoder', 'decoder'] as const) {
    act(() => select({ kind: 'embedding', stack }));
    for (const query of [1, 2]) {
      act(() => point({ query }));
      const word = (stack === 'encoder' ? run.source.tokens : run.target.inputs)[query] as string;
      const [variances, nearest] = tables();
      const spreads = spreadsOf(run, stack, query);
      expect(told(variances).map((row) => row.slice(1))).toEqual(
        spreads.map(({ own, all }) => [formatFixed(own, 3), formatFixed(all, 3)]),
      );
      const near = nearestWords(run, run.vocabulary.indexOf(word), 8);
      expect(told(nearest).map((row) => row.slice(0, 2))).toEqual(
        near.map((one) => [one.word, formatFixed(one.cosine)]),
      );
    }
  }
});

test('inside the rows of numbers the arrows move the dimension, and each cell says its number', () => {
  show(<StagePanel />);
  const grid = box().querySelector('[role=grid]') as Element;
  const cell = () => grid.querySelector('[role=gridcell]')?.textContent;
  const x = run.trace.get('encoder.0.resid_pre').data;
  expect(cell()).toBe(`its row of X, dimension 5: ${formatFixed(x[16 + 5] as number, 3)}`);
  press(grid, 'Enter');
  press(grid, 'ArrowRight');
  expect(app.getState().pointer.feature).toBe(6);
  press(grid, 'ArrowUp');
  const place = run.trace.get('encoder.pos_embed').data;
  expect(cell()).toBe(`its position, dimension 6: ${formatFixed(place[16 + 6] as number, 3)}`);
});

test('the same numbers are a table', () => {
  show(<StagePanel />);
  act(() => box().querySelector<HTMLElement>('[aria-label^="Numbers as a table"]')?.click());
  const rows = told(document.querySelector('[role=dialog] table'));
  expect(rows.map(([name]) => name)).toEqual([
    'its row of E',
    '4 · E',
    'its position',
    'its row of X',
  ]);
  const x = [...run.trace.get('encoder.0.resid_pre').data.slice(16, 32)];
  expect(rows[3]?.slice(1)).toEqual(x.map((value) => formatFixed(value)));
});

test('the explanation adds up what it shows at the dimension pointed at', () => {
  show(<ExplainColumn />);
  const sums = [...box().querySelectorAll('dd')].map(({ textContent }) => textContent ?? '');
  const [entry, place, total] = sums;
  const [product, value] = entry?.split(' = ') ?? [];
  const [number, root] = (product ?? '').split(' × ').map(numberIn);
  expect((number as number) * (root as number)).toBeCloseTo(numberIn(value ?? ''), 2);
  expect(numberIn(value ?? '') + numberIn(place ?? '')).toBeCloseTo(numberIn(total ?? ''), 4);
  const x = run.trace.get('encoder.0.resid_pre').data[16 + 5] as number;
  expect(numberIn(total ?? '')).toBeCloseTo(x, 2);
});
