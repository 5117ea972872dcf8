import type { Locator, Page } from '@playwright/test';
import { serious } from '../axe.ts';
import { expect, open, test, translated, translation } from '../fixtures.ts';

const own = 'L’animal n’a pas traversé la rue parce qu’il était trop fatigué.';
const forced = 'L’animal n’a pas traversé la rue parce qu’elle était trop fatiguée.';
/** Where the decoder is about to say “il”. */
const at = '?lang=en&t=11&stack=decoder&attn=cross&layer=2&head=2&q=11&k=12&f=1';

const whose = (page: Page, name: string) =>
  page.getByRole('radiogroup', { name: 'Whose translation' }).getByRole('radio', { name });

test('a word forced among the likeliest is gone on from; both translations stay, and one action undoes it', async ({
  page,
}) => {
  await open(page, `${at}&view=output`);
  await page.getByRole('button', { name: 'Take “elle” here' }).click();
  await expect(translation(page)).toHaveText(forced);
  await expect(page.getByText('word 11 of 16')).toBeVisible();
  await expect(page.locator('[aria-pressed]', { hasText: 'elle, query, forced' })).toBeVisible();
  await expect(page.getByRole('row', { name: /forced.*elle/ })).toBeVisible();
  const why = page.locator('dl', { hasText: own });
  await expect(why).toContainText(forced);
  expect(await serious(page)).toEqual([]);

  await whose(page, 'the model’s own').click();
  await expect(translation(page)).toHaveText(own);
  await whose(page, 'forced').click();
  await expect(translation(page)).toHaveText(forced);
  await page.getByRole('button', { name: 'Undo: let the model choose' }).click();
  await expect(translation(page)).toHaveText(own);
  await expect(page.getByRole('radiogroup', { name: 'Whose translation' })).toHaveCount(0);
});

/** Where the translation, its tokens and the stage stand. */
async function places(page: Page): Promise<readonly unknown[]> {
  const chips = page.getByRole('toolbar', { name: 'Words of the translation' });
  const all = [translation(page), chips, page.locator('#stage')];
  return Promise.all(all.map((one) => one.boundingBox()));
}

for (const size of [
  { width: 1280, height: 720 },
  { width: 390, height: 844 },
]) {
  test(`at ${size.width} × ${size.height} a forced word moves nothing but what comes after it`, async ({
    page,
  }) => {
    await page.setViewportSize(size);
    await open(page, `${at}&view=output`);
    const before = await places(page);
    await page.getByRole('button', { name: 'Take “elle” here' }).click();
    await whose(page, 'forced').waitFor();
    expect(await places(page)).toEqual(before);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide).toBeLessThanOrEqual(size.width);
  });
}

test('by keyboard from the chips, and Back takes it away', async ({ page }) => {
  await open(page, at);
  const instead = page.getByRole('button', { name: 'Another word instead of “il”' });
  const focused = (place: Locator) => place.evaluate((one) => one.contains(document.activeElement));
  const chips = page.getByRole('toolbar', { name: 'Words of the translation' });
  while (!(await focused(chips))) await page.keyboard.press('Tab');
  while (!(await focused(instead))) await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: /^il taken/ })).toBeFocused();
  const elle = page.getByRole('button', { name: /^elle/ });
  while (!(await focused(elle))) await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(translation(page)).toHaveText(forced);
  await expect(
    page.locator('[aria-pressed=true]', { hasText: 'elle, query, forced' }),
  ).toBeVisible();
  await page.goBack();
  await expect(translation(page)).toHaveText(own);
});

test('a link brings the forced word and the model’s own; a tampered one is refused and named', async ({
  page,
}) => {
  const words = 'l%27+animal+n%27+a+pas+traversé+la+rue+parce+qu%27';
  await open(page, `${at}&prefix=${words}+elle`);
  await expect(translation(page)).toHaveText(forced);
  await whose(page, 'the model’s own').click();
  await expect(translation(page)).toHaveText(own);
  await expect(page).toHaveURL(/own=shown/);
  await page.reload();
  await translated(page);
  await expect(translation(page)).toHaveText(own);
  await whose(page, 'forced').click();
  await expect(translation(page)).toHaveText(forced);

  for (const bad of [`${words}+zeppelin`, '<eos>+le', '<bos>', 'le+le+'.repeat(40).slice(0, -1)]) {
    await open(page, `${at}&prefix=${bad}`);
    await expect(translation(page)).toHaveText(own);
    await expect(page.getByRole('status').filter({ hasText: 'words given' })).toBeVisible();
    await expect(page).not.toHaveURL(/prefix/);
  }
});
