import type { Page } from '@playwright/test';
import { serious } from '../axe.ts';
import { expect, open, test } from '../fixtures.ts';

const view = 'view=importance';
const bars = (page: Page) => page.getByRole('table', { name: /^For each key of/ });
const computed = (page: Page) =>
  expect(page.getByText(/^(No edge of this row|The heaviest weight)/)).toBeVisible();
const numbers = async (page: Page) =>
  (await bars(page).locator('tbody tr').allTextContents()).join('\n');

test('a row by keyboard: its edges are cut, its bars change in their place, and a door leads there', async ({
  page,
}) => {
  await open(page, '?lang=en&step=pattern&stack=decoder&layer=3&attn=cross&head=1&q=11&k=9');
  await page.getByRole('button', { name: /^Is weight importance/ }).click();
  await computed(page);
  expect(page.url()).toContain(view);
  await expect(bars(page).locator('tbody tr')).toHaveCount(14);
  await expect(bars(page)).toContainText('change of p(il)');
  const [before, place] = [await numbers(page), await bars(page).boundingBox()];

  await page.getByRole('grid', { name: 'Weights α' }).focus();
  for (const key of ['Enter', 'ArrowDown']) await page.keyboard.press(key);
  await expect(bars(page)).toContainText('change of p(était)');
  await computed(page);
  expect(await numbers(page)).not.toBe(before);
  expect(await bars(page).boundingBox()).toEqual(place);
  expect(page.url()).toContain('q=12');

  await page.getByRole('radio', { name: 'logit' }).click();
  await expect(bars(page).locator('tbody tr').last()).toHaveText(/([+−]\d\.\d\d|0\.00)$/);
  await page.getByRole('button', { name: 'Cut all 224 edges' }).click();
  await expect(page.getByText(/^\d+ of 224 edges move their word/)).toBeVisible();
  expect(await bars(page).boundingBox()).toEqual(place);
  expect(await serious(page)).toEqual([]);
});
