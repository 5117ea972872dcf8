// From a key to the frame that shows what the model makes of it, on the page as people see it.
import { medianAndP95 } from './report.mjs';

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

/** One word more, letter by letter, each when the one before is painted. */
async function typeOn(page, count) {
  for (let n = 0; n < count; n++) {
    const before = await page.evaluate(() => window.painted.length);
    await page.keyboard.press(n % 2 === 0 ? '.' : 'Backspace');
    await page.waitForFunction((had) => window.painted.length > had, before, { timeout: 60_000 });
  }
}

export async function keystrokes(browser, url, repeats, report) {
  report.heading('key to painted, an edit of 14 ids');
  for (const backend of ['webgpu', 'wasm']) {
    const page = await browser.newPage({ viewport: { width: 1280, height: 720 } });
    const asked = new URLSearchParams({ backend, text, dir: 'en-fr', view: 'steps' });
    await page.goto(`${url}?${asked}`);
    await settled(page);
    await page.evaluate(watchKeys);
    await page.getByRole('textbox').first().click();
    await page.keyboard.press('End');
    await typeOn(page, 4);
    await page.evaluate(() => {
      window.painted.length = 0;
    });
    await typeOn(page, Math.min(repeats, 30));
    const times = await page.evaluate(() => window.painted);
    report.figures().typing[backend] = medianAndP95(times);
    report.line(`page on ${backend}`, times);
    await page.close();
  }
}
