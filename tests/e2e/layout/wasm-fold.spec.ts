import type { Page } from '@playwright/test';
import { expect, open, test, turn } from '../fixtures.ts';

const why = (page: Page) => page.getByRole('region', { name: 'Why' });

/** How many pixels of an element lie under the foot of the column. */
const under = (page: Page, selector: string) =>
  why(page).evaluate((column, inside) => {
    const box = column.querySelector(inside)?.getBoundingClientRect();
    return box ? box.bottom - column.getBoundingClientRect().bottom : Number.POSITIVE_INFINITY;
  }, selector);

test('at 1280 × 720 the total of each step is in sight, and what is not is told', async ({
  page,
}) => {
  await open(page, '?lang=en&step=x');
  for (const step of ['q', 'k', 'v', 'scores', 'pattern', 'context']) {
    const asked = (await why(page).locator('h2').first().textContent()) ?? '';
    await turn(page, `?lang=en&step=${step}`);
    await expect(why(page).locator('h2').first()).not.toHaveText(asked);
    await expect(why(page).locator('tfoot').first()).toBeVisible();
    expect(await under(page, 'tfoot'), step).toBeLessThanOrEqual(0.5);
    const more = await why(page).evaluate(
      (column) => column.scrollHeight > column.clientHeight + 8,
    );
    await expect(why(page).getByText('more below'), step).toBeVisible({ visible: more });
  }
});

test('the cue goes when the foot is reached', async ({ page }) => {
  await open(page, '?lang=en&view=positions');
  await expect(why(page).getByText('more below')).toBeVisible();
  await why(page).evaluate((column) => column.scrollTo(0, column.scrollHeight));
  await expect(why(page).getByText('more below')).toBeHidden();
});

test('pointing about in the picture leaves the column where it was read', async ({ page }) => {
  await open(page, '?lang=en&step=pattern&stack=encoder');
  const scrolled = () => why(page).evaluate((column) => column.scrollTop);
  // The column is as long as that once all of it has come.
  await page.waitForLoadState('networkidle');
  await expect(async () => {
    await why(page).evaluate((column) => column.scrollTo(0, 120));
    expect(await scrolled()).toBe(120);
  }).toPass();
  const grid = await page.getByRole('grid', { name: /^weights/ }).boundingBox();
  if (!grid) throw new Error('no grid');
  for (let place = 0.5; place < 8; place++) {
    await page.mouse.move(grid.x + (grid.width * place) / 8, grid.y + (grid.height * place) / 8);
    await page.mouse.wheel(0, 100);
    expect(await scrolled()).toBe(120);
  }
});

test('after the wheel has turned, what is lit is what is under the mouse', async ({ page }) => {
  await open(page, '?lang=en&step=pattern&stack=encoder');
  const rows = await why(page).locator('tbody tr').nth(3).boundingBox();
  if (!rows) throw new Error('no rows');
  await page.mouse.move(rows.x + 100, rows.y + 6);
  const word = (lit: string) => why(page).locator(`tbody tr${lit} th`);
  await expect(word('[data-chosen]')).toHaveText('not');
  await page.mouse.wheel(0, 60);
  await expect(word('[data-chosen]')).not.toHaveText('not');
  await expect(word('[data-chosen]')).toHaveText((await word(':hover').textContent()) ?? '');
});
