import { expect, field, open, test, translated, translation } from '../fixtures.ts';

const first = 'The cat saw a bird.';
const second = 'The dog sleeps.';
const sleeps = 'Le chien dort.';
const saw = 'Le chat a vu un oiseau.';

test('each of several sentences is translated, and the one with the caret is on show', async ({
  page,
}) => {
  await open(page, `?lang=en&text=${encodeURIComponent(first)}`);
  await field(page).click();
  await page.keyboard.press('End');
  await page.keyboard.type(` ${second}`);
  await translated(page);
  await expect(translation(page)).toHaveText(sleeps);
  await expect(page.getByRole('button', { name: saw })).toBeVisible();
  await page.keyboard.press('Home');
  await expect(translation(page)).toHaveText(saw);
  await expect(page.getByTitle('sentence 1 of 2')).toBeVisible();
  await page.getByRole('button', { name: sleeps }).click();
  await expect(translation(page)).toHaveText(sleeps);
  await expect(field(page)).toHaveValue(`${first} ${second}`);
  await expect(page).toHaveURL(/[?&]s=2/);
  await page.reload();
  await expect(translation(page)).toHaveText(sleeps);
  await expect(page.getByRole('button', { name: saw })).toBeVisible();
});

test('changing one sentence leaves the others as they are', async ({ page }) => {
  await open(page, `?lang=en&text=${encodeURIComponent(`${first} The dogg sleeps.`)}&s=2`);
  await page.getByRole('button', { name: 'Replace “dogg” with “dog”' }).click();
  await expect(field(page)).toHaveValue(`${first} ${second}`);
  await expect(translation(page)).toHaveText(sleeps);
  await expect(page.getByRole('button', { name: saw })).toBeVisible();
});
