import { violations } from '../axe.ts';
import { expect, field, open, test, translated } from '../fixtures.ts';

test('the table of heads is put in order by keyboard, and leads to a head and a sentence that shows it', async ({
  page,
}) => {
  await open(page, '?view=steps&lang=en&theme=dark');
  await page.getByRole('button', { name: 'More' }).press('Enter');
  await page.getByRole('menuitemradio', { name: 'What each head does' }).press('Enter');
  const table = page.getByRole('table', { name: /What every head was measured to do/ });
  await expect(table.getByRole('button', { name: /^Encoder \d/ })).toHaveCount(12);
  const heading = table.getByRole('columnheader', { name: 'determiner → noun' });
  await expect(heading).toHaveAttribute('aria-sort', 'none');
  await heading.getByRole('button').press('Enter');
  await expect(heading).toHaveAttribute('aria-sort', 'descending');
  expect(await violations(page)).toEqual([]);

  // The head that looks most from determiners to nouns, wherever it was found.
  const before = await field(page).inputValue();
  const first = table
    .getByRole('row')
    .filter({ has: page.getByRole('button', { name: /\d\.\d$/ }) });
  await first
    .first()
    .getByRole('button', { name: /\d\.\d$/ })
    .press('Enter');
  await expect(table).toHaveCount(0);
  await translated(page);
  await expect(page.locator('#stage')).toBeFocused();
  expect(await field(page).inputValue()).not.toBe(before);
  await expect(page.getByText('step 7 of 12')).toBeVisible();
  await expect(page.getByRole('heading', { name: /How much of its attention does/ })).toBeVisible();
  await expect(page.locator('section').getByText(/^This head, measured: /)).toHaveCount(1);

  // One step back undoes head, sentence and view at once.
  await page.goBack();
  await expect(table).toBeVisible();
  await expect(heading).toHaveAttribute('aria-sort', 'descending');
  expect(await field(page).inputValue()).toBe(before);
});
