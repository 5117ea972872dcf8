// All heads off in one sweep, beside each in a sweep of its own: the same programs on the same page, by
// turns. It fails where a variant is not what it is alone.
import { pageScript } from './page-script.mjs';

const sentences = {
  4: 'The cat slept.',
  14: 'The animal did not cross the street because it was too tired.',
};

/** @param repeats of what is quick; a sweep takes seconds on a software adapter, and gets a tenth */
export async function sweeps(browser, url, repeats, report) {
  const content = await pageScript('scripts/bench/sweep-page.ts');
  for (const [ids, text] of Object.entries(sentences)) {
    const page = await browser.newPage();
    await page.goto(`${url}models/index.json`);
    await page.addScriptTag({ content });
    const asked = [text, Math.max(3, Math.round(repeats / 10))];
    const { variants, together, alone } = await page.evaluate(
      ([sentence, times]) => window.timeSweeps('./', sentence, times),
      asked,
    );
    report.heading(`${variants} heads off in turn, ${ids} ids`);
    const ratios = together.map((one, at) => one / alone[at]);
    report.pair(`sweep of ${variants}, ${ids} ids`, { together, alone, ratios });
    await page.close();
  }
}
