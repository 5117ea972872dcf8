// @vitest-environment happy-dom
import '../standards-mode.ts';
import { act } from 'react';
import { beforeEach, expect, test } from 'vitest';
import { FormulaBar } from '../../../src/panels/formula/FormulaBar.tsx';
import { app } from '../../../src/store/app.ts';
import { listenToKeys } from '../../../src/store/keys.ts';
import { player } from '../../../src/store/playing.ts';
import { stand } from '../../charts/mount.tsx';
import { referenceRun } from '../../reference/run.ts';
import { layOut, visit } from '../visit.ts';

const run = referenceRun();
const { box, show } = stand();

beforeEach(layOut);

const named = (selector: string) =>
  [...box().querySelectorAll(selector)].map((term) => term.getAttribute('aria-label'));

async function lit(link: string): Promise<(string | null)[]> {
  await visit(run, link);
  show(<FormulaBar />);
  expect(named('button[data-progress=lit]')).toEqual(named('[aria-current]'));
  return named('[aria-current]');
}

test.each([
  ['view=steps', 'Q times K transposed, the scores'],
  ['view=heads', 'softmax, the weights'],
  ['view=positions', 'X, the input'],
  ['view=output', 'the output words, after all layers'],
  ['view=layers', 'the output words, after all layers'],
])('%s lights one term, its own, wherever the walk stands', async (view, name) => {
  expect(await lit(`${view}&stack=encoder&step=scores`)).toEqual([name]);
});

test('beyond the steps of a head the bar names what is shown, and all terms are done', async () => {
  await lit('view=output&stack=decoder&step=scores');
  expect(box().textContent).toContain('Output words');
  expect(box().textContent).not.toMatch(/step \d+ of/);
  expect(box().querySelectorAll('[data-step][data-progress=todo]')).toHaveLength(0);
});

test.each(['cost', 'hand'])(
  '%s is about no one step: nothing is lit, and the bar names it',
  async (view) => {
    expect(await lit(`view=${view}&stack=encoder&step=scores`)).toEqual([]);
    expect(box().textContent).not.toMatch(/step \d+ of/);
  },
);

test('under X the positions view says what X is made of', async () => {
  await lit('view=positions&stack=encoder');
  expect(box().querySelector('[data-step=x]')?.textContent).toContain('words + positions');
  await lit('view=steps&step=x&stack=encoder');
  expect(box().querySelector('[data-step=x]')?.textContent).not.toContain('words');
});

test('the last term leads to the output words', async () => {
  await lit('view=steps&stack=encoder');
  box().querySelector<HTMLElement>('[aria-label^="the output words"]')?.click();
  expect(app.getState().view).toBe('output');
});

test('Space is a focused term’s own, as any button’s, and does not play', async () => {
  await lit('view=steps&stack=encoder&step=x');
  const term = box().querySelector<HTMLElement>('[data-step=scores]');
  listenToKeys(window);
  const down = new KeyboardEvent('keydown', { key: ' ', bubbles: true, cancelable: true });
  const up = new KeyboardEvent('keyup', { key: ' ', bubbles: true, cancelable: true });
  for (const event of [down, up]) act(() => void term?.dispatchEvent(event));
  // A browser makes the click of a button of them, unless one of the two is prevented.
  expect([down.defaultPrevented, up.defaultPrevented]).toEqual([false, false]);
  expect(player.getState().playing).toBe(false);
});
