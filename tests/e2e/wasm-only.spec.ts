import { languages } from '../messages/languages.ts';
import { serveDamaged } from './damage/server.ts';
import { expect, field, test, translation } from './fixtures.ts';

const policy = (extra: string) => (path: string) =>
  path === '/' ? { 'content-security-policy': `script-src 'self'${extra}` } : {};

test('a policy that forbids WebAssembly is named; one that allows only it is enough', async ({
  page,
}) => {
  const strict = await serveDamaged(policy(''));
  for (const locale of ['en', 'zh-CN'] as const) {
    await page.goto(`${strict.url}?lang=${locale}&backend=wasm`);
    const words = languages[locale].problems['wasm-forbidden']({});
    await expect(page.getByRole('alert').locator('p')).toHaveText(words);
    await expect(field(page)).toHaveValue(/The animal/);
  }
  strict.close();
  const server = await serveDamaged(policy(" 'wasm-unsafe-eval'"));
  await page.goto(`${server.url}?backend=wasm&text=${encodeURIComponent('The cat saw a bird.')}`);
  await expect(translation(page)).toHaveText('Le chat a vu un oiseau.');
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
