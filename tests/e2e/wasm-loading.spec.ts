// What says nothing of backends.
import { seededRandom } from '../../src/language/random.ts';
import { type DamageCase, damageCases } from './damage/cases.ts';
import { addressAt, right, sayAndRecover } from './damage/recover.ts';
import { serveDamaged } from './damage/server.ts';
import { expect, field, open, test, translation } from './fixtures.ts';

test('a sentence with a bare percent sign in the address is kept', async ({ page }) => {
  await open(page, '?text=100%');
  await expect(field(page)).toHaveValue('100%');
  await expect(page.getByRole('button', { name: 'Press →' })).toBeVisible();
  await expect(page.getByRole('alert')).toHaveCount(0);
  await field(page).fill('The cat saw a bird, 100% sure.');
  await expect(page).toHaveURL(/text=The\+cat\+saw\+a\+bird%2C\+100%25\+sure\./);
});

test('a damaged file that the browser may keep for an hour is fetched past its cache', async ({
  browser,
  backend,
}) => {
  const server = await serveDamaged(() => ({ 'cache-control': 'max-age=3600' }));
  const names = ['a bit turned', 'engine cut', 'engine cut where it still parses'];
  const cases = damageCases(seededRandom(14));
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
  const cases = damageCases(seededRandom(15));
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
  // What is fetched for later, the index for it among that, follows when it likes.
  expect(models.slice(0, 3)).toEqual([
    '/models/index.json',
    '/models/en-fr/manifest.json',
    '/models/en-fr/weights.safetensors',
  ]);
  server.close();
});
