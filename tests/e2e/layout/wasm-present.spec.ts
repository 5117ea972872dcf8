import type { Page } from '@playwright/test';
import { serious } from '../axe.ts';
import { expect, field, open, test } from '../fixtures.ts';

const projectors = [
  { width: 1280, height: 720 },
  { width: 1920, height: 1080 },
  { width: 1024, height: 768 },
];
const question = (page: Page) =>
  page.getByRole('region', { name: 'Why' }).getByRole('heading', { level: 2 });
const sign = (page: Page) => page.getByRole('button', { name: /^Presenting/ });
const grid = (page: Page) => page.getByRole('grid', { name: /^scores/ });

/** The height of a line on the screen, in CSS pixels: however the page came to be larger. */
const typeOf = (page: Page) =>
  question(page).evaluate((one: HTMLElement) => {
    const drawn = one.getBoundingClientRect().height / one.offsetHeight;
    return Number.parseFloat(getComputedStyle(one).fontSize) * drawn;
  });

/** Pixels by which anything of the page lies outside the window, and the formula outside its room. */
const outside = (page: Page) =>
  page.evaluate(() => {
    const { scrollWidth, scrollHeight } = document.documentElement;
    const terms = document.querySelector('footer ol') as HTMLElement;
    const buttons = [...document.querySelectorAll('footer button')].map((one) =>
      one.getBoundingClientRect(),
    );
    return [
      scrollWidth - innerWidth,
      scrollHeight - innerHeight,
      terms.scrollWidth - terms.clientWidth,
      ...buttons.flatMap(({ right, bottom }) => [right - innerWidth, bottom - innerHeight]),
    ].filter((one) => one > 0.5);
  });

for (const size of projectors) {
  test(`at ${size.width} × ${size.height} P leaves question, picture and formula, half as large again`, async ({
    page,
  }) => {
    await page.setViewportSize(size);
    await open(page, '?lang=en&step=scores');
    const type = await typeOf(page);
    await page.keyboard.press('p');
    await expect(sign(page)).toBeVisible();
    expect(await typeOf(page)).toBeCloseTo(type * 1.5, 1);
    for (const gone of [page.getByRole('banner'), field(page), page.getByText('Each cell')]) {
      await expect(gone).toBeHidden();
    }
    await expect(page.getByRole('navigation')).toHaveCount(0);
    for (const left of [question(page), grid(page)]) await expect(left).toBeInViewport();
    expect(await outside(page)).toEqual([]);
    await expect(page).toHaveURL(/present=on/);
    await page.keyboard.press('P');
    await expect(sign(page)).toBeHidden();
    await expect(page).not.toHaveURL(/present/);
    expect(await typeOf(page)).toBe(type);
  });
}

test('by a link the walk, a presenter’s remote, play and the pointer go on working', async ({
  page,
}) => {
  await open(page, '?lang=en&step=scores&present=on');
  const lit = page.locator('footer [aria-current]');
  await page.keyboard.press('PageDown');
  await expect(lit).toHaveAttribute('data-step', 'scaled');
  await page.keyboard.press('ArrowLeft');
  await expect(lit).toHaveAttribute('data-step', 'scores');
  await page.keyboard.press(' ');
  await expect(page.getByRole('button', { name: 'Pause' })).toBeVisible();
  await page.keyboard.press(' ');
  await page.locator('footer [data-step=scores]').click();
  const box = await grid(page).boundingBox();
  if (!box) throw new Error('no grid');
  await page.mouse.move(box.x + box.width * (2.5 / 14), box.y + box.height * (4.5 / 16));
  await expect(question(page)).toContainText(/a.*did/);
  await page.mouse.click(box.x + box.width * (13.5 / 14), box.y + box.height * (15.5 / 16));
  await expect(page).toHaveURL(/q=16&k=14/);
});

test('where steps are to be predicted, that is the question', async ({ page }) => {
  await open(page, '?lang=en&step=scores&stack=encoder&predict=on&present=on');
  await expect(question(page)).toBeVisible();
  const answers = page.getByRole('region', { name: 'Why' }).getByRole('button');
  await expect(answers.first()).toBeInViewport();
  await expect(answers.last()).toBeInViewport();
  await page.keyboard.press('Escape');
  await expect(question(page)).toHaveText(/^How well does/);
  await expect(sign(page)).toBeVisible();
});

test('Escape lets go of the matrix first, then of present mode; so does its sign', async ({
  page,
}) => {
  await open(page, '?lang=en&step=scores&present=on');
  await grid(page).press('Enter');
  await page.keyboard.press('Escape');
  await expect(sign(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(sign(page)).toBeHidden();
  await page.getByRole('button', { name: /^Present, / }).click();
  await sign(page).click();
  await expect(page.getByRole('banner')).toBeVisible();
});

test('P is a letter where one writes, and the help tells of it', async ({ page }) => {
  await open(page, '?lang=en&step=scores');
  await field(page).press('p');
  await expect(sign(page)).toBeHidden();
  await page.getByRole('button', { name: 'Help' }).click();
  await page.getByRole('menuitem', { name: 'Keyboard' }).click();
  await expect(page.getByRole('dialog')).toContainText('present: large, for a projector');
});

for (const state of ['theme=light', 'theme=dark&lang=zh-CN&view=heads']) {
  test(`axe finds nothing serious while presenting ${state}`, async ({ page }) => {
    await open(page, `?present=on&${state}`);
    expect(await serious(page)).toEqual([]);
  });
}
