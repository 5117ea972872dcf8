import type { Page } from '@playwright/test';
import { serious } from '../axe.ts';
import { expect, open, test } from '../fixtures.ts';

const told = (page: Page, rows: number) => page.getByText(` numbers in ${rows} rows compared`);

/** The greatest difference that the page names; none differs where it names none. */
async function difference(page: Page, rows: number): Promise<number> {
  const text = (await told(page, rows).textContent()) ?? '';
  const [, number, power] = /by (?:up to )?(\d+(?:\.\d+)?)(?:·10⁻([⁰¹²³⁴-⁹]+))?/.exec(text) ?? [];
  const exponent = [...(power ?? '')].map((digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'.indexOf(digit)).join('');
  return Number(number ?? 0) * 10 ** -Number(exponent || 0);
}

test('a word more changes no row before it; without the mask it changes them all', async ({
  page,
}) => {
  await open(page, '?lang=en&view=longer&t=11');
  await told(page, 10).waitFor();
  expect(await difference(page, 10)).toBeLessThan(1e-4);
  await page.getByTitle('One word on').click();
  await told(page, 11).waitFor();
  expect(await difference(page, 11)).toBeLessThan(1e-4);
  await expect(page.getByRole('row', { name: 'il → était the new row' })).toBeVisible();

  await page.getByRole('radio', { name: 'without it' }).click();
  await expect(told(page, 11)).toContainText('by up to');
  expect(await difference(page, 11)).toBeGreaterThan(0.1);
  expect(await serious(page)).toEqual([]);
});
