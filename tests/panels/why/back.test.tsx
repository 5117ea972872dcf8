// @vitest-environment happy-dom
import '../standards-mode.ts';
import { act } from 'react';
import { beforeEach, expect, test } from 'vitest';
import { ExplainColumn } from '../../../src/panels/why/ExplainColumn.tsx';
import { app } from '../../../src/store/app.ts';
import { cellOf } from '../../../src/store/pointer.ts';
import { formatFixed } from '../../../src/view/matrix/format.ts';
import type { Selection } from '../../../src/view/selection.ts';
import { writtenSum } from '../../../src/view/steps/back/written.ts';
import { engineValue } from '../../../src/view/steps/workedSum.ts';
import { press as pressKey, stand } from '../../charts/mount.tsx';
import { referenceRun } from '../../reference/run.ts';
import { layOut, visit } from '../visit.ts';

const run = referenceRun();
const { box, show } = stand();

beforeEach(layOut);

const buttons = () => [...box().querySelectorAll<HTMLElement>('button')];
const named = (start: string) =>
  buttons().find((one) =>
    (one.getAttribute('aria-label') ?? one.textContent ?? '').startsWith(start),
  );
const press = (start: string) => act(() => named(start)?.click());
const place = () => {
  const { part, step } = app.getState();
  return [part.kind, step];
};

test('a number is followed back through its sublayer, and the trail leads back', async () => {
  await visit(run, 'stack=encoder&layer=2&head=1&step=scores&q=2&k=3');
  show(<ExplainColumn />);
  press('Follow Q “cat”');
  expect(place()).toEqual(['self_attn', 'q']);
  press('Follow X “cat”');
  press('Follow normalised “cat”');
  expect(place()).toEqual(['norm', 'normalized']);
  expect(app.getState().pointer.query).toBe(1);
  press('Follow residual “cat”');
  press('Follow X “cat”');
  expect(place()).toEqual(['ffn', 'x']);
  press('Q');
  expect(place()).toEqual(['self_attn', 'q']);
  press('scores');
  expect(place()).toEqual(['self_attn', 'scores']);
  expect(app.getState().pointer).toMatchObject({ query: 1, key: 2 });
  expect(box().querySelector('nav[aria-label="The way here"]')).toBeNull();
});

test('one press leads to the embedding, where it begins', async () => {
  await visit(run, 'stack=decoder&layer=2&attn=cross&head=2&step=v&k=2&f=3');
  show(<ExplainColumn />);
  press('Straight to the embedding');
  expect(app.getState().part).toEqual({ kind: 'embedding', stack: 'encoder' });
  press('Follow embedding “cat”');
  expect(box().textContent).toContain('Here it begins');
});

test('a sum is written as text and as LaTeX, with as many decimals as are asked for', () => {
  const head = { kind: 'self_attn', stack: 'encoder', layer: 0, head: 0 } as const;
  const cell = { ...head, step: 'scaled', row: 0, column: 1 } as const;
  expect(writtenSum(run, cell, 'text', 2)).toMatch(/^\S+ [=≈] \S+ ÷ 2\.00$/);
  expect(writtenSum(run, cell, 'latex', 3)).toMatch(
    /^-?\d\.\d{3} (=|\\approx) \\frac\{.*\}\{2\.000\}$/,
  );
  const score = writtenSum(run, { ...cell, step: 'scores' }, 'text', 4) ?? '';
  expect(score.split(' + ')).toHaveLength(run.dimensions.dHead);
  const [total = '', right = ''] = score.replaceAll('−', '-').split(/ [=≈] /);
  const sum = right.split(' + ').map((term) => {
    const [left = 0, other = 0] = term
      .split(' × ')
      .map((text) => Number(text.replace(/[()]/g, '')));
    return left * other;
  });
  expect(sum.reduce((all, one) => all + one, 0)).toBeCloseTo(Number(total), 2);
});

const numbers = () => [...box().querySelectorAll<HTMLElement>('[data-number]')];

/** What the engine computed where the page now points. */
function pointedValue(): number {
  const { part, step, pointer } = app.getState();
  return engineValue(run, { ...(part as Selection), step, ...cellOf(step, pointer) });
}

test.each([
  ['layer=2&head=2&step=scores&q=2&k=3', 2 * run.dimensions.dHead],
  ['layer=2&head=1&step=q&q=2&f=2', run.dimensions.dModel],
  ['layer=1&head=1&step=x&q=2&f=3', 2],
  ['layer=2&head=1&step=scaled&q=2&k=3', 1],
  ['layer=2&head=1&step=pattern&q=2&k=3', run.source.ids.length],
  ['layer=1&head=1&step=residual&q=2&f=3', 2],
  ['layer=1&head=1&step=normalized&q=2&f=3', 1],
  ['layer=1&head=1&step=normed&q=2&f=3', 1],
])(
  'every number printed in the sum of %s leads to where the engine has it',
  async (link, count) => {
    await visit(run, `stack=encoder&${link}`);
    show(<ExplainColumn />);
    expect(numbers()).toHaveLength(count);
    const number = numbers().at(-1) as HTMLElement;
    const text = number.textContent.replace(/^[+−] /, '');
    const decimals = /\.(\d+)$/.exec(text)?.[1]?.length ?? 0;
    act(() => number.click());
    const value = number.textContent === text ? pointedValue() : Math.abs(pointedValue());
    expect(text).toBe(formatFixed(value, decimals));
  },
);

test('a sum is one stop for Tab; ↓ and End go on in it, a press hands the focus to the next sum', async () => {
  await visit(run, 'stack=encoder&layer=2&head=2&step=scores&q=2&k=3');
  show(<ExplainColumn />);
  const stops = () => numbers().map(({ tabIndex }) => tabIndex);
  expect(stops().filter((stop) => stop === 0)).toHaveLength(1);
  const [first, second] = numbers();
  act(() => first?.focus());
  expect(first?.closest('tr')?.hasAttribute('data-pointed')).toBe(true);
  pressKey(first as HTMLElement, 'ArrowDown');
  expect(document.activeElement).toBe(second);
  expect(stops().indexOf(0)).toBe(1);
  pressKey(second as HTMLElement, 'End');
  expect(document.activeElement).toBe(numbers().at(-1));
  act(() => (document.activeElement as HTMLElement).click());
  expect(document.activeElement?.getAttribute('aria-label')).toBe('How this number comes about');
});

test('decimals are those of the sum and of the list alike', async () => {
  await visit(run, 'stack=encoder&layer=2&head=1&step=scaled&q=2&k=3');
  show(<ExplainColumn />);
  const select = box().querySelector('select') as HTMLSelectElement;
  act(() => {
    select.value = '6';
    select.dispatchEvent(new Event('change', { bubbles: true }));
  });
  const [number] = numbers();
  expect(number?.textContent).toMatch(/\.\d{6}$/);
  expect(box().querySelector('li b')?.textContent).toBe(number?.textContent);
  expect(box().querySelector('dd[data-total]')?.textContent).toMatch(/\.\d{6}$/);
});
