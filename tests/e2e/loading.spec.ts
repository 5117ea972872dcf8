import type { Page } from '@playwright/test';
import { seededRandom } from '../../src/language/random.ts';
import { languages } from '../messages/languages.ts';
import { type DamageCase, damageCases, isTriedOn } from './damage/cases.ts';
import { serveDamaged } from './damage/server.ts';
import { expect, field, open, test, translation } from './fixtures.ts';

const text = 'The cat saw a bird.';
const right = 'Le chat a vu un oiseau.';

test('a broken percent sign or a flag for tfjs in the address harms nothing', async ({ page }) => {
  for (const query of [
    'utm=50%',
    'utm=%E4%B8',
    'tfjsflags=WEBGPU_CPU_FORWARD',
    'tfjsflags=PROD:x',
  ]) {
    await open(page, `?text=The%20cat%20saw%20a%20bird.&${query}`);
    await expect(translation(page), query).toHaveText(right);
    await expect(page.getByRole('alert'), query).toHaveCount(0);
  }
});

test('a sentence with a bare percent sign in the address is kept', async ({ page }) => {
  await open(page, '?text=100%');
  await expect(field(page)).toHaveValue('100%');
  await expect(page.getByRole('button', { name: 'Press →' })).toBeVisible();
  await expect(page.getByRole('alert')).toHaveCount(0);
  await field(page).fill('The cat saw a bird, 100% sure.');
  await expect(page).toHaveURL(/text=The\+cat\+saw\+a\+bird%2C\+100%25\+sure\./);
});

type DamageServer = Awaited<ReturnType<typeof serveDamaged>>;

/** Where the page of a server computes the sentence, and by what. */
const addressAt = ({ url }: DamageServer, backend: string) =>
  `${url}?backend=${backend}&text=${encodeURIComponent(text)}`;

/** Opens the page on damage, reads what it says, and tries again once the damage is lifted. */
async function sayAndRecover(
  page: Page,
  address: string,
  server: DamageServer,
  { code, silent, ...damage }: DamageCase,
  locale: 'en' | 'zh-CN' = 'en',
): Promise<void> {
  const { problems } = languages[locale];
  const before = server.asked.length;
  if (silent) await page.clock.install();
  server.damage(damage);
  await page.goto(`${address}&lang=${locale}`);
  if (silent) {
    const asked = () => server.asked.slice(before).some((path) => damage.path.test(path));
    await expect.poll(asked).toBe(true);
    await page.clock.fastForward(21_000);
  }
  await expect(page.getByRole('alert').locator('p')).toHaveText(problems[code]({ seconds: 20 }));
  await expect(field(page)).toHaveValue(text);
  server.damage(null);
  await page.getByRole('button', { name: problems.retry }).click();
  await expect(translation(page)).toHaveText(right);
  await expect(page.getByRole('alert')).toHaveCount(0);
  await expect(field(page)).toHaveValue(text);
}

test('whatever is damaged on the way, the page says so, keeps the text and recovers', async ({
  page,
  backend,
}) => {
  // What is never damaged may be kept, which is what makes this quick.
  const kept = /\/index-|\.woff2$/;
  const server = await serveDamaged((path) => ({
    'cache-control': kept.test(path) ? 'max-age=3600' : 'no-store',
  }));
  const address = addressAt(server, backend);
  const cases = damageCases(seededRandom(13), backend).filter((one) => isTriedOn(backend, one));
  expect(cases.length).toBeGreaterThanOrEqual(backend === 'wasm' ? 29 : 7);
  for (const [index, damage] of cases.entries()) {
    await test.step(damage.name, () =>
      sayAndRecover(page, address, server, damage, index % 2 ? 'zh-CN' : 'en'),
    );
  }
  server.close();
});

test('a damaged file that the browser may keep for an hour is fetched past its cache', async ({
  browser,
  backend,
}) => {
  const server = await serveDamaged(() => ({ 'cache-control': 'max-age=3600' }));
  const names = ['a bit turned', '.wasm cut', 'module cut', 'module cut where it still parses'];
  const cases = damageCases(seededRandom(14), backend);
  for (const damage of cases.filter(({ name }) => names.includes(name))) {
    await test.step(damage.name, async () => {
      const context = await browser.newContext();
      await sayAndRecover(await context.newPage(), addressAt(server, backend), server, damage);
      await context.close();
    });
  }
  server.close();
});

test('a manifest of before in the browser’s cache is replaced without a word', async ({
  page,
  backend,
}) => {
  const server = await serveDamaged((path) => ({
    'cache-control': path.endsWith('manifest.json') ? 'max-age=3600' : 'no-store',
  }));
  const cases = damageCases(seededRandom(15), backend);
  const before = cases.find(({ name }) => name === 'other dimensions');
  const address = addressAt(server, backend);
  server.damage(before as DamageCase);
  await page.goto(address);
  await expect(page.getByRole('alert')).toBeVisible();
  server.damage(null);
  const asked = server.asked.length;
  await page.goto(address);
  await expect(translation(page)).toHaveText(right);
  await expect(page.getByRole('alert')).toHaveCount(0);
  const models = server.asked.slice(asked).filter((path) => path.startsWith('/models/'));
  expect(models).toEqual([
    '/models/index.json',
    '/models/en-fr/manifest.json',
    '/models/en-fr/weights.safetensors',
  ]);
  server.close();
});

test('a page that is isolated from all others computes the same', async ({ page, backend }) => {
  const server = await serveDamaged(() => ({
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-embedder-policy': 'require-corp',
  }));
  await page.goto(addressAt(server, backend));
  expect(await page.evaluate(() => crossOriginIsolated)).toBe(true);
  await expect(translation(page)).toHaveText(right);
  server.close();
});
