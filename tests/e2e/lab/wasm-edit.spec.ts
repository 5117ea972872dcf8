import type { Page } from '@playwright/test';
import { serious } from '../axe.ts';
import { expect, open, test, translation } from '../fixtures.ts';

const sign = (page: Page) => page.getByRole('status').filter({ hasText: 'Changed model' });
const told = (page: Page, name: string) => page.getByRole('radio', { name, exact: true }).click();

test('weights are written over by keyboard, computed anew, in the link, and undone to what was there', async ({
  page,
}) => {
  await open(page, '?lang=en&view=edit&stack=decoder&attn=cross&layer=2&head=3&theme=light');
  const before = await translation(page).textContent();
  await expect(page.getByText('The model as it was trained')).toBeVisible();
  const map = page.getByRole('grid', { name: /to be changed$/ });
  const place = await map.boundingBox();
  const weight = page.getByRole('textbox', { name: /^Weight from/ });
  await weight.fill('many');
  await weight.press('Enter');
  await expect(page.getByRole('alert')).toContainText('A weight is a number from 0 to 1');
  await weight.fill('0.25');
  await weight.press('Enter');
  await expect(sign(page)).toContainText('1 change');
  await expect(page).toHaveURL(/edit=d2\.cross\.h3-\d+\.\d+\.250/);
  const words = page.getByRole('table', { name: /^For each word/ });
  await expect(words.locator('tbody tr').first()).toContainText(/\d/);
  expect(await serious(page)).toEqual([]);

  await told(page, 'all rows');
  await page.getByRole('button', { name: 'even', exact: true }).press('Enter');
  await told(page, 'maps');
  await expect(page.getByRole('grid', { name: 'changed less trained' })).toBeVisible();
  expect(await serious(page)).toEqual([]);
  await told(page, 'every head');
  const heads = page.getByRole('table', { name: /^For each head/ });
  await expect(heads.locator('tbody tr')).toHaveCount(36);
  expect(await serious(page)).toEqual([]);
  expect(await map.boundingBox()).toEqual(place);

  const even = page.url();
  await page.keyboard.press('Control+z');
  await expect(page).toHaveURL(/edit=d2\.cross\.h3-\d+\.\d+\.250/);
  await page.getByRole('button', { name: 'Redo' }).press('Enter');
  await expect(page).toHaveURL(even);

  await page.reload();
  await expect(sign(page)).toContainText('1 change');
  await page.getByRole('button', { name: 'Reset', exact: true }).press('Enter');
  await expect(sign(page)).toHaveCount(0);
  await expect(page).not.toHaveURL(/edit=/);
  // The run on show was never written over.
  expect(await translation(page).textContent()).toBe(before);
});
