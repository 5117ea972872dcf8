import type { Page } from '@playwright/test';
import { serious } from '../axe.ts';
import { expect, open, test } from '../fixtures.ts';

const stop = (page: Page) => page.getByRole('dialog');
const heading = (page: Page) => stop(page).getByRole('heading');
const offer = (page: Page) => page.getByRole('button', { name: /^New here/ });
const titles = [
  'What goes in',
  'What comes out',
  'The whole model',
  'One part at work',
  'Why this number',
  'The walk',
];

/** A stop is there, and takes keys, once its button has the focus: before that the tour drops them. */
async function arrived(page: Page, title: string) {
  await expect(heading(page)).toHaveText(title);
  await expect(stop(page).getByRole('button', { name: /Next|Done/ })).toBeFocused();
}

async function fromHelp(page: Page) {
  await page.getByRole('button', { name: 'Help' }).click();
  await page.getByRole('menuitem', { name: 'A tour of the page' }).click();
  await arrived(page, titles[0] as string);
}

test('the help has a tour of six stops: by keyboard alone, read out, and the focus comes back', async ({
  page,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await open(page, '?lang=en&step=scores');
  await fromHelp(page);
  for (const [index, title] of titles.entries()) {
    await arrived(page, title);
    const spoken = page.locator('body > [role=status]');
    await expect(spoken).toHaveText(new RegExp(`^Stop ${index + 1} of 6\\. ${title}\\.`));
    await page.keyboard.press('Enter');
  }
  await expect(stop(page)).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Help' })).toBeFocused();
  await expect(page).toHaveURL(/step=scores/);
});

test('arrows go from stop to stop and leave the page’s own steps alone; Escape ends it', async ({
  page,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await open(page, '?lang=en&step=scores');
  await fromHelp(page);
  await page.keyboard.press('ArrowRight');
  await arrived(page, 'What comes out');
  await page.keyboard.press('ArrowLeft');
  await arrived(page, 'What goes in');
  for (let tab = 0; tab < 5; tab++) {
    await page.keyboard.press('Tab');
    expect(await stop(page).evaluate((one) => one.contains(document.activeElement))).toBe(true);
  }
  await page.keyboard.press('Escape');
  await expect(stop(page)).toHaveCount(0);
  await expect(page).toHaveURL(/step=scores/);
  await expect(page.getByRole('button', { name: 'Help' })).toBeFocused();
});

test('a first visit is offered it once, quietly; a second is not', async ({ page }) => {
  await open(page, '?lang=en');
  await expect(offer(page)).toBeVisible();
  await expect(stop(page)).toHaveCount(0);
  await offer(page).click();
  await arrived(page, 'What goes in');
  await page.keyboard.press('Escape');
  await expect(offer(page)).toBeFocused();
  await page.reload();
  await expect(page.getByRole('heading', { name: /Where does the model look/ })).toBeVisible();
  await expect(offer(page)).toHaveCount(0);
});

test('what a link hides is passed over', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await open(page, '?lang=en&step=scores&hide=map');
  await fromHelp(page);
  for (const title of titles.filter((one) => one !== 'The whole model')) {
    await arrived(page, title);
    await stop(page)
      .getByRole('button', { name: /Next|Done/ })
      .click();
  }
  await expect(stop(page)).toHaveCount(0);
});

for (const theme of ['light', 'dark']) {
  test(`axe finds nothing serious on the tour, ${theme}`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await open(page, `?lang=en&step=scores&theme=${theme}`);
    await fromHelp(page);
    for (const title of titles.slice(0, 2)) {
      await arrived(page, title);
      await page.keyboard.press('ArrowRight');
    }
    await arrived(page, 'The whole model');
    expect(await serious(page)).toEqual([]);
  });
}
