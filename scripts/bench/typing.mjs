// From a key to the frame that shows what the model makes of it, on the page as people see it.
const backends = ['webgpu', 'wasm'];
const text = 'The animal did not cross the street because it was too tired';

/** Runs in the page: `window.painted` gets, for every key, the time until its result was painted. */
function watchKeys() {
  window.painted = [];
  let pressed = null;
  document.addEventListener(
    'keydown',
    ({ timeStamp }) => {
      pressed = timeStamp;
    },
    true,
  );
  const shown = document.querySelector('[data-testid=translation]');
  const look = () => {
    if (pressed === null || shown.ariaBusy === 'true') return;
    const since = pressed;
    pressed = null;
    // After the next frame has been made, not before it.
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => window.painted.push(performance.now() - since);
      port2.postMessage(null);
    });
  };
  const options = { attributes: true, attributeFilter: ['aria-busy'] };
  new MutationObserver(look).observe(shown, options);
}

const settled = (page) =>
  page.locator('[data-testid=translation][aria-busy=false]').waitFor({ timeout: 60_000 });

/** A key, and what it changes painted. Of two pages only the one in front is drawn. */
async function typeOne(page, n) {
  await page.bringToFront();
  const before = await page.evaluate(() => window.painted.length);
  await page.keyboard.press(n % 2 === 0 ? '.' : 'Backspace');
  await page.waitForFunction((had) => window.painted.length > had, before, { timeout: 60_000 });
}

async function opened(browser, url, backend) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 720 } });
  const asked = new URLSearchParams({ backend, text, dir: 'en-fr', view: 'steps' });
  await page.goto(`${url}?${asked}`);
  await settled(page);
  await page.evaluate(watchKeys);
  await page.getByRole('textbox').first().click();
  await page.keyboard.press('End');
  return page;
}

const warmUp = 4;

/** The pages by turns, a key each. */
export async function keystrokes(browser, url, repeats, report) {
  report.heading('key to painted, an edit of 14 ids');
  const pages = new Map();
  for (const backend of backends) pages.set(backend, await opened(browser, url, backend));
  for (let n = 0; n < warmUp + Math.min(repeats, 30); n++) {
    for (const page of pages.values()) await typeOne(page, n);
  }
  for (const [backend, page] of pages) {
    const times = await page.evaluate((first) => window.painted.slice(first), warmUp);
    report.line(`page on ${backend}`, times);
    await page.close();
  }
}
