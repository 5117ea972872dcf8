import type { Page } from '@playwright/test';
import { expect, field, open, test, translated } from './fixtures.ts';

// As most readers have it.
test.use({ contextOptions: { reducedMotion: 'no-preference' } });

const sizes = [
  { width: 1280, height: 720 },
  { width: 1920, height: 1080 },
  { width: 390, height: 844 },
];
const sentences = [
  'Stop.',
  'The cat saw a bird.',
  'The animal did not cross the street because it was too tired.',
  'The old cat and the young dog saw a small bird in the garden, and the big horse did not see them.',
  'a'.repeat(60),
  `The ${'b'.repeat(60)} saw the ${'c'.repeat(60)}.`,
];

/** Where every fixed part of the page lies, and everything on the map, however far that is scrolled. */
async function boxes(page: Page): Promise<string> {
  return page.evaluate(() => {
    const parts = document.querySelectorAll('header, main, main > *, main section, footer');
    // Sections within the column are what it says: of another length for another word.
    const fixed = [...parts].filter((one) => !one.parentElement?.closest('section'));
    const outer = fixed.map((one) => one.getBoundingClientRect());
    const inner = [...document.querySelectorAll<HTMLElement>('nav li button')].map((one) => ({
      ...{ x: one.offsetLeft, y: one.offsetTop, width: one.offsetWidth, height: one.offsetHeight },
    }));
    return [...outer, ...inner]
      .map(({ x, y, width, height }) => [x, y, width, height].map(Math.round).join(' '))
      .join('\n');
  });
}

for (const size of sizes) {
  test(`at ${size.width} × ${size.height} sentences, long words and layers move nothing`, async ({
    page,
  }) => {
    await page.setViewportSize(size);
    await open(page, '?view=steps');
    const first = await boxes(page);
    for (const sentence of sentences) {
      await field(page).fill(sentence);
      await translated(page);
      expect(await boxes(page), sentence).toBe(first);
    }
    for (const layer of [1, 2, 3]) {
      await page.evaluate((name) => {
        const heads = document.querySelectorAll<HTMLElement>('nav button');
        [...heads].find((one) => one.ariaLabel === name)?.click();
      }, `Decoder, layer ${layer}, cross-attention, head 1`);
      await expect(page).toHaveURL(new RegExp(`layer=${layer}`));
      expect(await boxes(page), `layer ${layer}`).toBe(first);
    }
  });
}

test('a word of sixty letters is cut in its chip, and whole on focus', async ({ page }) => {
  const word = 'd'.repeat(60);
  await open(page, `?text=The+${word}+saw+a+bird.`);
  const chip = page.getByRole('button', { name: word });
  const cut = () =>
    chip.locator('span[lang]').evaluate((one) => one.scrollWidth > one.clientWidth + 1);
  // The chip is made anew when what it opens has come.
  await expect(chip).toHaveAttribute('data-state', 'closed');
  expect(await cut()).toBe(true);
  expect((await chip.boundingBox())?.width).toBeLessThan(200);
  await expect(page.locator('main')).not.toContainText(word);
  await page.getByRole('button', { name: 'The', exact: true }).focus();
  await page.keyboard.press('ArrowDown');
  await expect(chip).toBeFocused();
  expect(await cut()).toBe(false);
});
