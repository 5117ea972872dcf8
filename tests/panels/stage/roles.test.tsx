// @vitest-environment happy-dom
import '../standards-mode.ts';
import { act } from 'react';
import { beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { MapParts } from '../../../src/panels/map/MapParts.tsx';
import { SessionContext } from '../../../src/panels/session.ts';
import { StagePanel } from '../../../src/panels/stage/StagePanel.tsx';
import { ExplainColumn } from '../../../src/panels/why/ExplainColumn.tsx';
import { select, setView } from '../../../src/store/actions.ts';
import { addressOf, stateAt } from '../../../src/store/address/address.ts';
import { app } from '../../../src/store/app.ts';
import { pointOnArrival } from '../../../src/store/arrival.ts';
import { measurements } from '../../../src/store/roles/measured.ts';
import { createSession } from '../../../src/store/session/session.ts';
import type { Run } from '../../../src/trace/run.ts';
import { modelMap } from '../../../src/view/map/modelMap.ts';
import { stand } from '../../charts/mount.tsx';
import { encoderHead, referenceRun } from '../../reference/run.ts';
import { seen, showing } from '../../showing.ts';
import { engineByHand, settled } from '../../store/session/byHand.ts';
import { madeUp } from '../../view/heads/made-up.ts';
import { allHere, layOut } from '../visit.ts';

const run = referenceRun();
const map = modelMap(run.dimensions, { width: 249, height: 455 });
const { box, show } = stand();

beforeAll(async () => {
  pointOnArrival();
  await allHere();
});
beforeEach(() => {
  layOut();
  measurements.setState({ found: new Map() });
});

/** The page with the table of heads, its engine knowing what was measured. */
async function opened(shown: Run = run, measured = async () => madeUp) {
  const { engine, asked } = engineByHand();
  const session = createSession({ app, open: async () => ({ ...engine, measured }) });
  const state = stateAt({ lang: 'en', view: 'roles', text: run.source.text });
  const there = { part: encoderHead, head: encoderHead };
  app.setState({ ...state, ...showing(state, shown), ...there }, true);
  await act(() => Promise.race([session.start(), settled()]));
  show(
    <SessionContext value={session}>
      <MapParts map={map} />
      <StagePanel />
      <ExplainColumn />
    </SessionContext>,
  );
  await act(settled);
  return asked;
}

const rows = () =>
  [...box().querySelectorAll('tbody:last-of-type tr')].map(
    (row) => row.querySelector('th')?.textContent,
  );
const button = (name: string) =>
  [...box().querySelectorAll('button')].find(({ textContent }) => textContent === name);
async function press(name: string): Promise<void> {
  await act(async () => {
    button(name)?.click();
    await settled();
  });
}
const cellsOf = (name: string) =>
  [...(button(name)?.closest('tr')?.querySelectorAll('td') ?? [])].map((cell) => cell.textContent);

test('every head has its scores, and the dull ones are said to be dull', async () => {
  await opened();
  expect(rows()).toEqual([
    ...['Encoder 1.1dull', 'Encoder 1.2', 'Encoder 2.1dull', 'Encoder 2.2dull'],
    ...[
      'Masked decoder 1.1',
      'Masked decoder 1.2dull',
      'Masked decoder 2.1dull',
      'Masked decoder 2.2',
    ],
    ...['Cross 1.1', 'Cross 1.2dull', 'Cross 2.1dull', 'Cross 2.2'],
  ]);
  expect(cellsOf('Encoder 1.2')).toEqual(['0.60', '', '0.00', '0.10', '0.50']);
  expect(box().querySelector('tbody')?.textContent).toContain('Encoder, by chance0.10of 40');
  expect(box().textContent).toContain('That holds for 7 of the 12 heads');
  expect(box().querySelector('tr[aria-current]')?.textContent).toContain('Encoder 1.1');
});

test('a heading puts the table in its order, and says so', async () => {
  await opened();
  const sorted = () =>
    [...box().querySelectorAll('th[aria-sort]')].map((one) => one.getAttribute('aria-sort'));
  expect(sorted()).toEqual(['ascending', 'none', 'none', 'none', 'none', 'none']);
  await press('previous word');
  expect(sorted()).toEqual(['none', 'descending', 'none', 'none', 'none', 'none']);
  expect(rows()[0]).toBe('Encoder 1.2');
  await press('previous word');
  expect(sorted()[1]).toBe('ascending');
  expect(rows()[0]).toBe('Encoder 2.1dull');
  const counted = [...box().querySelectorAll<HTMLElement>('[role=radio]')];
  act(() => counted.find(({ textContent }) => textContent === 'Mean weight')?.click());
  expect(cellsOf('Encoder 1.2')[0]).toBe('0.45');
  expect(addressOf(app.getState()).table).toEqual(['previous', 'back', 'weight']);
});

test('it lists one attention, or the dull heads', async () => {
  await opened();
  const choose = (name: string) =>
    act(() =>
      [...box().querySelectorAll<HTMLElement>('[role=radio]')]
        .find(({ textContent }) => textContent === name)
        ?.click(),
    );
  choose('Encoder');
  choose('Dull');
  expect(rows()).toEqual(['Encoder 1.1dull', 'Encoder 2.1dull', 'Encoder 2.2dull']);
  expect(button('itself')).toBeUndefined();
  expect(addressOf(app.getState()).table).toEqual(['encoder', 'dull']);
  choose('With a role');
  expect(rows()).toEqual(['Encoder 1.2']);
});

test('a score leads to the head, the sentence that shows it, and the cell', async () => {
  const asked = await opened();
  const score = button('Encoder 1.1')?.closest('tr')?.querySelector<HTMLElement>('td button');
  expect(score?.title).toContain('pronoun → antecedent: largest weight there in 1.00 of 9 cases');
  await act(async () => score?.click());
  expect(app.getState()).toMatchObject({
    ...{ view: 'steps', step: 'pattern', head: encoderHead },
    pointer: { query: 1, key: 2 },
  });
  expect(asked.at(-1)).toMatchObject({ text: 'a cat sleeps' });
  // The pair stays when that sentence arrives.
  const arrived = { ...run, source: { ...run.source, text: 'a cat sleeps' } };
  await act(async () => {
    asked.at(-1)?.answer(arrived);
    await settled();
  });
  expect(seen().pointer).toMatchObject({ query: 1, key: 2 });
});

test('a head’s name leads to what the table is in order of, else to what it does most', async () => {
  const asked = await opened();
  await press('Encoder 2.2');
  expect(asked.at(-1)).toMatchObject({ text: 'the dog sleeps' });
  expect(app.getState()).toMatchObject({ head: { ...encoderHead, layer: 1, head: 1 } });
  act(() => setView('roles'));
  await press('pronoun → antecedent');
  await press('Encoder 1.1');
  expect(asked.at(-1)).toMatchObject({ text: 'a cat sleeps' });
  act(() => setView('roles'));
  expect(rows()[0]).toContain('Encoder 1.1');
});

test('beside a head stands what it does, on the map and under its explanation', async () => {
  await opened();
  act(() => select({ ...encoderHead, head: 1 }));
  act(() => setView('links'));
  await act(settled);
  const line = 'This head, measured: previous word 0.60 in 40 cases, by chance 0.10';
  expect([...box().querySelectorAll('p')].at(-1)?.textContent).toBe(line);
  const titled = box().querySelector('[aria-label="Encoder, layer 1, self-attention, head 2"]');
  expect(titled?.getAttribute('title')).toBe(line);
  const dull = box().querySelector('[aria-label="Encoder, layer 1, self-attention, head 1"]');
  expect(dull?.getAttribute('title')).toBe(
    'This head, measured: dull; what it does most: markers, punctuation 0.80 in 50 cases, by chance 0.30',
  );
});

test('among all heads each says what it does, the chosen one in sight', async () => {
  await opened();
  act(() => select({ ...encoderHead, head: 1 }));
  act(() => setView('heads'));
  await act(settled);
  const line = 'This head, measured: previous word 0.60 in 40 cases, by chance 0.10';
  const stage = box().querySelector('[aria-busy]') as Element;
  expect([...stage.querySelectorAll('p')].at(-1)?.textContent).toBe(line);
  const named = [...stage.querySelectorAll('[aria-label]')].map((one) =>
    one.getAttribute('aria-label'),
  );
  expect(named.find((name) => name?.startsWith('Layer 1, head 2'))).toContain(line);
});

test('what did not come is said, and asked for anew', async () => {
  const measured = vi.fn(async () => madeUp);
  measured.mockRejectedValueOnce(new Error('offline'));
  await opened(run, measured);
  expect(box().textContent).toContain('The measurements of this model could not be fetched.');
  await press('Try again');
  expect(rows()).toHaveLength(12);
});

test('of a run that was not computed here nothing is asked', async () => {
  const measured = vi.fn(async () => madeUp);
  const { engine: _, ...apart } = run;
  await opened(apart, measured);
  expect(box().textContent).toContain('their model was not measured');
  expect(measured).not.toHaveBeenCalled();
});

test('nor of a moment of the training, of which nothing was measured', async () => {
  const measured = vi.fn(async () => madeUp);
  const training = { steps: 100, snapshots: [], at: 0 };
  await opened({ ...run, model: 'en-fr.made-up@0', training }, measured);
  expect(box().textContent).toContain('at this moment of training they were not');
  expect(measured).not.toHaveBeenCalled();
});
