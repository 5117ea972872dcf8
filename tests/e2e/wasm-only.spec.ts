import { seededRandom } from '../../src/language/random.ts';
import { languages } from '../messages/languages.ts';
import { changedCases } from './damage/cases.ts';
import { addressAt, right } from './damage/recover.ts';
import { serveDamaged } from './damage/server.ts';
import { expect, field, test, translation } from './fixtures.ts';

const policy = (extra: string) => (path: string) =>
  path === '/' ? { 'content-security-policy': `script-src 'self'${extra}` } : {};

/** A head off, beside the model as it was trained. */
const changed = '&view=switches&off=d2.cross.h2';

test('a policy that forbids WebAssembly forbids what is changed of the model, and names itself there', async ({
  page,
}) => {
  const strict = await serveDamaged(policy(''));
  for (const locale of ['en', 'zh-CN'] as const) {
    await page.goto(`${addressAt(strict, 'wasm')}&lang=${locale}${changed}`);
    await expect(translation(page)).toHaveText(right);
    const words = languages[locale].problems['wasm-forbidden']({});
    await expect(page.locator('#stage').getByRole('alert')).toContainText(words);
  }
  strict.close();
  const server = await serveDamaged(policy(" 'wasm-unsafe-eval'"));
  await page.goto(`${addressAt(server, 'wasm')}&lang=en${changed}`);
  await expect(page.getByRole('grid', { name: 'changed less trained' })).toBeVisible();
  await expect(page.getByRole('alert')).toHaveCount(0);
  server.close();
});

test('what computes changes is asked for when something is changed; damaged, it is named there and fetched past the cache', async ({
  browser,
}) => {
  const server = await serveDamaged(() => ({ 'cache-control': 'max-age=3600' }));
  for (const [index, { name, code, ...damage }] of changedCases(seededRandom(16)).entries()) {
    await test.step(name, async () => {
      const locale = index % 2 ? 'zh-CN' : 'en';
      const { problems } = languages[locale];
      const context = await browser.newContext();
      const page = await context.newPage();
      server.damage(damage);
      const before = server.asked.length;
      await page.goto(`${addressAt(server, 'wasm')}&lang=${locale}`);
      await expect(translation(page)).toHaveText(right);
      expect(server.asked.slice(before).filter((path) => damage.path.test(path))).toEqual([]);
      await page.goto(`${addressAt(server, 'wasm')}&lang=${locale}${changed}`);
      await expect(translation(page)).toHaveText(right);
      const alert = page.locator('#stage').getByRole('alert');
      await expect(alert).toContainText(problems[code]({}));
      server.damage(null);
      // A browser may keep a module that failed as failed: then the page comes anew by itself.
      await alert.getByRole('button', { name: problems.retry }).click();
      await expect(alert).toHaveCount(0);
      await expect(page.locator('#stage').getByRole('grid')).not.toHaveCount(0);
      await context.close();
    });
  }
  server.close();
});

test('WebGPU asked for in the address where there is none is named', async ({ page }) => {
  for (const locale of ['en', 'zh-CN'] as const) {
    await page.goto(`./?lang=${locale}&backend=webgpu`);
    // Switched off, WebGPU is gone from some browsers and without an adapter in others.
    const reason = await page.evaluate(() => (navigator.gpu ? 'no-adapter' : 'unsupported'));
    const words = languages[locale].problems['webgpu-unavailable']({ reason });
    await expect(page.getByRole('alert').locator('p')).toHaveText(words);
    await expect(field(page)).toHaveValue(/The animal/);
  }
});
