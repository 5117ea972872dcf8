// @vitest-environment happy-dom
import '../../standards-mode.ts';
import { act } from 'react';
import { beforeAll, beforeEach, expect, test, vi } from 'vitest';
import type { SweepRequest } from '../../../../src/engine/sweep/request.ts';
import { SessionContext } from '../../../../src/panels/session.ts';
import { StagePanel } from '../../../../src/panels/stage/StagePanel.tsx';
import { ExplainColumn } from '../../../../src/panels/why/ExplainColumn.tsx';
import { addressOf, stateAt } from '../../../../src/store/address/address.ts';
import { app } from '../../../../src/store/app.ts';
import { createSession } from '../../../../src/store/session/session.ts';
import type { SweptRun } from '../../../../src/trace/run.ts';
import { traceOf } from '../../../../src/trace/trace.ts';
import { dragLength } from '../../../../src/view/edit/drag.ts';
import { headPattern } from '../../../../src/view/heads/heads.ts';
import { at } from '../../../../src/view/matrix/matrix.ts';
import type { AttentionHead } from '../../../../src/view/parts/part.ts';
import { stand } from '../../../charts/mount.tsx';
import { referenceRun } from '../../../reference/run.ts';
import { sweptBy } from '../../../reference/swept.ts';
import { engineByHand, settled } from '../../../store/session/byHand.ts';
import { allHere, layOut } from '../../visit.ts';

const whole = referenceRun({ source: ['the', 'cat', 'sleeps', 'here', '<eos>'] });
const run = { ...whole, source: { ...whole.source, text: 'the cat sleeps here' } };
/** What the edited model is to have written: a word of three is another. */
const tokens = ['le', 'dort', 'dort', '<eos>'];
const written = {
  ...run.target,
  tokens,
  ids: tokens.map((one) => run.vocabulary.indexOf(one)),
};
const cross: AttentionHead = { stack: 'decoder', kind: 'cross_attn', layer: 1, head: 0 };
const pattern = headPattern(run, cross);
const { box, show } = stand();

beforeAll(allHere);
beforeEach(layOut);

const told = (deed: () => void) =>
  act(async () => {
    deed();
    await settled();
  });
/** Until what was edited has rested and is asked for; each pause is an act of its own, in which effects are made. */
async function until(count: number, sweeps: readonly unknown[]) {
  for (let tries = 0; tries < 100 && sweeps.length < count; tries++) {
    await act(() => new Promise((rested) => setTimeout(rested, 50)));
  }
  expect(sweeps).toHaveLength(count);
}

/** The page at a head, its engine giving what float64 loops say of each variant when it is told to. */
async function opened(link: object = {}, head: AttentionHead = cross) {
  const sweeps: { request: SweepRequest; give: () => void; refuse: () => void }[] = [];
  const { engine, asked } = engineByHand();
  const sweep = (request: SweepRequest) =>
    new Promise<readonly SweptRun[]>((answer, reject) => {
      const trace = traceOf((request.names ?? []).map(run.trace.get));
      const give = () =>
        answer(
          request.variants.map((one, place) => ({
            ...sweptBy(run, one),
            ...{ trace, target: place === 0 ? written : run.target },
          })),
        );
      sweeps.push({ request, give, refuse: () => reject(new Error('lost')) });
    });
  const session = createSession({ app, open: async () => ({ ...engine, sweep }) });
  const state = stateAt({ lang: 'en', view: 'edit', text: run.source.text, q: 2, k: 3, ...link });
  app.setState({ ...state, part: head, head }, true);
  await act(() => Promise.resolve(void session.start()));
  show(
    <SessionContext value={session}>
      <StagePanel />
      <ExplainColumn />
    </SessionContext>,
  );
  await act(settled);
  await told(() => asked[0]?.answer(run));
  return { asked, sweeps };
}

const text = () => box().textContent ?? '';
const button = (name: string) =>
  [...box().querySelectorAll<HTMLElement>('button, [role=radio]')].find(
    (one) => one.textContent === name || one.getAttribute('aria-label') === name,
  );
const press = (name: string) => told(() => button(name)?.click());
const grid = () => box().querySelector<HTMLElement>('[role=grid][aria-label$="to be changed"]');
const field = () => box().querySelector<HTMLInputElement>('input[inputmode=decimal]');
const key = (name: string, on: Element | null = grid(), rest: KeyboardEventInit = {}) =>
  told(() =>
    on?.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true, ...rest })),
  );
