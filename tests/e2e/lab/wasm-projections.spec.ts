import type { Page } from '@playwright/test';
import { serious } from '../axe.ts';
import { expect, open, test } from '../fixtures.ts';

const tab = (page: Page, name: string) => page.getByRole('radio', { name, exact: true });

test('a head’s projections are tried one after the other, by keyboard, and are in the link', async ({
  page,
}) => {
  await open(page, '?lang=en&view=projections');
  await expect(
    page.getByText(/^16 products give (−?\d+)\.\d+; 4,096 give \1\.\d+\.$/),
  ).toBeVisible();
  const matrix = page.getByRole('grid', { name: 'W_Q W_Kᵀ, 64 × 64' });
  await matrix.press('Enter');
  await matrix.press('ArrowRight');
  await expect(
    page.getByRole('gridcell', { name: /^x\[\d+\] × M\[\d+, \d+\] × x\[\d+\] = / }),
  ).toBeVisible();
  await matrix.press('Escape');
  expect(await serious(page)).toEqual([]);

  await tab(page, 'Rotate q and k').click();
  const angle = page.getByRole('slider', { name: 'Angle' });
  await angle.press('ArrowUp');
  await expect(page).toHaveURL(/proj=rotated&turn=35/);
  await page.getByRole('button', { name: 'Random rotation' }).press('Enter');
  await expect(
    page.getByText(/^16 of 16 products changed\. The score was (−?\d+\.\d+) and is \1\.$/),
  ).toBeVisible();
  expect(await serious(page)).toEqual([]);
  await expect(page).toHaveURL(/turn=drawn1/);
  await page.reload();
  await expect(angle).toHaveAttribute('aria-valuetext', 'random no. 1');

  await tab(page, 'W_K = W_Q').click();
  await page.getByRole('button', { name: 'To self-attention' }).press('Enter');
  const facts = page.getByRole('table', { name: 'What is told of both' });
  await expect(facts.getByRole('row', { name: /^Largest \|S − Sᵀ\| \d+\.\d+ 0$/ })).toBeVisible();
  expect(await serious(page)).toEqual([]);
  await tab(page, 'W = I').click();
  await expect(page.getByRole('grid', { name: 'W = I: X Xᵀ' })).toBeVisible();
  expect(await serious(page)).toEqual([]);
  await tab(page, 'Permute').click();
  await expect(page.getByRole('grid', { name: 'Words reversed' })).toBeVisible();
  expect(await serious(page)).toEqual([]);
  await page.goBack();
  await expect(tab(page, 'W = I')).toBeChecked();
});
