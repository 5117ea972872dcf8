import type { Page } from '@playwright/test';
import { formatFixed } from '../../../src/view/matrix/format.ts';
import { serious } from '../axe.ts';
import { expect, open, test, turn } from '../fixtures.ts';

const text = 'The animal did not cross the street because it was too tired.';
const panel = (page: Page) => page.getByRole('region', { name: 'Predict' });
const verdict = (page: Page) => panel(page).getByRole('status');

/** A row of an activation of the encoder's second layer, second head: what the link below shows. */
function rowOf(page: Page, name: string, row: number): Promise<number[]> {
  return page.evaluate(
    async ({ name: one, row: at, text: sentence }) => {
      const { trace } = await window.attentoscope.run({ text: sentence, direction: 'en-fr' });
      const { shape, data } = trace.get(one as Parameters<typeof trace.get>[0]);
      const columns = shape.at(-1) ?? 0;
      const head = shape.length > 2 ? (shape[1] ?? 0) * columns : 0;
      return [...data.slice(head + at * columns, head + (at + 1) * columns)];
    },
    { name, row, text },
  );
}

/** "it", in the encoder. */
const link = (step: string) => `?lang=en&stack=encoder&layer=2&head=2&q=9&k=9&step=${step}`;
const it = 8;
const shown: Readonly<Record<string, string>> = {
  ...{ x: 'resid_pre', out: 'self_attn.out', residual: 'resid_mid' },
};
const weighed = ['scores', 'scaled', 'pattern'];
const all = ['x', 'q', 'k', 'v', 'scores', 'scaled', 'pattern', 'context', 'out', 'residual'];

test('while a step is to be predicted, its row’s numbers are nowhere: walked by keyboard', async ({
  page,
}) => {
  await open(page, `${link('x')}&predict=on`);
  for (const step of all) {
    await expect(panel(page).getByRole('heading')).toBeVisible();
    const row = await rowOf(page, `encoder.1.${shown[step] ?? `self_attn.${step}`}`, it);
    const printed = new Set(row.map((value) => formatFixed(value)));
    const written = await page.evaluate(() => {
      // Lengths of drawings, what the reader draws, and what was measured over other sentences.
      const own =
        /style="[^"]*"| d="[^"]*"|<input[^>]*>|<output.*?<\/output>|<p[^>]*data-measured.*?<\/p>/g;
      const regions = [...document.querySelectorAll('#stage, [aria-label=Why], [role=toolbar]')];
      return regions.map((one) => one.outerHTML.replace(own, '')).join();
    });
    const numbers = written.match(/−?\d+\.\d\d(?!\d)/g) ?? [];
    expect(
      numbers.filter((number) => printed.has(number)),
      step,
    ).toEqual([]);
    await expect(page.getByRole('gridcell')).toHaveText(/\?$/);
    const veiled = page.getByRole('button', { name: /Encoder, layer 2, .* head 2$/ });
    await expect(page.locator('nav [data-veiled]')).toHaveCount(weighed.includes(step) ? 1 : 0);
    await expect(veiled.locator('canvas'), step).toHaveCount(weighed.includes(step) ? 0 : 1);
    await page.getByRole('button', { name: 'Numbers as a table' }).click();
    const cells = page
      .getByRole('dialog')
      .getByRole('row')
      .nth(it + 1)
      .getByRole('cell');
    expect(new Set(await cells.allTextContents()), step).toEqual(new Set(['?']));
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(
      panel(page).getByRole('heading'),
      'the dialog’s Escape skips nothing',
    ).toBeVisible();
    await page.keyboard.press('ArrowRight');
  }
});

test('beside the heads every step asks, and the map tells no answer before', async ({ page }) => {
  const output = page.getByRole('button', { name: /^Output words/ });
  for (const [part, steps] of [
    ['part=ffn&stack=encoder&layer=2', 7],
    ['part=output', 2],
  ] as const) {
    await open(page, `?lang=en&${part}&step=${steps === 7 ? 'x' : 'logits'}&q=3&predict=on`);
    for (let step = 0; step < steps; step++) {
      await expect(panel(page).getByRole('heading')).toBeVisible();
      const hidden = part === 'part=output';
      expect(await output.textContent()).toMatch(hidden ? /\?/ : /\.\d\d/);
      await panel(page).getByRole('toolbar').getByRole('button').first().click();
      await expect(verdict(page)).toContainText(`of ${step + 1} right`);
      await expect(output).toContainText(/\.\d\d/);
      await page.keyboard.press('ArrowRight');
    }
  }
});

