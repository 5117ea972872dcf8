import type { Page } from '@playwright/test';
import { expect, field, open, test, translated, translation } from '../fixtures.ts';

const lit = (page: Page) => page.locator('footer [aria-current="step"]');
const head = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

async function type(page: Page, text: string): Promise<void> {
  await field(page).fill(text);
  await translated(page);
}

/** Walks on to the end and back to the start; returns the steps' names in the order met. */
async function walk(page: Page): Promise<string[]> {
  const met: string[] = [];
  const note = async () => met.push((await lit(page).getAttribute('data-step')) ?? '');
  const [back, on] = [
    page.getByRole('button', { name: 'Step back' }),
    page.getByRole('button', { name: 'Step forward' }),
  ];
  while (await back.isEnabled()) await back.click();
  await note();
  while (await on.isEnabled()) {
    await on.click();
    await note();
  }
  const forward = [...met];
  for (let index = forward.length - 2; index >= 0; index--) {
    await back.click();
    expect(await lit(page).getAttribute('data-step')).toBe(forward[index]);
  }
  return forward;
}

test('type, edit a word, change direction, walk a cross-attention head, share, switch language', async ({
  page,
  context,
  backend,
}) => {
  await open(page);
  await expect(page.getByTitle('What computes this page')).toContainText(
    backend === 'webgpu' ? 'WebGPU' : 'CPU',
  );
  await type(page, 'The cat saw a bird.');
  await expect(translation(page)).toHaveText('Le chat a vu un oiseau.');
  await type(page, 'The dog saw a bird.');
  await expect(translation(page)).toHaveText('Le chien a vu un oiseau.');

  await page.getByRole('button', { name: /Direction of translation/ }).click();
  await page.getByRole('menuitemradio', { name: 'English → Chinese' }).click();
  await type(page, 'The dog saw a bird.');
  await expect(translation(page)).toHaveText('狗看见了一只鸟。');

  await head(page, 'Decoder, layer 2, cross-attention, head 3').click();
  const open_ = [
    ...['x', 'q', 'k', 'v', 'scores', 'scaled', 'pattern', 'context', 'out'],
    ...['residual', 'normalized', 'normed'],
  ];
  expect(await walk(page)).toEqual(open_);
  await head(page, 'Decoder, layer 1, masked self-attention, head 2').click();
  expect(await walk(page)).toEqual([...open_.slice(0, 6), 'masked', ...open_.slice(6)]);

  await head(page, 'Decoder, layer 2, cross-attention, head 3').click();
  await page.getByRole('button', { name: 'Step forward' }).click();
  await page.getByRole('button', { name: 'One word back' }).click();
  await expect(page).toHaveURL(/[?&]t=8\b/);
  const link = page.url();
  const other = await context.newPage();
  await other.goto(link);
  await translated(other);
  await expect(field(other)).toHaveValue('The dog saw a bird.');
  await expect(translation(other)).toHaveText('狗看见了一只鸟。');
  await expect(head(other, 'Decoder, layer 2, cross-attention, head 3')).toHaveAttribute(
    'aria-current',
    'true',
  );
  expect(await lit(other).getAttribute('data-step')).toBe(
    await lit(page).getAttribute('data-step'),
  );
  const stepText = (one: Page) =>
    one.getByRole('group', { name: 'Decoding, one word at a time' }).textContent();
  expect(await stepText(other)).toBe(await stepText(page));

  await page.getByRole('button', { name: '中文' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN');
  await expect(page.getByRole('heading', { name: '译文' })).toBeVisible();
  await expect(translation(page)).toHaveText('狗看见了一只鸟。');
  await page.getByRole('button', { name: 'English', exact: true }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
});

test('turned round, the translation becomes the sentence, and the console agrees', async ({
  page,
}) => {
  await open(page);
  await page.getByRole('button', { name: /Direction of translation/ }).click();
  await page.getByRole('menuitemradio', { name: 'English → Chinese' }).click();
  await type(page, 'The dog saw a bird.');
  await expect(translation(page)).toHaveText('狗看见了一只鸟。');
  await page.getByRole('button', { name: /Direction of translation/ }).click();
  await page.getByRole('menuitemradio', { name: 'Chinese → English' }).click();
  await translated(page);
  await expect(field(page)).toHaveValue('狗看见了一只鸟。');
  await expect(translation(page)).toHaveText('The dog saw a bird.');
  const run = await page.evaluate(async () => {
    const { source, target } = await window.attentoscope.run({
      text: '猫看见了狗。',
      direction: 'zh-en',
    });
    return { tokens: source.tokens, unknown: source.unknown, text: target.text };
  });
  expect(run).toEqual({
    tokens: [...'猫看见了狗。', '<eos>'],
    unknown: [],
    text: 'The cat saw the dog.',
  });
});
