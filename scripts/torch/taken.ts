import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from '@playwright/test';
import { launchBrowser, withPreview } from '../preview.mjs';
import { assertTorch, environment, python } from './process.ts';

// npm run taken, after a build: what the page's buttons download goes through PyTorch, and is held to the
// page's own run of the same sentence.

const sentences = {
  'en-fr': [
    'The animal did not cross the street because it was too tired.',
    'The cat saw a bird.',
    'The zorb sleeps.',
  ],
  'en-zh': ['The children read two books.', 'The cat saw a bird.'],
  'zh-en': ['猫看见了一只鸟。', '那只动物没有过街，因为它太累了。'],
};
const tolerance = 1e-4;

/** Patterns by name, row-major, and the words written, `<eos>` last. */
type Told = {
  readonly written: readonly string[];
  readonly patterns: Readonly<Record<string, readonly number[]>>;
};
type Printed = Told & { readonly printed: string };

const address = (direction: string, text: string) =>
  `?${new URLSearchParams({ lang: 'en', backend: 'wasm', dir: direction, text })}`;

/** Every file by its button, into the folder, and the cell as it stands there. */
async function takeFrom(page: Page, folder: string): Promise<string> {
  await page.getByRole('button', { name: 'Help', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Model card' }).click();
  const buttons = page.getByRole('button', { name: /^Download / });
  await buttons.first().waitFor();
  for (const button of await buttons.all()) {
    const coming = page.waitForEvent('download');
    await button.click();
    const file = await coming;
    await file.saveAs(join(folder, file.suggestedFilename()));
  }
  return (await page.getByTestId('notebook-cell').textContent()) ?? '';
}

/** What the page itself computed of the sentence. */
const shownBy = (page: Page): Promise<Told> =>
  page.evaluate(async () => {
    const { attentoscope } = window as unknown as { attentoscope: Console };
    await attentoscope.ready;
    const { text, dir: direction } = Object.fromEntries(new URLSearchParams(location.search));
    const { trace, target } = await attentoscope.run({ text, direction });
    const names = trace.names.filter((name) => name.endsWith('.pattern'));
    const patterns = names.map((name) => [name, [...trace.get(name).data]] as const);
    return { written: [...target.tokens], patterns: Object.fromEntries(patterns) };
  });
type Console = {
  readonly ready: Promise<unknown>;
  run(asked: object): Promise<{
    readonly target: { readonly tokens: readonly string[] };
    readonly trace: {
      readonly names: readonly string[];
      get(name: string): { readonly data: Float32Array };
    };
  }>;
};

function offBetween(one: Told, other: Told): number {
  const offs = Object.entries(one.patterns).map(([name, data]) => {
    const theirs = other.patterns[name] ?? [];
    if (theirs.length !== data.length) return Number.POSITIVE_INFINITY;
    return Math.max(...data.map((value, at) => Math.abs(value - (theirs[at] as number))));
  });
  return Math.max(...offs);
}

async function hold(browser: Browser, url: string, direction: string, text: string) {
  const folder = mkdtempSync(join(tmpdir(), 'taken-'));
  const page = await browser.newPage({ acceptDownloads: true });
  await page.goto(url + address(direction, text));
  await page.locator('[data-testid=translation][aria-busy=false]').waitFor();
  const ours = await shownBy(page);
  const input = await takeFrom(page, folder);
  await page.close();
  const output = execFileSync(python, ['scripts/torch/taken.py', folder], {
    input,
    env: environment,
  });
  rmSync(folder, { recursive: true });
  const theirs = JSON.parse(String(output)) as Printed;
  const off = offBetween(ours, theirs);
  const same = ours.written.join(' ').toLowerCase() === theirs.written.join(' ').toLowerCase();
  if (!same || !(off <= tolerance)) process.exitCode = 1;
  console.log(`${direction} ${text}\n${theirs.printed}`);
  const count = Object.keys(theirs.patterns).length;
  console.log(
    `${same ? 'the same' : 'ANOTHER'} translation; ${count} patterns within ${off.toExponential(1)}\n`,
  );
}

assertTorch();
await withPreview(async (url: string) => {
  const browser = await launchBrowser();
  try {
    for (const [direction, texts] of Object.entries(sentences))
      for (const text of texts) await hold(browser, url, direction, text);
  } finally {
    await browser.close();
  }
});
