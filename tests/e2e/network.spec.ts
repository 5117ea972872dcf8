import { gzipSync } from 'node:zlib';
import { expect, test, translated } from './fixtures.ts';

test('the first map comes for at most 1.4 MB and one direction’s weights, all from its own host', async ({
  page,
  baseURL,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (/^https?:/.test(request.url())) asked.push(request.url());
  });
  await page.addInitScript(() => {
    performance.setResourceTimingBufferSize(1000);
    const seen = new MutationObserver(() => {
      if (!document.querySelector('[data-part] canvas')) return;
      seen.disconnect();
      performance.mark('first map');
    });
    seen.observe(document, { childList: true, subtree: true });
  });
  await page.goto('./?view=steps&step=pattern');
  await translated(page);
  await page.waitForLoadState('networkidle');
  // What comes for later, once the page is there, is none of the first map's.
  const needed = await page.evaluate(() => {
    const [map] = performance.getEntriesByName('first map');
    const all = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
    return all
      .filter(({ responseEnd }) => map && responseEnd <= map.startTime)
      .map(({ name }) => name);
  });
  const hosts = new Set(asked.map((url) => new URL(url).host));
  expect([...hosts]).toEqual([new URL(baseURL ?? '').host]);
  const sizes: number[] = [];
  // Fetched again, because a browser may drop the body of a finished response. The preview server
  // does not compress; any static host does, so this is what goes over the wire.
  for (const url of asked) {
    const response = await page.request.get(url);
    expect(response.ok(), url).toBe(true);
    sizes.push(gzipSync(await response.body(), { level: 6 }).length);
  }
  const sum = (some: readonly number[]) => some.reduce((total, size) => total + size, 0);
  const first = sum(sizes.filter((_, at) => at === 0 || needed.includes(asked[at] as string)));
  console.log(`first map: ${needed.length + 1} files, ${(first / 1000).toFixed(0)} kB compressed`);
  console.log(`first visit: ${asked.length} files, ${(sum(sizes) / 1000).toFixed(0)} kB`);
  expect(first).toBeGreaterThan(300_000);
  expect(first).toBeLessThan(1_400_000);
  expect(sum(sizes)).toBeLessThan(2_000_000);
  const weights = needed.filter((url) => url.includes('weights'));
  expect(weights.map((url) => /models\/([\w-]+)\//.exec(url)?.[1])).toEqual(['en-fr']);
});