const type = (value: string) =>
  told(() => {
    const { set } = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value') ?? {};
    set?.call(field(), value);
    field()?.dispatchEvent(new Event('input', { bubbles: true }));
  });
const inLink = () => addressOf(app.getState()).edit;
const marks = () => [...box().querySelectorAll('mark')].map((one) => one.textContent);

/** A pointer that goes from the middle of a cell so many pixels up. */
async function drag(row: number, column: number, up: readonly number[], drop = true) {
  const map = grid()?.parentElement?.parentElement as HTMLElement;
  const size = 40;
  vi.spyOn(map, 'getBoundingClientRect').mockReturnValue({
    ...{ left: 0, top: 0, x: 0, y: 0, right: 0, bottom: 0 },
    ...{ width: size * pattern.columns, height: size * pattern.rows, toJSON: () => '' },
  });
  const [clientX, y] = [(column + 0.5) * size, (row + 0.5) * size];
  const fire = (name: string, clientY: number) =>
    told(() =>
      grid()?.dispatchEvent(
        new PointerEvent(name, { clientX, clientY, button: 0, pointerId: 7, bubbles: true }),
      ),
    );
  await fire('pointerdown', y);
  for (const one of up) await fire('pointermove', y - one);
  if (drop) await fire('pointerup', y - (up.at(-1) ?? 0));
}

test('a cell is dragged: shown at once, computed when it rests, one call at a time and the newest next', async () => {
  const { asked, sweeps } = await opened();
  expect(text()).toContain('The model as it was trained');
  const before = Math.round(at(pattern, 1, 2) * 100);
  await drag(1, 2, [8, 16], false);
  const hundredths = Math.min(100, before + Math.round((16 / dragLength) * 100));
  expect(Math.abs(Number(field()?.value) * 100 - hundredths)).toBeLessThanOrEqual(1);
  expect(inLink()).toBeUndefined();
  await until(1, sweeps);
  await drag(1, 2, [40, -400]);
  // The first is under way.
  await act(() => new Promise((rested) => setTimeout(rested, 200)));
  expect(sweeps).toHaveLength(1);
  expect(inLink()).toBe('d2.cross.h1-2.3.0');
  await told(() => sweeps[0]?.give());
  await until(2, sweeps);
  const weights = [{ query: 1, key: 2, weight: 0 }];
  const plan = [
    { kind: 'pattern', attention: 'decoder.1.cross_attn', head: 0, weights, renormalised: true },
  ];
  const { ids } = run.target;
  expect(sweeps[1]?.request.variants).toMatchObject([
    { plan, decode: { kind: 'prefix', ids: [] } },
    { plan, decode: { kind: 'forced', ids } },
  ]);
  await told(() => sweeps[1]?.give());
  expect(marks()).toEqual(['dort']);
  expect(text()).toContain('Changed model');
  expect(text()).toMatch(/2 of 3 words kept, 1 new\./);
  const { probabilities } = sweptBy(run, sweeps[1]?.request.variants[1] ?? {});
  const rows = [...box().querySelectorAll('table')]
    .find((one) => one.caption?.textContent?.startsWith('For each word'))
    ?.querySelectorAll('tbody tr');
  const last = [...(rows ?? [])].map((row) => Number(row.lastElementChild?.textContent));
  expect(last).toEqual(Array.from(probabilities, (one) => Number(one.toFixed(4))));
  // The page's own run stays, and so does the other slot.
  expect(asked).toHaveLength(1);
  expect(app.getState().slots.other.run).toBeNull();
});

test('a pointer that hardly moves is no drag, and a masked cell cannot be dragged', async () => {
  const masked: AttentionHead = { ...cross, kind: 'self_attn' };
  await opened({}, masked);
  await drag(2, 1, [2]);
  await drag(1, 3, [80]);
  expect(inLink()).toBeUndefined();
  await drag(2, 1, [80]);
  expect(inLink()).toMatch(/^d2\.self\.h1-3\.2\.\d+$/);
});

