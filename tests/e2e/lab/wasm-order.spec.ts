import type { Page } from '@playwright/test';
import { serious } from '../axe.ts';
import { expect, open, test, translated } from '../fixtures.ts';

const verdict = (page: Page) => page.getByText(/^Any number of the memory differs/);
const newOrder = (page: Page) => page.getByRole('list', { name: 'New order' });

/** What the page says of the greatest difference, with positions and without. */
async function greatest(page: Page): Promise<readonly number[]> {
  const text = (await verdict(page).textContent()) ?? '';
  const [placed, unplaced] = text.match(/[\d.]+(·10\S+)?/g) ?? [];
  const power = /^([\d.]+)·10⁻(.)$/.exec(unplaced ?? '');
  return [Number(placed), Number(power?.[1]) * 10 ** -'⁰¹²³⁴⁵⁶⁷⁸⁹'.indexOf(power?.[2] ?? '')];
}

test('words change places: without positions nothing else changes; by keyboard, in the link', async ({
  page,
}) => {
  await open(page, '?lang=en&view=positions&stack=encoder&text=The%20cat%20saw%20a%20dog.');
  await page.getByRole('button', { name: 'Put the words in another order' }).click();
  await expect(verdict(page)).toBeVisible();
  await expect(newOrder(page)).toHaveText('.dogasawcatthe');
  const [placed, unplaced] = await greatest(page);
  expect(placed).toBeGreaterThan(0.5);
  expect(unplaced).toBeLessThan(1e-5);

  await page.getByRole('button', { name: 'As written' }).click();
  await expect(page.getByText('there is nothing to compare')).toBeVisible();
  await newOrder(page).getByRole('button', { name: 'cat' }).press('Enter');
  await newOrder(page).getByRole('button', { name: 'dog' }).press('Enter');
  await expect(newOrder(page)).toHaveText('thedogsawacat.');
  await expect(page).toHaveURL(/order=1,5,3,4,2,6|order=1%2C5%2C3%2C4%2C2%2C6/);
  await expect(verdict(page)).toBeVisible();
  const translations = page.getByRole('table', { name: /^Translation of both orders/ });
  await expect(translations.getByRole('row', { name: /^With positions/ })).toContainText(
    /le chat a vu un chien .*le chien a vu un chat /,
  );
  const without = translations.getByRole('row', { name: /^Without/ }).getByRole('cell');
  expect(await without.first().textContent()).toBe(await without.last().textContent());
  const bars = page.getByRole('table', { name: /^For each word/ });
  await bars.getByRole('button', { name: 'dog' }).click();
  await expect(page.getByText(/^Encoder .* put back as written: dog → /)).toBeVisible();
  expect(await serious(page)).toEqual([]);

  await page.reload();
  await translated(page);
  await expect(newOrder(page)).toHaveText('thedogsawacat.');
  await expect(verdict(page)).toBeVisible();
  await page.goBack();
  await expect(newOrder(page)).toHaveText('thecatsawadog.');
});