test('by keyboard a word is chosen, told with both numbers, and counted', async ({ page }) => {
  await open(page, `${link('scores')}&predict=on`);
  const weights = await rowOf(page, 'encoder.1.self_attn.pattern', it);
  const most = weights.indexOf(Math.max(...weights));
  const word = (name: string) => panel(page).getByRole('button', { name, exact: true });
  // What else comes may take a key pressed meanwhile.
  await expect(async () => {
    await word('The').focus();
    await page.keyboard.press('ArrowDown');
    await expect(word('animal')).toBeFocused({ timeout: 1000 });
  }).toPass();
  await page.keyboard.press('Enter');
  const words = [...text.matchAll(/\w+|\./g)].map(([word]) => word);
  const named = (word: number) => `“${words[word]}”: ${formatFixed(weights[word] ?? 0)}`;
  await expect(verdict(page)).toContainText(`You said ${named(1)}; ${named(most)}.`);
  await expect(verdict(page)).toContainText('0 of 1 right');
  await expect(verdict(page)).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(panel(page).getByRole('heading')).toHaveText(/^What will ÷ 4 leave as it is/);
});

test('a word over the picture, one of the sentence and a cell answer', async ({ page }) => {
  const grid = page.getByRole('grid', { name: /^scores/ });
  const ways = [
    () => page.locator('#stage [data-choose]').nth(3).click(),
    () => page.getByRole('toolbar').first().getByRole('button', { name: /^not/ }).click(),
    () => grid.click({ position: { x: 25 * 3.5, y: 40 } }),
  ];
  for (const way of ways) {
    await open(page, `${link('scores')}&predict=on`);
    await expect(panel(page).getByRole('heading')).toBeVisible();
    await way();
    await expect(verdict(page)).toContainText('You said “not”: ');
  }
});

test('a bar is drawn by mouse and by arrows, and stays as a ghost', async ({ page }) => {
  await open(page, `${link('pattern')}&predict=on`);
  const slider = panel(page).getByRole('slider');
  const box = await slider.boundingBox();
  if (!box) throw new Error('no slider');
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  await page.keyboard.press('ArrowRight');
  const guess = formatFixed(Number(await slider.inputValue()));
  expect(Number(guess)).toBeGreaterThan(0.4);
  await page.keyboard.press('Enter');
  const truth = Math.max(...(await rowOf(page, 'encoder.1.self_attn.pattern', it)));
  await expect(verdict(page)).toContainText(`You said ${guess}; “because”: ${formatFixed(truth)}.`);
  await expect(verdict(page).locator('[data-look=ghost]')).toBeVisible();
});

test('who predicts nothing loads nothing of it; the switch asks, and is in the link', async ({
  page,
}) => {
  const loaded: string[] = [];
  page.on('response', (response) => loaded.push(response.url()));
  const came = () => loaded.some((url) => /\/Prediction-[^/]*\.js$/.test(url));
  await open(page, link('scores'));
  await expect(page.getByRole('heading', { name: /How well does/ })).toBeVisible();
  expect(came()).toBe(false);
  await page.getByRole('switch', { name: 'Predict first' }).click();
  await expect(panel(page).getByRole('heading')).toHaveText(/look at most\?$/);
  expect(came()).toBe(true);
  await expect(page).toHaveURL(/predict=on/);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('heading', { name: /How well does/ })).toBeVisible();
  await page.getByRole('switch').click();
  await expect(page).not.toHaveURL(/predict/);
});

/** In any language. */
const asks = '[class*=_prediction]';

for (const look of ['lang=en&theme=light', 'lang=zh-CN&theme=dark']) {
  test(`axe finds nothing serious in what is asked and told, ${look}`, async ({ page }) => {
    const at = (step: string) => link(step).replace('lang=en', look);
    await open(page, `${at('x')}&predict=on`);
    for (const step of ['scores', 'pattern', 'scaled']) {
      const before = (await page.locator(asks).first().textContent()) ?? '';
      await turn(page, at(step));
      await expect(page.locator(asks).first()).not.toHaveText(before);
      for (const answered of [false, true]) {
        await expect(page.locator(asks).first()).toBeVisible();
        if (answered) await page.locator(`${asks} button`).first().click();
        expect(await serious(page, asks)).toEqual([]);
      }
    }
  });
}
