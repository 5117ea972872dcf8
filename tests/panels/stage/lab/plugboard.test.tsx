// @vitest-environment happy-dom
import '../../standards-mode.ts';
import { act } from 'react';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { StagePanel } from '../../../../src/panels/stage/StagePanel.tsx';
import { ExplainColumn } from '../../../../src/panels/why/ExplainColumn.tsx';
import { addressOf, stateAt } from '../../../../src/store/address/address.ts';
import { type Address, readAddress, writeAddress } from '../../../../src/store/address/url.ts';
import { app } from '../../../../src/store/app.ts';
import { stand } from '../../../charts/mount.tsx';
import { referenceRun } from '../../../reference/run.ts';
import { showing } from '../../../showing.ts';
import { allHere, layOut } from '../../visit.ts';

const run = referenceRun({ target: ['le', 'chat', 'dort', 'là', '<eos>'] });
const { box, show } = stand();

beforeAll(allHere);
beforeEach(layOut);

const head = { stack: 'decoder', attn: 'cross', layer: 2, head: 2, q: 2, k: 3 } as const;

function open(address: Address): void {
  const state = stateAt({ lang: 'en', view: 'plugboard', ...head, ...address });
  app.setState({ ...state, ...showing(state, run) }, true);
  show(
    <>
      <StagePanel />
      <ExplainColumn />
    </>,
  );
}

const shapes = () =>
  [...box().querySelectorAll('table')]
    .filter(({ caption }) => caption?.textContent === 'Whether the shapes fit')
    .flatMap((table) =>
      [...table.rows].map(({ cells }) => [...cells].map((one) => one.textContent)),
    );
const button = (name: string) =>
  [...box().querySelectorAll('button')].find(({ textContent }) => textContent?.startsWith(name));
const radio = (plug: string, stack: string) =>
  [...(box().querySelector(`[aria-label="Where the ${plug} comes from"]`)?.children ?? [])].find(
    ({ textContent }) => textContent === stack,
  ) as HTMLElement;
const weights = () =>
  [...box().querySelectorAll('table')].find(
    ({ caption }) => caption?.textContent === 'Weights of head 2',
  );

test('as trained every shape fits, and the weights are the run’s own', () => {
  open({});
  expect(shapes()).toEqual([
    ['Q Kᵀ', '(5 × 4)(4 × 4) → 5 × 4', '✓fits'],
    ['A V', '(5 × 4)(4 × 4) → 5 × 4', '✓fits'],
    ['x + out', '5 × 8 + 5 × 8', '✓fits'],
  ]);
  const rows = [...(weights()?.querySelectorAll('tbody tr') ?? [])];
  const own = run.trace.get('decoder.1.cross_attn.pattern').data.slice(20, 40);
  expect(
    rows.flatMap((row) => [...row.querySelectorAll('td')].map((one) => Number(one.textContent))),
  ).toEqual(Array.from(own, (weight) => expect.closeTo(weight, 2)));
});

test('wires are moved by the radio buttons and on the board, and a misfit is named', () => {
  open({});
  act(() => radio('query', 'Encoder').click());
  expect(app.getState().plugs).toBe('eee');
  expect(shapes()[2]).toEqual(['x + out', '5 × 8 + 4 × 8', '✗does not fit 5 ≠ 4']);
  expect(box().textContent).toContain('No translation: a program would stop here');
  act(() => {
    const hole = box().querySelector('[data-role="v"] [data-box="1"]');
    hole?.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
  });
  expect(app.getState().plugs).toBe('eed');
  expect(shapes()[1]).toEqual(['A V', '(4 × 4)(5 × 4)', '✗does not fit 4 ≠ 5']);
  expect(box().querySelector('[data-role="v"] [data-wire]')?.getAttribute('data-wire')).toBe('1');
  expect(box().textContent).toContain('No result: A V has no shape.');
});

test('at the step where the lengths agree, the wrong word’s row is added without complaint', () => {
  open({ plugs: 'eee' });
  act(() => button('To the step where both have 4 rows')?.click());
  expect(app.getState().time).toBe(3);
  expect(shapes().map(([, , fits]) => fits)).toEqual(['✓fits', '✓fits', '✓fits']);
  expect(box().textContent).toContain('what “<eos>” asked for is added to the row of “dort”');
  open({ plugs: 'ded', t: 4 });
  expect(box().textContent).toContain('what was given to “sleeps” multiplies the value of “chat”');
});

test('presets, and the plugs in the link', () => {
  open({ plugs: 'edd' });
  const pressed = () =>
    box().querySelector('[aria-label="Ways to plug it in"] [aria-checked=true]');
  expect(pressed()).toBeNull();
  act(() => button('Keys and values apart')?.click());
  expect(pressed()?.textContent).toBe('Keys and values apart');
  const { address } = readAddress(writeAddress(addressOf(app.getState())));
  expect(address.plugs).toBe('ded');
  expect(stateAt(address).plugs).toBe('ded');
  expect(readAddress(new URLSearchParams('plugs=xyz')).damaged).toEqual(['plugs']);
});

test('only cross-attention can be plugged in otherwise, and its steps lead here', () => {
  open({ stack: 'encoder', attn: 'self' });
  act(() => button('To cross-attention')?.click());
  expect(app.getState().head).toMatchObject({ stack: 'decoder', kind: 'cross_attn' });
  expect(shapes()).toHaveLength(3);
  open({ view: 'steps', step: 'k' });
  act(() => button('Plug queries, keys and values in otherwise')?.click());
  expect(app.getState().view).toBe('plugboard');
  open({ view: 'steps', step: 'k', attn: 'self' });
  expect(button('Plug queries, keys and values in otherwise')).toBeUndefined();
});
