import type { Page } from '@playwright/test';
import { vocabularyOf } from '../../src/language/grammar-tokens.ts';
import { seededRandom } from '../../src/language/random.ts';
import { expect, open, test } from './fixtures.ts';
import { readNumber, rememberWriting, shownGrid } from './painted.ts';

const kinds = ['encoder.self', 'decoder.self', 'decoder.cross'] as const;
const ofOneHead = ['q', 'k', 'v', 'scores', 'scaled', 'masked', 'pattern', 'context'];
const steps = ['x', ...ofOneHead, 'out', 'residual', 'normalized', 'normed'];
/** Those of the parts beside the heads, and where such are. */
const beside = {
  ffn: { kinds: ['encoder.self', 'decoder.self'], steps: ['pre', 'post', 'ffn_out'] },
  embedding: { kinds: ['encoder.self', 'decoder.self'], steps: ['embed', 'position'] },
  output: { kinds: ['decoder.self'], steps: ['logits', 'probs'] },
} as const;

/** Numbers count from 1. */
type Visit = {
  readonly kind: (typeof kinds)[number];
  readonly step: string;
  readonly part?: keyof typeof beside;
  readonly layer: number;
  readonly head: number;
};

/** As Back and Forward do: the address changes, and the page follows. */
async function go(page: Page, { kind, step, part, ...at }: Visit): Promise<void> {
  const [stack, attn] = kind.split('.') as [string, string];
  const wanted = {
    view: 'steps',
    part: part ?? 'head',
    stack,
    step,
    layer: `${at.layer}`,
    head: `${at.head}`,
  };
  await page.evaluate(
    (parameters) => {
      const url = new URL(location.href);
      for (const name of ['attn', 'q', 'k', 'f']) url.searchParams.delete(name);
      for (const [name, value] of Object.entries(parameters)) url.searchParams.set(name, value);
      history.pushState(null, '', url);
      dispatchEvent(new PopStateEvent('popstate'));
    },
    attn === 'cross' ? { ...wanted, attn } : wanted,
  );
}

/** What a step shows, by the activation's name as docs/formats.md has it; nothing of the page is asked. */
function activationOf({ kind, step, layer }: Visit): string {
  const [stack, attn] = kind.split('.') as [string, string];
  const here = `${stack}.${layer - 1}`;
  if (step === 'residual') return `${here}.${attn === 'self' ? 'resid_mid' : 'resid_mid_cross'}`;
  const norm = `${here}.${attn === 'self' ? 'ln1' : 'ln2'}`;
  const others: Readonly<Record<string, string>> = {
    ...{ normalized: `${norm}.normalized`, normed: `${norm}.out` },
    ...{ pre: `${here}.ffn.pre`, post: `${here}.ffn.post`, ffn_out: `${here}.ffn.out` },
    ...{ embed: `${stack}.embed`, position: `${stack}.pos_embed` },
    ...{ logits: 'logits', probs: 'probs' },
  };
  const other = others[step];
  if (other) return other;
  if (step !== 'x') return `${here}.${attn}_attn.${step}`;
  if (attn === 'cross') return `${here}.ln1.out`;
  if (layer === 1) return `${here}.resid_pre`;
  return `${stack}.${layer - 2}.${stack === 'encoder' ? 'ln2' : 'ln3'}.out`;
}

type Truth = { readonly rows: number; readonly columns: number; readonly data: readonly number[] };

/** The trace's own numbers of what a visit shows: of the vocabulary those of the words that head its columns. */
async function truth(page: Page, visit: Visit): Promise<Truth> {
  const name = activationOf(visit);
  const index = ofOneHead.includes(visit.step) ? visit.head - 1 : 0;
  const words = visit.part === 'output' ? (await tableOf(page)).heads : null;
  const ids = words?.map((word) => vocabulary.tokens.indexOf(word)) ?? null;
  return page.evaluate(
    async ([name, index, text, ids]) => {
      const { trace } = await window.attentoscope.run({ text });
      const { shape, data } = trace.get(name as Parameters<typeof trace.get>[0]);
      const [rows, columns] = shape.slice(-2) as [number, number];
      if (ids) {
        const all = Array.from({ length: rows }, (_, row) =>
          ids.map((id) => data[row * columns + id] as number),
        );
        return { rows, columns: ids.length, data: all.flat() };
      }
      const size = rows * columns;
      return { rows, columns, data: Array.from(data.slice(index * size, (index + 1) * size)) };
    },
    [name, index, sentence, ids] as const,
  );
}

function expectCell({ columns, data }: Truth, row: number, column: number, text: string, of = '') {
  const { value, within } = readNumber(text);
  const real = Math.max(-1e9, data[row * columns + column] as number);
  expect(Math.abs(value - real), `${of}, ${row}, ${column}: ${text}`).toBeLessThanOrEqual(within);
}

/** @returns how many numbers are written in the matrix, all of them right */
async function writtenCells(page: Page, real: Truth, of: string): Promise<number> {
  let count = 0;
  await expect(async () => {
    const { rows, columns, cells } = await shownGrid(page);
    expect([rows, columns], of).toEqual([real.rows, real.columns]);
    for (const { row, column, text } of cells) expectCell(real, row, column, text, of);
    count = cells.length;
  }).toPass({ timeout: 20_000 });
  return count;
}

/** What its columns are called, and its rows of numbers. */
async function tableOf(page: Page): Promise<{ heads: string[]; lines: string[][] }> {
  await page.getByRole('button', { name: 'Numbers as a table' }).click();
  const rows = page.getByRole('dialog').getByRole('row');
  const lines = await rows.evaluateAll((all) =>
    all.map((row) => [...row.querySelectorAll('td')].map((cell) => cell.textContent ?? '')),
  );
  const heads = await page.getByRole('dialog').getByRole('columnheader').allTextContents();
  await page.keyboard.press('Escape');
  return { heads, lines: lines.slice(1) };
}

const vocabulary = vocabularyOf('en-fr');
const sentence = 'The cat saw a bird.';

test('what is written in a matrix and in its table are the trace’s numbers', async ({ page }) => {
  await rememberWriting(page);
  await open(page, `?lang=en&view=steps&text=${encodeURIComponent(sentence)}`);
  const { nLayers, nHeads } = await page.evaluate(() => window.attentoscope.config);
  const random = seededRandom(20_261_127);
  const below = (count: number) => Math.floor(random() * count);
  const somewhere = () => ({ layer: 1 + below(nLayers), head: 1 + below(nHeads) });
  const visits: readonly Visit[] = [
    ...steps.flatMap((step) => kinds.map((kind) => ({ kind, step, ...somewhere() }))),
    ...Object.entries(beside).flatMap(([part, { kinds, steps }]) =>
      steps.flatMap((step) =>
        kinds.map((kind) => ({ part: part as keyof typeof beside, kind, step, ...somewhere() })),
      ),
    ),
  ];
  let [written, read] = [0, 0];
  for (const visit of visits) {
    const of = JSON.stringify(visit);
    await go(page, visit);
    await expect(page.locator('footer [aria-current]')).toHaveAttribute('data-step', visit.step);
    const real = await truth(page, visit);
    written += await writtenCells(page, real, of);
    const { lines: table } = await tableOf(page);
    for (let n = 0; n < 20; n++, read++) {
      const [row, column] = [below(real.rows), below(real.columns)];
      expectCell(real, row, column, table[row]?.[column] ?? 'nothing', of);
    }
  }
  expect(read).toBeGreaterThan(800);
  expect(written).toBeGreaterThan(300);
});
