import { expect, test } from 'vitest';
import { differenceOf } from '../../scripts/gallery/difference.ts';
import { galleryPage } from '../../scripts/gallery/page.ts';
import { shots } from '../../scripts/gallery/shots.ts';
import { locales } from '../../src/messages/locales.ts';
import { stateAt } from '../../src/store/address/address.ts';
import { readAddress } from '../../src/store/address/url.ts';
import { views } from '../../src/view/selection.ts';
import { isCausal } from '../../src/view/steps/mask.ts';
import { steps } from '../../src/view/steps/steps.ts';

const opened = shots.map(({ query }) => {
  const { address, damaged } = readAddress(new URLSearchParams(query));
  return { ...stateAt(address), damaged };
});

test('every view and step is photographed in both languages and themes', () => {
  const seen = opened.map(({ view, step, locale, theme }) =>
    [view, view === 'steps' ? step : '', locale, theme].join(' '),
  );
  const walk = steps.map((step) => `steps ${step}`);
  const others = views.filter((view) => view !== 'steps').map((view) => `${view} `);
  const wanted = [...walk, ...others].flatMap((state) =>
    locales.flatMap((locale) => ['light', 'dark'].map((theme) => `${state} ${locale} ${theme}`)),
  );
  expect(seen.toSorted()).toEqual(wanted.toSorted());
});

test('a step that only a masked attention has is photographed in one', () => {
  const masked = opened.filter(({ view, step }) => view === 'steps' && step === 'masked');
  for (const { head } of masked) expect(isCausal(head)).toBe(true);
  for (const { damaged } of opened) expect(damaged).toEqual([]);
});

test('the page shows every picture once', () => {
  const shown = [...galleryPage().matchAll(/!\[[^\]]+\]\(([^)]+)\)/g)].map((match) => match[1]);
  expect(shown.toSorted()).toEqual(shots.map(({ path }) => path).toSorted());
  expect(new Set(shown).size).toBe(shots.length);
});

const pixels = (width: number, reds: readonly number[]) => ({
  ...{ width, height: reds.length / width },
  data: reds.flatMap((red) => [red, 0, 0, 255]),
});

test('two pictures differ where one sees it, in any colour', () => {
  const before = pixels(3, [0, 0, 0, 0, 0, 0]);
  expect(differenceOf(before, pixels(3, [9, 0, 25, 0, 0, 0]))).toMatchObject({ pixels: 0 });
  const after = pixels(3, [0, 0, 0, 0, 200, 30]);
  expect(differenceOf(before, after)).toEqual({ pixels: 2, box: [1, 1, 3, 2] });
  expect(differenceOf(after, before)).toEqual({ pixels: 2, box: [1, 1, 3, 2] });
  const blue = { ...before, data: before.data.map((value, at) => (at === 2 ? 255 : value)) };
  expect(differenceOf(before, blue)).toEqual({ pixels: 1, box: [0, 0, 1, 1] });
  expect(differenceOf(before, pixels(2, [0, 0]))).toEqual({ pixels: 2, box: [0, 0, 2, 1] });
});
