// A first visit: nothing is kept from another, and everything comes from a server on this machine.

/** Milliseconds until the first map and the first translation are there. */
async function visit(browser, url, backend) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 } });
  const page = await context.newPage();
  await page.goto(`${url}?backend=${backend}&view=steps`, { waitUntil: 'commit' });
  await page.locator('[data-testid=translation][aria-busy=false]').waitFor({ timeout: 120_000 });
  await page.locator('[data-part] canvas').first().waitFor({ timeout: 120_000 });
  const took = await page.evaluate(() => performance.now());
  await context.close();
  return took;
}

export async function firstVisits(browser, url, repeats, report) {
  report.heading('first visit to first map, from this machine');
  const times = { webgpu: [], wasm: [] };
  for (let n = 0; n < Math.min(repeats, 10); n++) {
    for (const [backend, those] of Object.entries(times)) {
      those.push(await visit(browser, url, backend));
    }
  }
  for (const [backend, those] of Object.entries(times)) report.line(`page on ${backend}`, those);
}
