import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { BrowserContext, Page } from '@playwright/test';
import { expect, field, open, test, translated, translation, turn } from './fixtures.ts';

test('without ResizeObserver every picture is drawn, and follows the window', async ({ page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(window, 'ResizeObserver'));
  await open(page, '?text=The+cat+saw+a+bird.&view=steps');
  await expect(translation(page)).toHaveText('Le chat a vu un oiseau.');
  const grid = page.getByRole('grid').last();
  const width = async () => (await grid.boundingBox())?.width ?? 0;
  const wide = await width();
  expect(wide).toBeGreaterThan(100);
  await page.setViewportSize({ width: 700, height: 720 });
  await expect.poll(width).not.toBe(wide);
  for (const view of ['links', 'heads', 'positions', 'output']) {
    await turn(page, `?text=The+cat+saw+a+bird.&view=${view}`);
    await expect(page.locator('#stage svg, #stage canvas, #stage td').first()).toBeVisible();
  }
});

test('old numbers that are still shown do not push the picture off a phone', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page, '?view=steps');
  await field(page).fill('The cat saw a bird and '.repeat(40));
  const stale = page.getByText(/^Still showing/);
  await expect(stale).toBeVisible();
  const right = (await stale.boundingBox().then((box) => box && box.x + box.width)) as number;
  expect(right).toBeLessThanOrEqual(390);
  const table = await page.getByRole('button', { name: 'Numbers as a table' }).boundingBox();
  expect((table?.x ?? 400) + (table?.width ?? 0)).toBeLessThanOrEqual(390);
});

const file = (path: string) => pathToFileURL(resolve(path)).href;
/** The README's. */
const command = 'npm ci && npm start';
const unserved = (page: Page) => page.locator('#unserved');

/** Counts the frames painted, and those in which the text for an unserved page shows. */
async function countFrames(to: Page | BrowserContext): Promise<void> {
  await to.addInitScript(() => {
    const frames = { painted: 0, telling: 0 };
    const count = () => {
      frames.painted++;
      if (document.getElementById('unserved')?.checkVisibility()) frames.telling++;
      requestAnimationFrame(count);
    };
    requestAnimationFrame(count);
    Object.assign(window, { frames });
  });
}
const framesOf = (page: Page) =>
  page.evaluate(
    () => (window as unknown as { frames: Record<'painted' | 'telling', number> }).frames,
  );

for (const path of ['dist/index.html', 'index.html']) {
  test(`opened from a file, ${path} says in both languages that it must be served`, async ({
    browser,
  }) => {
    expect(readFileSync('README.md', 'utf8')).toContain(command);
    // In a context of its own: that the browser refuses the script, and logs it, is what is tested.
    const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
    await countFrames(context);
    const page = await context.newPage();
    await page.goto(file(path));
    for (const [lang, words] of [
      ['zh-CN', '不能直接从文件打开'],
      ['en', 'cannot be opened straight from a file'],
    ] as const) {
      const part = unserved(page).locator(`[lang=${lang}]`);
      await expect(part.getByRole('heading')).toContainText(words);
      await expect(part.getByText(command)).toBeInViewport({ ratio: 1 });
    }
    await expect.poll(async () => (await framesOf(page)).telling).toBeGreaterThan(0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    await context.close();
  });
}

test('served, the page never shows what it says when opened from a file', async ({ page }) => {
  await countFrames(page);
  const held: (() => void)[] = [];
  await page.route(/\.js$/, async (route) => {
    await new Promise<void>((release) => held.push(release));
    await route.continue();
  });
  await page.route(/\.css$/, async (route) => {
    await new Promise((later) => setTimeout(later, 500));
    await route.continue();
  });
  await page.goto('./', { waitUntil: 'commit' });
  // Everything but the scripts is there and painted.
  await expect.poll(async () => (await framesOf(page)).painted).toBeGreaterThan(5);
  await expect(unserved(page)).toBeAttached();
  await expect(unserved(page)).toBeHidden();
  await page.unroute(/\.js$/);
  for (const release of held) release();
  await translated(page);
  await expect(unserved(page)).not.toBeAttached();
  expect((await framesOf(page)).telling).toBe(0);
});

test('without JavaScript the page says so in both languages, and nothing of files', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(baseURL ?? '');
  // getByText looks into no <noscript>.
  const said = page.locator('noscript p');
  await expect(said).toHaveText([
    /请在浏览器里允许 JavaScript/,
    /Allow JavaScript in your browser/,
  ]);
  for (const one of await said.all()) await expect(one).toBeInViewport({ ratio: 1 });
  await expect(unserved(page)).toBeHidden();
  await context.close();
});
