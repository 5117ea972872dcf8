import { seededRandom } from '../../src/language/random.ts';
import { damageCases, isTriedOn } from './damage/cases.ts';
import { addressAt, right, sayAndRecover } from './damage/recover.ts';
import { serveDamaged } from './damage/server.ts';
import { expect, open, test, translation } from './fixtures.ts';

test('a broken percent sign or a flag for tfjs in the address harms nothing', async ({
  page,
  backend,
}) => {
  // What no address of ours has is as much to either backend.
  const signs = backend === 'wasm' ? ['utm=50%', 'utm=%E4%B8'] : [];
  for (const query of [...signs, 'tfjsflags=WEBGPU_CPU_FORWARD', 'tfjsflags=PROD:x']) {
    await open(page, `?text=The%20cat%20saw%20a%20bird.&${query}`);
    await expect(translation(page), query).toHaveText(right);
    await expect(page.getByRole('alert'), query).toHaveCount(0);
  }
});

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
  const cases = damageCases(seededRandom(13)).filter((one) => isTriedOn(backend, one));
  expect(cases.length).toBeGreaterThanOrEqual(backend === 'wasm' ? 12 : 6);
  for (const [index, damage] of cases.entries()) {
    await test.step(damage.name, () =>
      sayAndRecover(page, address, server, damage, index % 2 ? 'zh-CN' : 'en'),
    );
  }
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
