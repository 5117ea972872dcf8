import type { Locator, Page } from '@playwright/test';
import { expect, field, open, test, translated, translation } from '../fixtures.ts';

const terms = (page: Page) => page.locator('footer').getByRole('button');
const lit = (page: Page) => page.locator('footer [aria-current="step"]');
const head = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

async function type(page: Page, text: string): Promise<void> {
  await field(page).fill(text);
  await translated(page);
}

/** Presses Tab until the focus is in `place`. */
async function tabTo(page: Page, place: Locator): Promise<void> {
  for (let tabs = 0; tabs < 60; tabs++) {
    await page.keyboard.press('Tab');
    if (await place.evaluate((node) => node.contains(document.activeElement))) return;
  }
  throw new Error('Tab did not lead there');
}

test('the keyboard alone reaches a head, walks its steps and moves its cells', async ({ page }) => {
  await open(page);
  await tabTo(page, field(page));
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('The cat saw a bird.');
  await translated(page);
  await tabTo(page, page.getByRole('navigation', { name: 'Map of the model' }));
  const way = [
    ['ArrowDown', 'Decoder, layer 2, cross-attention, head 1'],
    ['ArrowUp', 'Decoder, layer 2, cross-attention, head 2'],
    ['PageUp', 'Decoder, layer 2, add & norm 2'],
    ['PageUp', 'Decoder, layer 2, feed-forward'],
    ['PageDown', 'Decoder, layer 2, add & norm 2'],
    ['PageDown', 'Decoder, layer 2, cross-attention, head 1'],
    ['ArrowDown', 'Decoder, layer 2, add & norm 1'],
    ['ArrowDown', 'Decoder, layer 2, masked self-attention, head 4'],
  ] as const;
  for (const [key, name] of way) {
    await page.keyboard.press(key);
    await expect(head(page, name)).toBeFocused();
  }
  await page.keyboard.press('Enter');
  await expect(head(page, way[7][1])).toHaveAttribute('aria-current', 'true');
  const before = await lit(page).getAttribute('data-step');
  await page.keyboard.press('ArrowRight');
  expect(await lit(page).getAttribute('data-step')).not.toBe(before);
  await page.keyboard.press('ArrowLeft');
  expect(await lit(page).getAttribute('data-step')).toBe(before);

  await tabTo(page, page.getByRole('grid').last());
  await page.keyboard.press('ArrowRight');
  expect(await lit(page).getAttribute('data-step')).not.toBe(before);
  await page.keyboard.press('ArrowLeft');
  await tabTo(page, page.getByRole('grid').last());
  await page.keyboard.press('Enter');
  await expect(page.getByText('Arrows move the cell')).toBeVisible();
  const query = () => new URL(page.url()).searchParams.get('q');
  // From the corner, because the row it starts at may be the last one.
  await page.keyboard.press('Control+Home');
  await expect.poll(query).toBe('1');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect.poll(query).toBe('3');
  expect(await lit(page).getAttribute('data-step')).toBe(before);
  await page.keyboard.press('Escape');
  await page.keyboard.press(' ');
  await expect(lit(page)).toHaveAttribute('data-step', 'x');
  await expect(page.getByRole('button', { name: 'Pause' })).toBeVisible();
});

test('Back undoes the last language, view, head, step and sentence, then leaves', async ({
  page,
}) => {
  await page.goto('about:blank');
  await open(page);
  const now = () => new URL(page.url()).searchParams;
  const first = await translation(page).textContent();
  await page.keyboard.press('ArrowRight');
  const own = now().get('head');
  await head(page, 'Decoder, layer 2, cross-attention, head 1').click();
  await page.keyboard.press('ArrowRight');
  await page.getByRole('radio', { name: 'Links' }).click();
  await field(page).fill('The cat saw a bird.');
  await translated(page);
  await page.getByRole('button', { name: '中文' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN');
  await page.goBack();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await page.goBack();
  await translated(page);
  await expect(translation(page)).toHaveText(first ?? '');
  for (const [name, value] of [
    ['view', 'steps'],
    ['step', 'x'],
    ['head', own],
    ['view', 'opening'],
  ] as const) {
    await page.goBack();
    await expect.poll(() => now().get(name)).toBe(value);
  }
  await page.goBack();
  await expect(page).toHaveURL('about:blank');
});

test('a first visit opens on one link, unfolds to X, and the logo leads back', async ({ page }) => {
  await open(page, '?lang=en');
  await expect(
    page.getByRole('img', { name: /“qu' → il” looks at “tired”: (0\.9|1\.00)/ }),
  ).toBeVisible();
  await page.getByRole('button', { name: 'Press → to see, step by step' }).click();
  await expect(page.getByText('step 1 of 12')).toBeVisible();
  await expect(page.getByText('word 16 of 16')).toBeVisible();
  await expect(page.getByRole('grid').last()).toHaveAccessibleName(/^X 16 × 64/);
  await type(page, 'The cat saw a bird.');
  await page.getByRole('button', { name: 'Attentoscope' }).click();
  await translated(page);
  await expect(field(page)).toHaveValue(/^The animal/);
  await expect(page.getByRole('button', { name: 'Press →' })).toBeVisible();
  await page.goBack();
  await translated(page);
  await expect(translation(page)).toHaveText('Le chat a vu un oiseau.');
});

test('on a phone the formula shows the term where the walk stands, however late it is set, in its place', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  let set = () => {};
  const late = new Promise<void>((resolve) => {
    set = resolve;
  });
  await page.route('**/Typeset-*.js', async (route) => {
    await late;
    await route.continue();
  });
  await open(page, '?step=residual');
  const before = await page.locator('footer').boundingBox();
  await expect(lit(page).locator('math')).toHaveCount(0);
  set();
  await expect(lit(page).locator('math')).toBeAttached();
  expect(await page.locator('footer').boundingBox()).toEqual(before);
  await expect(lit(page)).toBeInViewport({ ratio: 0.75 });
  await expect(lit(page)).toHaveAttribute('data-step', 'residual');
});

test('every view shows the run: heads, links, positions, output', async ({ page }) => {
  await open(page, '?stack=encoder&layer=1');
  await page.getByRole('radio', { name: 'All heads' }).click();
  await expect(page.getByText('= 1').or(page.getByText('1.00')).first()).toBeVisible();
  await page.getByRole('radio', { name: 'Links' }).click();
  await expect(page.getByRole('table', { name: /Links of layer/ })).toBeAttached();
  await expect(page.getByRole('button', { name: 'it as a query' })).toBeVisible();
  await page.getByRole('button', { name: 'Encoder, words and positions' }).click();
  await expect(page).toHaveURL(/view=positions/);
  await page.getByRole('button', { name: /^Output words, word/ }).click();
  await expect(page).toHaveURL(/view=output/);
  await page.getByRole('radio', { name: 'By layer' }).click();
  await expect(page).toHaveURL(/view=layers/);
  const layers = page.getByRole('table', { name: /after each decoder layer/ });
  await expect(layers.getByRole('rowheader')).toHaveText([
    'Layer 3',
    'Layer 2',
    'Layer 1',
    'words + positions',
  ]);
  await expect(terms(page).first()).toBeVisible();
});
