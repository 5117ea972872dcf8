// @vitest-environment happy-dom
import '../standards-mode.ts';
import { act } from 'react';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { StagePanel } from '../../../src/panels/stage/StagePanel.tsx';
import { ExplainColumn } from '../../../src/panels/why/ExplainColumn.tsx';
import { point, select } from '../../../src/store/actions.ts';
import { app, initialState } from '../../../src/store/app.ts';
import { pointerWithin } from '../../../src/store/within.ts';
import { aloneOf } from '../../../src/view/ffn/alone.ts';
import { excitedBy, unitsOf } from '../../../src/view/ffn/units.ts';
import { formatFixed } from '../../../src/view/matrix/format.ts';
import { press, stand } from '../../charts/mount.tsx';
import { referenceRun } from '../../reference/run.ts';
import { seen, showing } from '../../showing.ts';
import { allHere, layOut } from '../visit.ts';

const run = referenceRun({ dimensions: { dModel: 16, dHead: 8, dFf: 32 } });
const { box, show } = stand();
const place = { stack: 'encoder', layer: 1 } as const;

beforeAll(allHere);
beforeEach(() => {
  layOut();
  const state = { ...initialState, ...showing(initialState, run), locale: 'en', view: 'units' };
  app.setState({ ...state } as typeof initialState, true);
  select({ kind: 'ffn', ...place });
  point({ query: 1, feature: 20 });
});

const rowsOf = (table: Element | undefined) =>
  [...(table?.querySelectorAll('tbody tr') ?? [])].map((row) =>
    [...row.querySelectorAll('th, td:not([aria-hidden])')].map(({ textContent }) => textContent),
  );
const lists = () => [...box().querySelectorAll('table:not([role])')].map(rowsOf);

test('a unit beyond d_model can be pointed at, and no farther than there are any', () => {
  expect(pointerWithin(seen()).feature).toBe(20);
  point({ feature: 99 });
  expect(pointerWithin(seen()).feature).toBe(31);
});

test('which words excite the unit pointed at; the arrows go to the next', () => {
  show(<StagePanel />);
  const told = (unit: number) =>
    excitedBy(run, 'encoder.1.ffn', unit, 4).map(({ position, post, pre }) => [
      ...[run.source.tokens[position], formatFixed(post), formatFixed(pre)],
    ]);
  expect(lists()[0]).toEqual(told(20));
  const grid = box().querySelector('[role=grid]') as Element;
  press(grid, 'Enter');
  press(grid, 'ArrowRight');
  expect(box().textContent).toContain('What excites unit 21');
  expect(lists()[0]).toEqual(told(21));
});

test('a word’s strongest units are one press away', () => {
  show(<StagePanel />);
  const [first] = unitsOf(run, 'encoder.1.ffn', 1);
  const group = box().querySelector('[aria-label="The units that cat excites most"]');
  act(() => group?.querySelector('button')?.click());
  expect(app.getState().pointer.feature).toBe(first?.unit);
});

test('all other words moved: their FFN outputs are, the chosen word’s is not, its attention is', () => {
  show(
    <>
      <StagePanel />
      <ExplainColumn />
    </>,
  );
  for (const query of [1, 2]) {
    act(() => point({ query }));
    const alone = aloneOf(run, place, query);
    expect(lists()[1]).toEqual(
      alone.words.map(({ position, input, output }) => [
        ...[run.source.tokens[position], formatFixed(output), formatFixed(input)],
      ]),
    );
    expect(lists()[1]?.[query]?.slice(1)).toEqual(['0.00', '0.00']);
    const word = run.source.tokens[query];
    expect(box().textContent).toContain(`The FFN output of “${word}” moves by 0.00.`);
    expect(box().textContent).toContain(
      `its output for “${word}” by ${formatFixed(alone.attention)}`,
    );
  }
});

test('a run without matrices shows its units, and says that nothing can be tried', () => {
  const { parameters: _, ...bare } = run;
  app.setState(showing(app.getState(), bare));
  show(<StagePanel />);
  expect(lists()).toHaveLength(1);
  expect(box().textContent).toContain('so nothing can be tried here');
});
