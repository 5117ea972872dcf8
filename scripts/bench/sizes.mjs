// How an edit's cost grows with the model: random weights, sixteen words in and sixteen forced out.
import { countCalls } from './calls.mjs';
import { measureAll } from './measuring.mjs';
import { pageScript } from './page-script.mjs';

const widths = [64, 128, 192, 256];

const dimensionsOf = (dModel) => ({
  ...{ dModel, nHeads: 4, dHead: dModel / 4, nLayers: 3, dFf: 4 * dModel },
  ...{ vocabSize: 3071, maxLength: 64 },
});

export async function growingModels(browser, url, repeats, report) {
  const code = await pageScript('scripts/bench/sizes-page.ts');
  for (const dModel of widths) {
    const pages = {};
    for (const backend of ['webgpu', 'wasm']) {
      const page = await browser.newPage();
      await page.addInitScript(countCalls);
      // A bare file: the page itself would run beneath.
      await page.goto(`${url}models/index.json`);
      await page.addScriptTag({ content: code });
      await page.evaluate((asked) => window.offerRandom(asked), {
        ...{ backend, dimensions: dimensionsOf(dModel) },
      });
      pages[backend === 'webgpu' ? 'kernels' : 'ours on CPU'] = page;
    }
    const asked = await pages.kernels.evaluate(() => window.contender.asked);
    const measured = await measureAll(pages, 'forward', [asked], Math.min(repeats, 20));
    report.heading(`random weights, d_model ${dModel}`);
    report.table(`d_model ${dModel}`, 'size', measured);
    for (const page of Object.values(pages)) await page.close();
  }
}
