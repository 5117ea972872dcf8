// How long all heads off take in one sweep, beside one by one, by the same programs on the same page:
// npm run bench:sweep -- --repeats 5
// Needs a build, whose models it uses. Fails only where results differ: what is fast depends on the
// machine.
import { parseArgs } from 'node:util';
import { build } from 'vite';
import { launchBrowser, withPreview } from '../preview.mjs';
import { median } from './report.mjs';
import type { timeSweeps } from './sweep-page.ts';

const { values } = parseArgs({ options: { repeats: { type: 'string', default: '5' } } });
const sentences = [
  'The cat slept.',
  'The animal did not cross the street because it was too tired.',
  'The old teacher sold a cat near the big red house yesterday and my mother bought it because the cat slept.',
];

async function bundled(entry: string): Promise<string> {
  const lib = { entry, formats: ['iife' as const], name: 'bundle' };
  const built = await build({
    ...{ configFile: false, logLevel: 'error', build: { write: false, lib } },
  });
  const [{ output }] = built as unknown as [{ output: [{ code: string }] }];
  return output[0].code;
}

function line(text: string, { variants, together, alone }: Awaited<ReturnType<typeof timeSweeps>>) {
  const ratio = median(together.map((one, at) => one / (alone[at] as number)));
  const [one, other] = [median(together), median(alone)].map((time) => time.toFixed(0));
  return (
    `${ratio.toFixed(2)} of one by one, median (${variants} heads off: ` +
    `${one} ms in one sweep, ${other} ms one by one): ${text}`
  );
}

const content = await bundled('scripts/bench/sweep-page.ts');
await withPreview(async (url: string) => {
  const browser = await launchBrowser();
  try {
    for (const text of sentences) {
      const page = await browser.newPage();
      await page.goto(`${url}models/index.json`);
      await page.addScriptTag({ content });
      const found = await page.evaluate(
        ([sentence, repeats]) => {
          const { timeSweeps: time } = window as unknown as { timeSweeps: typeof timeSweeps };
          return time('./', sentence, repeats);
        },
        [text, Number(values.repeats)] as const,
      );
      if (text === sentences[0]) console.log(`${found.adapter}, software: ${found.software}`);
      console.log(line(text, found));
      await page.close();
    }
  } finally {
    await browser.close();
  }
});
