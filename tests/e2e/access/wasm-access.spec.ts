import { serious } from '../axe.ts';
import { expect, open, test } from '../fixtures.ts';

test('axe finds nothing serious in a term that is asked, nor in the glossary', async ({ page }) => {
  await open(page, '?step=q&theme=dark&lang=en');
  await page.getByRole('button', { name: 'query', exact: true }).click();
  await expect(page.getByRole('dialog', { name: 'query' })).toBeVisible();
  expect(await serious(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await page.keyboard.press('g');
  await expect(page.getByRole('dialog', { name: 'Glossary' })).toBeVisible();
  expect(await serious(page)).toEqual([]);
  await page.getByRole('searchbox').fill('残差连接');
  await expect(page.getByRole('dialog').getByRole('article')).toHaveCount(1);
  await page.getByRole('button', { name: /^See it/ }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page.getByText('step 10 of 12')).toBeVisible();
});

test('a phone scrolls nothing sideways, and every part can be reached', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page);
  const wide = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(wide).toBeLessThanOrEqual(390);
  for (const sheet of ['Map', 'Picture', 'Why']) {
    await page
      .getByRole('radio', { name: sheet })
      .or(page.getByRole('tab', { name: sheet }))
      .click();
  }
  expect(await serious(page)).toEqual([]);
});
