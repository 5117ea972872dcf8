// @vitest-environment happy-dom
import '../standards-mode.ts';
import { act } from 'react';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { StagePanel } from '../../../src/panels/stage/StagePanel.tsx';
import { addressOf, stateAt } from '../../../src/store/address/address.ts';
import { readAddress, writeAddress } from '../../../src/store/address/url.ts';
import { app } from '../../../src/store/app.ts';
import { stand } from '../../charts/mount.tsx';
import { eventually } from '../../eventually.ts';
import { referenceRun } from '../../reference/run.ts';
import { showing } from '../../showing.ts';
import { allHere, layOut } from '../visit.ts';

const run = referenceRun();
const { box, show } = stand();

beforeAll(allHere);
beforeEach(() => {
  layOut();
  const state = stateAt({ lang: 'en', view: 'root' });
  app.setState({ ...state, ...showing(state, run) }, true);
  show(<StagePanel />);
});

test('rows are drawn until there are a thousand, and told by width', async () => {
  await eventually(() => expect(box().textContent).toContain('1,000 of 1,000'));
  const rows = [...box().querySelectorAll('tbody tr')].map((row) => row.textContent);
  expect(rows).toHaveLength(11);
  const cells = [...(box().querySelectorAll('tbody tr').item(10)?.querySelectorAll('td') ?? [])];
  // Undivided first.
  expect(Number(cells[0]?.textContent)).toBeGreaterThan(900);
  expect(Number(cells[3]?.textContent)).toBeCloseTo(1, 0);
});

test('a width is chosen by the slider, and is in the link', async () => {
  const slider = box().querySelector<HTMLInputElement>('input[type=range]') as HTMLInputElement;
  expect(slider.getAttribute('aria-valuetext')).toBe('d = 64');
  await act(async () => {
    const { set } = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value') ?? {};
    set?.call(slider, '10');
    slider.dispatchEvent(new Event('input', { bubbles: true }));
  });
  expect(app.getState().width).toBe(1024);
  const { address } = readAddress(writeAddress(addressOf(app.getState())));
  expect(address.width).toBe(1024);
  expect(stateAt(address).width).toBe(1024);
  expect(readAddress(new URLSearchParams('width=63')).damaged).toEqual(['width']);
});
