import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { serious } from '../axe.ts';
import { expect, open, test, translated } from '../fixtures.ts';

const manifest = new URL('../../../public/models/en-fr/manifest.json', import.meta.url);
const { decidingHead } = JSON.parse(readFileSync(manifest, 'utf8'));

const tokens = (page: Page, name: string) => page.getByRole('toolbar', { name });
const read = 'Words of the sentence';
const written = 'Words of the translation';
const door = (page: Page) => page.getByRole('button', { name: 'Which heads link these?' });
const ranking = (page: Page, name: string) =>
  page.getByRole('toolbar', { name }).getByRole('button');

/** What must stay where it is. */
const places = (page: Page) =>
  Promise.all(
    [page.getByTestId('translation'), page.locator('#stage')].map((one) => one.boundingBox()),
  );

test('the head that decides il or elle is three actions away; other words by keyboard, in the link, on a phone', async ({
  page,
}) => {
  await open(page, '?lang=en');
  await door(page).waitFor();
  const before = await places(page);
  await tokens(page, written).getByRole('button', { name: 'il', exact: false }).click();
  await door(page).click();
  const first = ranking(page, "qu' → il looks at tired").first();
  await expect(first).toHaveAccessibleName(/^Layer 2, head 2: (0\.9|1\.00)/);
  expect(await places(page)).toEqual(before);
  expect(await serious(page)).toEqual([]);
  await first.click();
  await expect(page.getByRole('heading', { name: /give to/ })).toHaveText(/qu' → il.*tired/);
  const at = new URL(page.url()).searchParams;
  const attention = `decoder.${Number(at.get('layer')) - 1}.${at.get('attn')}_attn`;
  expect({ attention, head: Number(at.get('head')) - 1 }).toEqual(decidingHead);

  await page.keyboard.press('f');
  const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '');
  const words = tokens(page, read);
  const inside = () => words.evaluate((one) => one.contains(document.activeElement));
  while (!(await inside())) await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Home');
  while (!(await focused()).startsWith('animal')) await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  while (!(await focused()).startsWith('it')) await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(ranking(page, 'animal looks at it')).toHaveCount(12);
  await expect(ranking(page, 'it looks at animal')).toHaveCount(12);

  await page.setViewportSize({ width: 390, height: 844 });
  await expect(page).toHaveURL(/view=find.*stack=encoder.*q=2&k=9/);
  await page.reload();
  await translated(page);
  await expect(ranking(page, 'it looks at animal')).toHaveCount(12);
  await expect(door(page)).toBeInViewport();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  expect(await serious(page)).toEqual([]);
});
