import type { Page } from '@playwright/test';
import { heads, partsBeside, viewStates, walkFrom } from '../access/states.ts';
import { expect, open, test, turn } from '../fixtures.ts';

const sizes = [
  { width: 1280, height: 720 },
  { width: 1920, height: 1080 },
  { width: 390, height: 844 },
];
const sentences = {
  3: 'Stop.',
  24: 'The old cat and the young dog saw a small bird in the garden and the big horse did not see them.',
};

/**
 * Text on the page that is cut and said whole nowhere, parts of the board that cannot be scrolled to, and how far the
 * explanation or the page scrolls sideways.
 */
const cut = (page: Page) =>
  page.evaluate(() => {
    const all = [...document.querySelectorAll<HTMLElement>('main *')];
    const seen = (one: HTMLElement) =>
      one.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
      !one.closest('.visually-hidden, [inert]') &&
      one.clientWidth > 1;
    const told = (one: HTMLElement) =>
      one.closest('[title], [aria-label]:not(section, main, nav, [role=group])');
    const text = (one: HTMLElement) =>
      [...one.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim());
    const hides = (one: HTMLElement) => /hidden|clip/.test(getComputedStyle(one).overflowX);
    const cutText = all
      .filter((one) => one.scrollWidth > one.clientWidth + 1 && text(one) && hides(one))
      .filter((one) => seen(one) && !told(one))
      .map((one) => `cut: ${one.className} “${one.textContent?.slice(0, 60)}”`);
    const lost = [...document.querySelectorAll<HTMLElement>('#stage [data-part]')]
      .filter(seen)
      .flatMap((one) => {
        let box: HTMLElement | null = one.parentElement;
        while (box && getComputedStyle(box).overflow === 'visible') box = box.parentElement;
        if (!box) return [];
        const [inner, outer] = [one.getBoundingClientRect(), box.getBoundingClientRect()];
        const left = inner.left - outer.left + box.scrollLeft;
        const top = inner.top - outer.top + box.scrollTop;
        const beyond = left < -2 || top < -2 || left + inner.width > box.scrollWidth + 2;
        return beyond
          ? [`lost: ${one.dataset.part} at ${Math.round(left)}, ${Math.round(top)}`]
          : [];
      });
    const why = document.querySelector<HTMLElement>('[data-tour=why]');
    const over = why ? why.scrollWidth - why.clientWidth : 0;
    if (over > 0) lost.push(`${over} px of the explanation are out of sight`);
    const wide = document.documentElement.scrollWidth - document.documentElement.clientWidth;
    return [...new Set([...cutText, ...lost, ...(wide > 0 ? [`${wide} px too wide`] : [])])];
  });

/** The masked decoder has every step of a head; of other parts the first, whose sums are the widest. */
const states = [
  ...walkFrom(heads[1], heads[1]),
  ...partsBeside.flatMap((part) => walkFrom(heads[1], part).slice(0, 1)),
  ...viewStates,
];

for (const [tokens, sentence] of Object.entries(sentences)) {
  test(`no text is cut and nothing is out of reach, ${tokens} tokens`, async ({ page }) => {
    await open(page, '?lang=en');
    for (const state of states.filter((one) => !one.startsWith('text='))) {
      await turn(page, `?lang=en&${state}&text=${encodeURIComponent(sentence)}`);
      await expect(page.locator('#stage [aria-busy] > *').first()).toBeVisible();
      for (const size of sizes) {
        await page.setViewportSize(size);
        const where = `${size.width} × ${size.height}, ${state}`;
        await expect.soft.poll(() => cut(page), { message: where, timeout: 15_000 }).toEqual([]);
      }
    }
  });
}
