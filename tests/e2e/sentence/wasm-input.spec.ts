import { expect, field, open, test, translated, translation } from '../fixtures.ts';

test('empty, blank, over-long, emoji and unknown words are answered, and nothing is lost', async ({
  page,
}) => {
  await open(page);
  const shown = await translation(page).textContent();
  await field(page).fill('');
  await expect(page.getByText('Write a sentence, or pick one under Examples.')).toBeVisible();
  await field(page).fill('   ');
  await expect(page.getByText('Write a sentence, or pick one under Examples.')).toBeVisible();
  await expect(translation(page)).toHaveText(shown ?? '');

  const long = Array.from({ length: 200 }, () => 'bird').join(' ');
  await field(page).fill(long);
  await expect(page.getByText(/200 tokens are more than the 47/)).toBeVisible();
  await expect(field(page)).toHaveValue(long);
  await page.getByRole('button', { name: '中文' }).click();
  await expect(page.getByText(/200.*47/)).toBeVisible();
  await page.getByRole('button', { name: 'English', exact: true }).click();

  await field(page).fill('The 🦊 saw a zeppelin.');
  await translated(page);
  await expect(page.getByRole('button', { name: /🦊/ }).first()).toBeVisible();
  const unknown = await page.evaluate(async () => {
    const run = await window.attentoscope.run({
      text: 'The 🦊 saw a zeppelin.',
      direction: 'en-fr',
    });
    return { unknown: run.source.unknown, ids: run.source.ids };
  });
  expect(unknown.unknown).toEqual([1, 4]);
  expect([unknown.ids[1], unknown.ids[4]]).toEqual([3, 3]);
});

test('a tampered link falls back part by part, and says so', async ({ page }) => {
  await open(
    page,
    '?text=The%20cat%20saw%20a%20bird.&head=99&step=%3Cscript%3E&stack=moon&layer=2',
  );
  await expect(page.getByRole('status').filter({ hasText: 'Part of this link' })).toBeVisible();
  await expect(field(page)).toHaveValue('The cat saw a bird.');
  await expect(translation(page)).toHaveText('Le chat a vu un oiseau.');
});

test('a damaged weights file is refused, said so, and can be fetched again', async ({ page }) => {
  let damaged = true;
  await page.route('**/weights.safetensors', async (route) => {
    const response = await route.fetch();
    const body = await response.body();
    if (damaged) body[body.length - 3] = (body[body.length - 3] as number) ^ 0x55;
    await route.fulfill({ response, body });
  });
  await page.goto('./');
  await expect(page.getByRole('alert')).toContainText('arrived damaged');
  await expect(field(page)).toHaveValue(/The animal/);
  damaged = false;
  await page.getByRole('button', { name: 'Try again' }).click();
  await translated(page);
  await expect(page.getByRole('alert')).toHaveCount(0);
});

test('missing weights are said so, in the language of the page', async ({ page }) => {
  await page.route('**/models/**', (route) => route.abort());
  await page.goto('./?lang=zh-CN');
  await expect(page.getByRole('alert')).toContainText('模型');
  await expect(field(page)).toHaveValue(/The animal/);
});
