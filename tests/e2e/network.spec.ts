import { gzipSync } from 'node:zlib';
import { expect, test, translated } from './fixtures.ts';

test('the first visit asks only its own host, for at most 2 MB', async ({ page, baseURL }) => {
  const bodies: Promise<readonly [string, Buffer]>[] = [];
  const hosts = new Set<string>();
  page.on('request', (request) => {
    const { protocol, host } = new URL(request.url());
    if (protocol !== 'data:' && protocol !== 'blob:') hosts.add(host);
  });
  page.on('requestfinished', (request) => {
    const body = async () => (await request.response())?.body() ?? Buffer.alloc(0);
    bodies.push(body().then((bytes) => [request.url(), bytes] as const));
  });
  await page.goto('./');
  await translated(page);
  await page.waitForLoadState('networkidle');
  const all = await Promise.all(bodies);
  // The preview server does not compress; any static host does, so this is what goes over the wire.
  const sizes = all.map(([url, bytes]) => [url, gzipSync(bytes, { level: 6 }).length] as const);
  const total = sizes.reduce((sum, [, size]) => sum + size, 0);
  console.log(`first visit: ${sizes.length} files, ${(total / 1000).toFixed(0)} kB compressed`);
  expect([...hosts]).toEqual([new URL(baseURL ?? '').host]);
  expect(total).toBeGreaterThan(300_000);
  expect(total).toBeLessThan(2_000_000);
});
