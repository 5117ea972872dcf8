// @vitest-environment happy-dom
import '../standards-mode.ts';
import { act } from 'react';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { StagePanel } from '../../../src/panels/stage/StagePanel.tsx';
import { ExplainColumn } from '../../../src/panels/why/ExplainColumn.tsx';
import { point, select } from '../../../src/store/actions.ts';
import { app, initialState } from '../../../src/store/app.ts';
import { formatFixed } from '../../../src/view/matrix/format.ts';
import { departure, journeyOf } from '../../../src/view/residual/journey.ts';
import { degrees } from '../../../src/view/residual/triangle.ts';
import { stand } from '../../charts/mount.tsx';
import { referenceRun } from '../../reference/run.ts';
import { showing } from '../../showing.ts';
import { pressTab } from '../keyboard.ts';
import { allHere, layOut } from '../visit.ts';

const run = referenceRun({ dimensions: { dModel: 16, dHead: 8 } });
const { box, show } = stand();

beforeAll(allHere);
beforeEach(() => {
  layOut();
  const state = { ...initialState, ...showing(initialState, run), locale: 'en', view: 'journey' };
  app.setState({ ...state } as typeof initialState, true);
  select({ kind: 'residual', stack: 'encoder', layer: 0 });
  point({ query: 1 });
});

const rows = () =>
  [...box().querySelectorAll('table:not([role]) tbody tr')].map((row) =>
    [...row.querySelectorAll('th, td:not([aria-hidden])')].map(({ textContent }) => textContent),
  );
const printed = (one: ReturnType<typeof departure>) => [
  ...[one.before, one.added].map((length) => formatFixed(length, 1)),
  ...[`${degrees(one.cosine)}°`, formatFixed(one.sum, 1)],
];

test('every sublayer of the word’s stack with its lengths and its angle, and where the row goes', () => {
  show(<StagePanel />);
  for (const stack of ['encoder', 'decoder'] as const) {
    act(() => select({ kind: 'residual', stack, layer: 1 }));
    const stops = journeyOf(run, stack, 1);
    const [begun, ...told] = rows();
    expect(begun).toEqual(['words + positions', ...printed(departure(run, stack, 1)), '']);
    expect(told.slice(0, -1).map((row) => row.slice(1))).toEqual(
      stops.map((stop) => [...printed(stop), formatFixed(stop.kept)]),
    );
    const end = stack === 'encoder' ? 'becomes memory' : 'makes the output';
    expect(told.at(-1)?.slice(0, 2)).toEqual([end, formatFixed(stops.at(-1)?.after ?? 0, 1)]);
  }
  expect(
    rows()
      .map(([name]) => name)
      .slice(1, 4),
  ).toEqual(['1 · Masked self-attention', '1 · Cross-attention', '1 · Feed-forward']);
});

test('a sublayer is chosen by keyboard: its norm is the part on show, its numbers and its story follow', () => {
  show(
    <>
      <StagePanel />
      <ExplainColumn />
    </>,
  );
  const stop = journeyOf(run, 'encoder', 1)[3];
  do pressTab();
  while (!document.activeElement?.textContent?.startsWith('1 · '));
  const last = [...box().querySelectorAll<HTMLElement>('tbody button')].at(-1);
  act(() => last?.click());
  expect(app.getState().part).toEqual({ kind: 'norm', stack: 'encoder', layer: 1, norm: 'ln2' });
  expect(box().querySelector('tbody [data-state=on]')?.textContent).toBe('2 · Feed-forward');
  expect(box().textContent).toContain('2 · Feed-forward: all the numbers');
  const story = `length ${formatFixed(stop?.before ?? 0, 1)}. What is added has length ${formatFixed(stop?.added ?? 0, 1)}, at ${degrees(stop?.cosine ?? 0)}°`;
  expect(box().textContent).toContain(story);
});

test('around LayerNorm: the sum’s own mean and spread, 0 and 1, and what gain and bias make of them', () => {
  show(<ExplainColumn />);
  const [first] = journeyOf(run, 'encoder', 1);
  const told = [...box().querySelectorAll('svg text')].map(({ textContent }) => textContent);
  const around = told.filter((text) => text?.includes('mean'));
  expect(around[0]).toBe(
    `sum: mean ${formatFixed(first?.mean ?? 0)}, spread ${formatFixed(first?.spread ?? 0)}`,
  );
  expect(around[1]).toBe('normalised: mean 0.00, spread 1.00');
  expect(around).toHaveLength(3);
});
