import { languages } from '../../messages/languages.ts';
import { type Answer, serveDamaged } from '../damage/server.ts';
import { expect, field, test, translated, translation } from '../fixtures.ts';

const text = 'The cat saw a bird.';
const right = 'Le chat a vu un oiseau.';
const asking = (lang: string) => `?backend=wasm&lang=${lang}&text=${encodeURIComponent(text)}`;

const english = /\/assets\/en-[^/]*\.js$/;
const chinese = /\/assets\/zh-[^/]*\.js$/;
/** What is fetched last: the words of what is shown later. */
const chineseLater = /\/assets\/zh-later-[^/]*\.js$/;
const absent = (path: RegExp) => ({
  path,
  change: (answer: Answer) => ({ ...answer, status: 404 }),
});
const missing = (shown: 'en' | 'zh-CN', other: 'en' | 'zh-CN') =>
  languages[shown].problems['language-missing']({ locale: other });

test('the other language comes after all that the first translation needs, and then offline', async ({
  page,
}) => {
  const server = await serveDamaged();
  const arrived = page.waitForEvent('requestfinished', (request) =>
    chineseLater.test(request.url()),
  );
  await page.goto(server.url + asking('en'));
  await translated(page);
  await arrived;
  const at = (path: RegExp) => server.asked.findIndex((one) => path.test(one));
  expect(at(english)).toBeGreaterThan(0);
  expect(at(chinese)).toBeGreaterThan(at(english));
  expect(at(chinese)).toBeGreaterThan(at(/weights/));
  await page.context().setOffline(true);
  server.close();
  await page.getByRole('button', { name: '中文' }).click();
  await expect(page.getByRole('heading', { name: '译文' })).toBeVisible();
  await field(page).fill('The dog saw a bird.');
  await expect(translation(page)).toHaveText('Le chien a vu un oiseau.');
  await page.getByRole('button', { name: 'English', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Translation' })).toBeVisible();
});

test('words that do not come are named in the language shown, and come when chosen again', async ({
  page,
}) => {
  const server = await serveDamaged();
  server.damage(absent(chinese));
  await page.goto(server.url + asking('en'));
  await translated(page);
  await page.getByRole('button', { name: '中文' }).click();
  await expect(page.getByRole('status').filter({ hasText: missing('en', 'zh-CN') })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.getByRole('heading', { name: 'Translation' })).toBeVisible();
  server.damage(null);
  await page.getByRole('button', { name: '中文' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN');
  await expect(page.getByRole('heading', { name: '译文' })).toBeVisible();
  await expect(translation(page)).toHaveText(right);
  await expect(field(page)).toHaveValue(text);
  await expect(page.getByText(missing('en', 'zh-CN'))).toHaveCount(0);
  server.close();
});

test('a page whose language does not come opens in the other and says so', async ({ page }) => {
  const server = await serveDamaged();
  server.damage(absent(chinese));
  await page.goto(server.url + asking('zh-CN'));
  await expect(page.getByText(missing('en', 'zh-CN'))).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(translation(page)).toHaveText(right);
  server.close();
});

test('a page without any words says so in both languages, and recovers', async ({ page }) => {
  const server = await serveDamaged();
  server.damage(absent(/\/assets\/(en|zh)-[^/]*\.js$/));
  await page.goto(server.url + asking('en'));
  const told = page.locator('#wordless');
  for (const lang of ['en', 'zh-CN']) await expect(told.locator(`p[lang=${lang}]`)).toBeVisible();
  server.damage(null);
  await told.getByRole('button', { name: 'Try again' }).click();
  await expect(translation(page)).toHaveText(right);
  await expect(told).toHaveCount(0);
  server.close();
});
