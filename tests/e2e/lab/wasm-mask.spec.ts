import type { Page } from '@playwright/test';
import { serious } from '../axe.ts';
import { expect, open, test } from '../fixtures.ts';

const tab = (page: Page, name: string) => page.getByRole('radio', { name, exact: true });

test('a row is masked in six ways, decoded with each, cooled and dropped, by keyboard and in the link', async ({
  page,
}) => {
  await open(page, '?lang=en&view=mask&stack=decoder&attn=self&layer=2&head=2&q=5&k=8');
  const six = page.getByRole('table', { name: 'This row with the mask put on in six ways' });
  await expect(
    six.getByRole('row', { name: /^−∞ before softmax .* 1\.00 0\.00 0\.00 0 %$/ }),
  ).toBeVisible();
  await expect(
    six.getByRole('row', { name: /^× 0 after softmax, ÷ Σ .* 1\.00 0\.00 0\.00 0 %$/ }),
  ).toBeVisible();
  const written = page.getByRole('definition');
  await expect(written.nth(5)).toContainText('.', { timeout: 60_000 });
  const said = async (way: number) => ((await written.nth(way).textContent()) ?? '').split(': ')[1];
  expect(await said(0)).toContain('parce qu');
  expect(await said(4)).toBe(await said(0));
  expect(await said(2)).not.toBe(await said(0));
  expect(await serious(page)).toEqual([]);
  const row = page.getByRole('slider', { name: 'Row' });
  await row.press('End');
  await expect(page.getByText('No word comes after this one')).toBeVisible();
  await row.press('Home');
  await expect(row).toHaveAttribute('aria-valuetext', "<bos> → l'");

  await tab(page, 'Temperature').click();
  await row.press('ArrowRight');
  const temperature = page.getByRole('slider', { name: 'Temperature' });
  await temperature.press('Home');
  await expect(page).toHaveURL(/&row=temperature&temp=0$/);
  await expect(temperature).toHaveAttribute('aria-valuetext', 'T → 0');
  expect(await serious(page)).toEqual([]);

  await tab(page, 'Dropout').click();
  await page.getByRole('button', { name: 'Draw again' }).press('Enter');
  await page.getByRole('slider', { name: 'Dropout' }).press('ArrowRight');
  await expect(page).toHaveURL(/&row=dropout&temp=0&drop=40\.2$/);
  expect(await serious(page)).toEqual([]);
  await page.reload();
  await expect(page.getByRole('slider', { name: 'Dropout' })).toHaveAttribute(
    'aria-valuetext',
    'p = 0.4, draw 2',
  );
  await page.goBack();
  await expect(tab(page, 'Temperature')).toBeChecked();
});
