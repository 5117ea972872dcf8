import { serious } from './axe.ts';
import { expect, open, test, turn } from './fixtures.ts';

const states = [
  { query: 'lang=en&view=steps&step=scores', theme: 'light' },
  { query: 'lang=zh-CN&view=steps&step=pattern&stack=decoder&attn=self', theme: 'dark' },
  { query: 'lang=en&view=steps&step=scaled&undivided=on', theme: 'light' },
  { query: 'lang=zh-CN&view=heads&stack=decoder&attn=cross', theme: 'light' },
  { query: 'lang=en&view=links', theme: 'dark' },
  { query: 'lang=en&view=positions', theme: 'light' },
  { query: 'lang=en&view=embedding', theme: 'light' },
  { query: 'lang=zh-CN&view=journey&stack=decoder', theme: 'dark' },
  { query: 'lang=en&view=twice&stack=encoder', theme: 'light' },
  { query: 'lang=en&view=units&stack=encoder', theme: 'dark' },
  { query: 'lang=en&view=output', theme: 'dark' },
  { query: 'lang=zh-CN&view=layers', theme: 'light' },
  { query: 'lang=en&view=split&step=v', theme: 'dark' },
  { query: 'lang=en&view=cost&cost=6,512,8,64,64,2048,37000,32,1024', theme: 'light' },
  { query: 'lang=zh-CN&view=root', theme: 'dark' },
  { query: 'lang=en&text=The%20zeppelin%20saw%20a%20bird.', theme: 'light' },
] as const;

test('axe finds nothing serious in any view', async ({ page }) => {
  await open(page);
  const questions = new Set<string | null>();
  for (const { query, theme } of states) {
    await page.emulateMedia({ colorScheme: theme });
    await turn(page, `?${query}`);
    await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
    await expect(page.locator('#stage [aria-busy] > *').first()).toBeVisible();
    questions.add(await page.locator('main section:last-child h2').first().textContent());
    expect.soft(await serious(page), query).toEqual([]);
  }
  expect(questions.size).toBe(states.length);
});

test('axe finds nothing serious in a term that is asked, nor in the glossary', async ({ page }) => {
  await open(page, '?step=q&theme=dark&lang=en');
  await page.getByRole('button', { name: 'query', exact: true }).click();
  await expect(page.getByRole('dialog', { name: 'query' })).toBeVisible();
  expect(await serious(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await page.keyboard.press('g');
  await expect(page.getByRole('dialog', { name: 'Glossary' })).toBeVisible();
  expect(await serious(page)).toEqual([]);
  await page.getByRole('searchbox').fill('残差连接');
  await expect(page.getByRole('dialog').getByRole('article')).toHaveCount(1);
  await page.getByRole('button', { name: /^See it/ }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page.getByText('step 10 of 12')).toBeVisible();
});

test('a phone scrolls nothing sideways, and every part can be reached', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page);
  const wide = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(wide).toBeLessThanOrEqual(390);
  for (const sheet of ['Map', 'Picture', 'Why']) {
    await page
      .getByRole('radio', { name: sheet })
      .or(page.getByRole('tab', { name: sheet }))
      .click();
  }
  expect(await serious(page)).toEqual([]);
});
