import type { Browser, CDPSession, Page } from '@playwright/test';
import { type Difference, differenceOf } from './difference.ts';
import type { Shot } from './shots.ts';

const size = { width: 1280, height: 720 };
/** Of 100: text is sharp, and a picture takes 55 kB; a PNG takes 190. */
const quality = 40;

/** The time that a run took is another each time. */
async function hideTime(page: Page): Promise<void> {
  const time = page.locator('header').getByText(/\d (ms|毫秒)/);
  await time.evaluateAll((found) => {
    const texts = found.flatMap((one) => [...one.childNodes]);
    for (const one of texts) {
      one.nodeValue &&= one.nodeValue.replace(/[\d.]+(?= (ms|毫秒))/, '–');
    }
  });
}

async function capture(session: CDPSession): Promise<string> {
  const { data } = await session.send('Page.captureScreenshot', { format: 'webp', quality });
  return data;
}

/** Until two pictures are the same: fonts, formulas and what moves have come to rest. */
async function atRest(session: CDPSession, page: Page): Promise<string> {
  let last = '';
  for (let tries = 0; tries < 20; tries++) {
    await page.waitForTimeout(200);
    const next = await capture(session);
    if (next === last) return next;
    last = next;
  }
  throw new Error(`${page.url()} does not come to rest`);
}

async function take(page: Page, session: CDPSession, address: string): Promise<Buffer> {
  await page.goto(address);
  await page.locator('[data-testid=translation][aria-busy=false]').waitFor();
  await page.waitForLoadState('networkidle');
  await hideTime(page);
  return Buffer.from(await atRest(session, page), 'base64');
}

/** Both decoded by the browser that took them. */
function compare(page: Page, before: Buffer, after: Buffer): Promise<Difference> {
  const sources = [before, after].map((one) => `data:image/webp;base64,${one.toString('base64')}`);
  return page.evaluate(`(async () => {
    const pixelsOf = async (source) => {
      const image = Object.assign(new Image(), { src: source });
      await image.decode();
      const canvas = new OffscreenCanvas(image.width, image.height);
      const pen = canvas.getContext('2d');
      pen.drawImage(image, 0, 0);
      return pen.getImageData(0, 0, image.width, image.height);
    };
    const [before, after] = await Promise.all(${JSON.stringify(sources)}.map(pixelsOf));
    return (${differenceOf})(before, after);
  })()`);
}

/** Takes pictures of the page at `url`, and says how two of them differ. */
export async function cameraAt(browser: Browser, url: string) {
  const context = await browser.newContext({ viewport: size, reducedMotion: 'reduce' });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  const table = await context.newPage();
  return {
    take: ({ query }: Shot) => take(page, session, `${url}?${query}`),
    compare: (before: Buffer, after: Buffer) => compare(table, before, after),
  };
}
