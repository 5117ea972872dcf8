import type { Page } from '@playwright/test';
import { serious } from '../axe.ts';
import { expect, open, test } from '../fixtures.ts';

const preset = (page: Page, name: string) => page.getByRole('radio', { name, exact: true });

test('a cross-attention is plugged in by mouse and by keyboard, and words come where they can', async ({
  page,
}) => {
  await open(page, '?lang=en&view=plugboard&stack=decoder&attn=cross&layer=2&head=2');
  const words = page.getByRole('region', { name: 'What the words become' });
  await expect(words).toContainText('nothing is changed');
  expect(await serious(page)).toEqual([]);

  await page.locator('[data-role=q] [data-box="0"]').click();
  await expect(page).toHaveURL(/plugs=eee/);
  await expect(page.getByText('The decoder’s residual stream has 16.')).toBeVisible();
  expect(await serious(page)).toEqual([]);
  await page.getByRole('button', { name: 'To the step where both have 14 rows' }).press('Enter');
  await expect(words).toContainText(/13 of 14 rows still make the same word/);
  await expect(page).toHaveURL(/t=14/);
  await page.reload();
  await expect(words).toContainText(/13 of 14 rows still make the same word/);

  const query = page.getByLabel('Where the query comes from');
  await query.getByRole('radio', { name: 'Encoder' }).press('ArrowDown');
  await expect(query.getByRole('radio', { name: 'Decoder' })).toBeFocused();
  await page.keyboard.press('Space');
  await expect(page).not.toHaveURL(/plugs=/);

  await preset(page, 'Self-attention instead').click();
  // The model's own translation of the sentence is neither of them.
  await expect(words).toContainText(/Only layer 2 so: (?!l' animal n' a)/);
  await expect(words).toContainText(/All layers so: (\S+) \1/);
  await expect(words).toContainText('stopped after 10 words');
  expect(await serious(page)).toEqual([]);
});
