import { serious } from '../axe.ts';
import { expect, open, test } from '../fixtures.ts';

test('the mask is taken off in three ways, by keyboard and in the link', async ({ page }) => {
  await open(page, '?lang=en&view=future&text=The%20cat%20saw%20a%20bird.&theme=light');
  const tab = (name: string) => page.getByRole('radio', { name, exact: true });
  await expect(page.getByText(/layer 1 hands on \d+ of \d+ rows changed/)).toBeVisible();
  const ahead = page.getByRole('grid', { name: 'Weight that layer 1 gives later words' });
  await expect(ahead).toBeVisible();
  expect(await serious(page)).toEqual([]);

  await tab('All words given').focus();
  // ← and → are the steps'.
  await page.keyboard.press('ArrowDown');
  await expect(tab('Word by word')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/future=steps/);
  await expect(page.getByText(/times it has become another/)).toBeVisible();
  expect(await serious(page)).toEqual([]);
  await tab('With the mask').click();
  await expect(page.getByText(/and is never another/)).toBeVisible();
  await expect(page.getByRole('grid', { name: /^Layer 3: how far each row/ })).toBeVisible();

  await page.goto('./?lang=zh-CN&view=future&future=trained&text=The%20cat%20saw%20a%20bird.');
  // It writes no sentence by itself, and measures better than its twin where it is told the words.
  const figures = page.getByRole('table').filter({ hasText: '0.0 %' });
  await expect(figures.getByRole('row')).toHaveCount(5);
  await expect(page.getByRole('table', { name: /概率/ })).toBeVisible();
  await expect(page.locator('[data-alone]')).toContainText('<bos>');
  expect(await serious(page)).toEqual([]);
});
