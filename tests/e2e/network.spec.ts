import { gzipSync } from 'node:zlib';
import { expect, test, translated } from './fixtures.ts';

test('the first visit asks only its own host, for at most 2 MB', async ({ page, baseURL }) => {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (/^https?:/.test(request.url())) asked.push(request.url());
  });
  await page.goto('./');
  await translated(page);
  await page.waitForLoadState('networkidle');
  const files = [...asked];
  expect([...new Set(files.map((url) => new URL(url).host))]).toEqual([
    new URL(baseURL ?? '').host,
  ]);
  // Fetched again, because a browser may drop the body of a finished response. The preview server
  // does not compress; any static host does, so this is what goes over the wire.
  let total = 0;
  for (const url of files) {
    const response = await page.request.get(url);
    expect(response.ok(), url).toBe(true);
    total += gzipSync(await response.body(), { level: 6 }).length;
  }
  console.log(`first visit: ${files.length} files, ${(total / 1000).toFixed(0)} kB compressed`);
  expect(total).toBeGreaterThan(300_000);
  expect(total).toBeLessThan(2_000_000);
});
