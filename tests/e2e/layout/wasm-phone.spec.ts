import type { Locator } from '@playwright/test';
import { expect, field, open, test, translation } from '../fixtures.ts';

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

const height = async (place: Locator) => (await place.boundingBox())?.height ?? 0;

test('the sentence and its translation are their chips, a line each; the pencil opens the field over the menus', async ({
  page,
}) => {
  await open(page, '?lang=en&view=steps&stack=encoder&step=scores');
  const bar = page.getByRole('region', { name: 'Sentence and translation' });
  const words = page.getByRole('toolbar', { name: /Words of the sentence/ });
  expect(await height(bar)).toBeLessThanOrEqual(190);
  expect(await height(field(page))).toBeLessThan(10);
  expect(await height(translation(page))).toBeLessThanOrEqual(1);

  const before = await words.boundingBox();
  await page.locator('label[for="sentence-main"]').tap();
  await expect(field(page)).toBeFocused();
  expect(await height(field(page))).toBeGreaterThan(20);
  await field(page).fill('The cat sleeps.');
  await expect(translation(page)).toHaveText('Le chat dort.');
  await expect(words).toContainText('sleeps');
  expect((await words.boundingBox())?.y).toBe(before?.y);

  await field(page).fill('');
  await expect(bar.getByRole('status')).toBeInViewport();
  await field(page).blur();
  expect(await height(field(page))).toBeLessThan(10);
  expect(await height(bar)).toBeLessThanOrEqual(190);
});

test('the translation as written opens over its chips, by touch and by keyboard', async ({
  page,
}) => {
  await open(page, '?lang=zh-CN&view=steps&stack=encoder&step=scores');
  await page.locator('section button', { hasText: '译文' }).tap();
  await expect(translation(page)).toBeFocused();
  expect(await height(translation(page))).toBeGreaterThan(30);
  await field(page).focus();
  expect(await height(translation(page))).toBeLessThanOrEqual(1);
  while (!(await translation(page).evaluate((one) => one === document.activeElement))) {
    await page.keyboard.press('Tab');
  }
  expect(await height(translation(page))).toBeGreaterThan(30);
  const step = page.getByText('第 16 个词元，共 16 个');
  expect(await height(step)).toBeLessThan(24);
});
