// Every head's picture from numbers that are read back, and by the GPU from the buffer they lie in: the
// same pictures on the same page, by turns. It fails where the pictures differ by more than rounding.
import { launchBrowser } from '../preview.mjs';
import { pageScript } from './page-script.mjs';

const sentences = {
  4: 'The cat slept.',
  14: 'The animal did not cross the street because it was too tired.',
};

/** Without these a canvas that software paints by WebGPU takes Chromium's GPU process down. */
const bySoftware = [
  ...['--enable-features=Vulkan', '--use-vulkan=swiftshader', '--use-angle=swiftshader'],
];

export async function paintings(url, repeats, report) {
  const browser = await launchBrowser(bySoftware);
  const content = await pageScript('scripts/bench/painting-page.ts');
  for (const [ids, text] of Object.entries(sentences)) {
    const page = await browser.newPage();
    await page.goto(`${url}models/index.json`);
    await page.addScriptTag({ content });
    const found = await page.evaluate(
      ([sentence, times]) => window.timePainting('./', sentence, times),
      [text, repeats],
    );
    report.heading(
      `${found.heads} heads in sight, ${ids} ids, ${(found.bytes / 1000).toFixed(0)} kB of numbers (median, p95)`,
    );
    if (found.apart > 2) throw new Error(`pictures are ${found.apart} of 255 apart`);
    for (const [way, milliseconds] of Object.entries(found.times))
      report.line(way.padEnd(36), milliseconds);
    await page.close();
  }
  await browser.close();
}
