// @vitest-environment happy-dom
import '../standards-mode.ts';
import { act } from 'react';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { StagePanel } from '../../../src/panels/stage/StagePanel.tsx';
import { addressOf, stateAt } from '../../../src/store/address/address.ts';
import { readAddress, writeAddress } from '../../../src/store/address/url.ts';
import { app } from '../../../src/store/app.ts';
import { stand } from '../../charts/mount.tsx';
import { referenceRun } from '../../reference/run.ts';
import { showing } from '../../showing.ts';
import { allHere, layOut } from '../visit.ts';

const run = referenceRun();
const { box, show } = stand();

beforeAll(allHere);
beforeEach(() => {
  layOut();
  const state = stateAt({ lang: 'en', view: 'cost' });
  app.setState({ ...state, ...showing(state, run) }, true);
  show(<StagePanel />);
});

const field = (symbol: string) =>
  box().querySelector<HTMLInputElement>(`input[aria-label^="${symbol},"]`) as HTMLInputElement;
const press = (name: string) =>
  act(async () =>
    [...box().querySelectorAll<HTMLElement>('[role=radio]')]
      .find(({ textContent }) => textContent === name)
      ?.click(),
  );
const type = (symbol: string, text: string) =>
  act(async () => {
    const input = field(symbol);
    input.focus();
    const { set } = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value') ?? {};
    set?.call(input, text);
    input.dispatchEvent(new Event('input', { bubbles: true }));
  });

test('the three figures of many heads are there at a press', async () => {
  await press('32 × 1,024 tokens');
  const rows = [...box().querySelectorAll('table:last-of-type tbody tr')].slice(-3);
  expect(rows.map((row) => row.lastElementChild?.textContent)).toEqual([
    ...['60,129,542,144', '60,129,542,144', '68,719,476,736'],
  ]);
});

test('a size that is typed is counted, marks what depends on it, and is in the link', async () => {
  await type('d_v', '3');
  expect(app.getState().cost?.dValue).toBe(3);
  const marked = [...box().querySelectorAll('tr')].filter((row) =>
    row.querySelector('[data-changed]'),
  );
  expect(marked.map((row) => row.querySelector('th')?.textContent)).toEqual([
    ...['Encoder self-attention', 'Masked self-attention', 'Cross-attention'],
  ]);
  const link = writeAddress(addressOf(app.getState()));
  expect(stateAt(readAddress(link).address).cost).toEqual(app.getState().cost);
  await press('This model');
  expect(app.getState().cost).toBeNull();
});

test.each(['', '0', '-3', '1.5', '1e99', 'sixty', '😀'])(
  '"%s" is no size: said, and the last one counts',
  async (text) => {
    const before = box().querySelector('tfoot')?.textContent;
    expect(before).toBeTruthy();
    await type('d_model', text);
    expect(field('d_model').value).toBe(text);
    expect(field('d_model').getAttribute('aria-invalid')).toBe('true');
    expect(box().textContent).toContain('A whole number from 1 to 20,000.');
    expect(box().querySelector('tfoot')?.textContent).toBe(before);
  },
);
