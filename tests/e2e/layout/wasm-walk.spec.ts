import type { Page } from '@playwright/test';
import { expect, open, test, turn } from '../fixtures.ts';

// As most readers have it.
test.use({ contextOptions: { reducedMotion: 'no-preference' } });

const sentences = {
  3: 'Stop.',
  24: 'The old cat and the young dog saw a small bird in the garden and the big horse did not see them.',
};
const heads = {
  encoder: 'stack=encoder&layer=2&head=3',
  'masked decoder': 'stack=decoder&attn=self&layer=2&head=3',
  cross: 'stack=decoder&attn=cross&layer=2&head=2',
};

/** The parts of the page that are there whatever step is shown, and what stands in the foot and the header. */
const fixed = [
  'header',
  'header button',
  'main > *',
  'main > * > *',
  '#stage > *',
  '#stage > * > *',
  'section[aria-label="Sentence and translation"], [data-tour]',
  '[data-tour] textarea, [data-testid=translation]',
  'nav button',
  'footer',
  'footer button',
];

/** The box of each, by what it is: to the pixel, however far anything is scrolled. */
const boxes = (page: Page) =>
  page.evaluate((selectors) => {
    const parts = selectors.flatMap((one) => [...document.querySelectorAll<HTMLElement>(one)]);
    // A formula that is wider than a phone follows its lit term.
    const scrolled = ({ parentElement: box }: HTMLElement): number =>
      box ? box.scrollLeft + scrolled(box) : 0;
    return parts.map((part) => {
      const { left, y, width, height } = part.getBoundingClientRect();
      const x = left + scrolled(part);
      const name = part.ariaLabel ?? part.id ?? part.className;
      return [part.tagName, name, ...[x, y, width, height].map(Math.round)].join(' ');
    });
  }, fixed);

const lit = (page: Page) => page.locator('footer [aria-current]').getAttribute('data-step');

/** Twice, a moment apart: what glides is at rest. */
async function atRest(page: Page): Promise<readonly string[]> {
  let last = await boxes(page);
  for (let tries = 0; tries < 20; tries++) {
    await page.waitForTimeout(150);
    const next = await boxes(page);
    if (next.join() === last.join()) return next;
    last = next;
  }
  throw new Error('the page does not come to rest');
}

/** Every step of what is open, forth and one back. */
async function walk(page: Page, longerThan: number): Promise<void> {
  const first = await atRest(page);
  expect(first.length).toBeGreaterThan(40);
  const walked = [await lit(page)];
  for (;;) {
    await page.keyboard.press('ArrowRight');
    const step = await lit(page);
    if (step === walked.at(-1)) break;
    walked.push(step);
    expect(await boxes(page), `at once after ${step}`).toEqual(first);
    expect(await atRest(page), `at rest in ${step}`).toEqual(first);
  }
  expect(walked.length).toBeGreaterThan(longerThan);
  await page.keyboard.press('ArrowLeft');
  expect(await atRest(page), 'a step back').toEqual(first);
}

for (const [tokens, sentence] of Object.entries(sentences)) {
  for (const [name, head] of Object.entries(heads)) {
    test(`nothing fixed moves on the walk of a head, ${name}, ${tokens} tokens`, async ({
      page,
    }) => {
      await open(page, `?lang=en&step=x&${head}&text=${encodeURIComponent(sentence)}`);
      const chips = page.locator('[data-tour=sentence] [role=toolbar] > *');
      await expect(chips).toHaveCount(Number(tokens));
      await walk(page, 8);
    });
  }
}

/** The first step of each part beside the heads. */
const beside = {
  ffn: 'stack=encoder&layer=2&step=x',
  norm: 'stack=decoder&attn=cross&layer=2&step=residual',
  embedding: 'stack=encoder&step=embed',
  output: 'stack=decoder&step=logits',
};

test('nothing fixed moves on the walks of other parts, 24 tokens', async ({ page }) => {
  const of = `lang=en&view=steps&text=${encodeURIComponent(sentences[24])}`;
  await open(page, `?${of}`);
  for (const [part, query] of Object.entries(beside)) {
    await turn(page, `?${of}&part=${part}&${query}`);
    await test.step(part, () => walk(page, 1));
  }
});

test('nothing fixed moves on the walk of a head in Chinese, on a projector and on a phone', async ({
  page,
}) => {
  const query = `?lang=zh-CN&step=x&${heads.cross}&text=${encodeURIComponent(sentences[24])}`;
  await page.setViewportSize({ width: 1920, height: 1080 });
  await open(page, query);
  await walk(page, 8);
  await page.setViewportSize({ width: 390, height: 844 });
  await turn(page, query);
  await walk(page, 8);
});
