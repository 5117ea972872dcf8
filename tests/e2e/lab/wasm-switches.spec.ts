import type { Page } from '@playwright/test';
import { serious } from '../axe.ts';
import { expect, open, test, translation } from '../fixtures.ts';

const sign = (page: Page) => page.getByRole('status').filter({ hasText: 'Changed model' });
const words = (page: Page) => page.getByRole('table', { name: /^For each word/ });
const heads = (page: Page) => page.getByRole('table', { name: /^For each head/ });

test('the model is changed by keyboard, says so, is restored by its link, and put back as it was', async ({
  page,
}) => {
  await open(page, '?lang=en&view=switches');
  const before = await translation(page).textContent();
  const place = await words(page).boundingBox();
  await page.getByRole('button', { name: 'no residual' }).press('Enter');
  await expect(sign(page)).toBeVisible();
  await expect(page.getByText('cut at the longest the model can write')).toBeVisible();
  await expect(words(page).locator('tbody tr').first()).toContainText(/\d\.\d{4}.*\d\.\d{4}|10⁻/);
  expect((await words(page).boundingBox())?.y).toBeLessThanOrEqual((place?.y ?? 0) + 60);
  await page.getByRole('button', { name: 'not this head' }).press('Space');
  await page.getByRole('button', { name: 'Undo: no residual' }).press('Enter');
  await expect(page).toHaveURL(/off=d2\.cross\.h2/);
  await expect(page.getByRole('grid', { name: 'changed less trained' })).toBeVisible();
  expect(await serious(page)).toEqual([]);

  await page.getByRole('radio', { name: 'each head off in turn' }).click();
  await expect(heads(page).locator('tbody tr')).toHaveCount(36);
  const worst = page.getByText(/Most is lost without (Cross|Encoder|Masked decoder) \d\.\d/);
  const [, layer] = (await worst.textContent())?.match(/ (\d)\.\d:/) ?? [];
  await heads(page).getByRole('button').first().press('Enter');
  await expect(page.getByLabel('What is shown')).toContainText(`Layer ${layer}`);
  expect(await serious(page)).toEqual([]);
  await expect(page).toHaveURL(/heads=off/);
  await page.reload();
  await expect(sign(page)).toContainText('no head Cross 2.2');
  await expect(heads(page).locator('tbody tr')).toHaveCount(36);

  await page.getByRole('button', { name: 'Reset' }).press('Enter');
  await expect(sign(page)).toHaveCount(0);
  await expect(page.getByText('The model as it was trained')).toBeVisible();
  await expect(page).not.toHaveURL(/off=d2/);
  expect(await translation(page).textContent()).toBe(before);
  await page.goBack();
  await expect(sign(page)).toContainText('no head Cross 2.2');
});
