import { expect, field, open, test, translated, translation } from '../fixtures.ts';

const note = '#reading-main';

test('unknown words are named below the translation, and the nearest known one is taken by one press', async ({
  page,
}) => {
  await open(page, '?lang=en&text=The%20catt%20saw%20a%20bird.');
  await expect(page.locator(note)).toContainText('guesses at words it does not know:');
  await expect(field(page)).toHaveValue('The catt saw a bird.');
  await page.getByRole('button', { name: 'Replace “catt” with “cat”' }).click();
  await expect(field(page)).toHaveValue('The cat saw a bird.');
  await expect(translation(page)).toHaveText('Le chat a vu un oiseau.');
  await expect(page.locator(note)).toHaveCount(0);
  await expect(translation(page)).toBeFocused();
});

test('what is no sentence of the language read is answered, and what is of another is read as that', async ({
  page,
}) => {
  await open(page, '?lang=en&dir=en-fr&text=The%20cat%20saw%20a%20bird.');
  for (const marks of ['...', '?', '—']) {
    await field(page).fill(marks);
    await expect(page.getByText('There is no word in this to translate.')).toBeVisible();
  }
  await field(page).fill('Le chat a vu un oiseau.');
  await expect(page.getByText('This is French; the model reads English.')).toBeVisible();
  await field(page).fill('猫看见了一只鸟。');
  await page.getByRole('button', { name: 'Translate it Chinese → English' }).click();
  await translated(page);
  await expect(translation(page)).toHaveText('The cat saw a bird.');
});

test('three books are a fragment, and no question', async ({ page }) => {
  await open(page, `?lang=en&dir=zh-en&text=${encodeURIComponent('三本书')}`);
  await expect(page.locator(note)).toContainText('A fragment');
  await expect(translation(page)).not.toContainText(/[.?]/);
});