test('by keyboard a weight is stepped or typed; what is none is said and loses nothing', async () => {
  await opened({ edit: 'd2.cross.h1-2.3.500' });
  expect(field()?.value).toBe('0.500');
  await key('+');
  expect(inLink()).toBe('d2.cross.h1-2.3.550');
  await key('-');
  await key('-');
  expect(inLink()).toBe('d2.cross.h1-2.3.450');
  await key('7');
  expect(document.activeElement).toBe(field());
  expect(field()?.value).toBe('7');
  expect(text()).toContain('A weight is a number from 0 to 1.');
  await key('Enter', field());
  expect(field()?.value).toBe('7');
  expect(inLink()).toBe('d2.cross.h1-2.3.450');
  await type('0,25');
  await key('Enter', field());
  expect(inLink()).toBe('d2.cross.h1-2.3.250');
  expect(document.activeElement).toBe(grid());
  expect(text()).toMatch(/0\.250 ÷ Σ \d\.\d+ = 0\.\d+/);
  await press('as given');
  expect(inLink()).toBe('raw_d2.cross.h1-2.3.250');
  expect(text()).not.toMatch(/0\.250 ÷ Σ/);
});

test('all is undone, done again and reset, by buttons and by keys', async () => {
  await opened();
  const steps: (string | undefined)[] = [];
  for (const name of ['even', 'this cell only', 'as given', 'Reset']) {
    await press(name);
    steps.push(inLink());
  }
  expect(steps).toEqual(['d2.cross.h1-u.2', 'd2.cross.h1-o2.3', 'raw_d2.cross.h1-o2.3', undefined]);
  await press('Undo');
  expect(inLink()).toBe(steps[2]);
  await key('z', grid(), { ctrlKey: true });
  await key('z', grid(), { ctrlKey: true });
  expect(inLink()).toBe(steps[0]);
  await key('Z', grid(), { ctrlKey: true, shiftKey: true });
  expect(inLink()).toBe(steps[1]);
  await key('z', field(), { ctrlKey: true });
  expect(inLink()).toBe(steps[1]);
  await press('Redo');
  await press('Redo');
  expect(inLink()).toBeUndefined();
  expect(button('Redo')?.hasAttribute('disabled')).toBe(true);
  expect(text()).toContain('The model as it was trained');
});

test('what a link brought is undone, too, change by change', async () => {
  await opened({ edit: 'd2.cross.h1-u.2-1.1.300' });
  await press('Undo');
  expect(inLink()).toBe('d2.cross.h1-u.2');
  await press('Undo');
  expect(inLink()).toBeUndefined();
  await press('Redo');
  expect(inLink()).toBe('d2.cross.h1-u.2');
});

test('a row or the whole pattern is replaced; what does not fit says why', async () => {
  await opened();
  await press('transposed');
  expect(box().querySelector('[role=alert]')?.textContent).toContain('4 × 5');
  expect(inLink()).toBeUndefined();
  await press('all rows');
  await press('head’s own');
  expect(inLink()).toBe('d2.cross.h1-c2.2');
  await press('this cell only');
  expect(box().querySelector('[role=alert]')?.textContent).toContain('choose “this row”');
  await press('largest only');
  expect(inLink()).toBe('d2.cross.h1-a');
  expect(text()).toContain('Were the small weights of any use?');
  await told(() => box().querySelector<HTMLElement>('[aria-label^="Put back"]')?.click());
  expect(inLink()).toBeUndefined();
});

test('what of a link is none is named, the rest holds; what this sentence has no words for waits', async () => {
  const { sweeps } = await opened({ edit: 'd2.cross.h1-2.3.500-2.3.1500-x_d2.cross.h1-40.1.5' });
  expect(app.getState().notice).toMatchObject({
    ...{ code: 'address-damaged', params: { fields: 'edit' } },
  });
  expect(inLink()).toBe('d2.cross.h1-2.3.500-40.1.5');
  expect(text()).toContain('1 change is of a word or head that is not here; it waits.');
  expect(sweeps[0]?.request.variants[0]?.plan).toMatchObject([
    { weights: [{ query: 1, key: 2, weight: 0.5 }] },
  ]);
});

test('what failed is said in its place and tried again', async () => {
  const { sweeps } = await opened({ edit: 'd2.cross.h1-u' });
  await told(() => sweeps[0]?.refuse());
  expect(text()).toContain('That could not be computed.');
  await press('Try again');
  expect(sweeps).toHaveLength(2);
  await told(() => sweeps[1]?.give());
  await press('every head');
  const moved = [...box().querySelectorAll('table')].find((one) =>
    one.caption?.textContent?.startsWith('For each head'),
  );
  const { nLayers, nHeads } = run.dimensions;
  expect(moved?.querySelectorAll('tbody tr')).toHaveLength(3 * nLayers * nHeads);
  await press('maps');
  for (const map of ['as trained', 'changed', 'changed less trained'])
    expect(box().querySelector(`[role=grid][aria-label="${map}"]`)).not.toBeNull();
});
