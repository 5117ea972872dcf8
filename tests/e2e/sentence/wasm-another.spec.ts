import { expect, field, open, test, translated } from '../fixtures.ts';

test('another sentence like this is drawn from a grammar that comes only then', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await open(page, '?lang=en');
  await page.waitForLoadState('networkidle');
  const grammar = () => asked.filter((url) => /another-[^/]*\.js$/.test(url)).length;
  expect(grammar()).toBe(0);
  const seen = new Set([await field(page).inputValue()]);
  for (let count = 2; count < 5; count += 1) {
    await page.getByRole('button', { name: 'Another', exact: true }).click();
    await expect(field(page)).not.toHaveValue([...seen].at(-1) ?? '');
    await translated(page);
    seen.add(await field(page).inputValue());
    expect(seen.size).toBe(count);
  }
  for (const text of seen) expect(text).toContain(' because ');
  expect(grammar()).toBe(1);
  await expect(page.locator('#reading-main')).toHaveCount(0);
});

test('under the examples of a construction a new one can be had', async ({ page }) => {
  await open(page, '?lang=zh-CN&dir=zh-en');
  const before = await field(page).inputValue();
  await page.getByRole('button', { name: '例句' }).click();
  const group = page.getByRole('group').filter({ hasText: '数词与量词' });
  await group.getByRole('menuitem', { name: '新造一句' }).click();
  await expect(field(page)).not.toHaveValue(before);
  await expect(field(page)).toHaveValue(/[两三四五六七八九十]/);
});
