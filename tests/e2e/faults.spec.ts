import { expect, field, open, test, translation } from './fixtures.ts';

test('without ResizeObserver every picture is drawn, and follows the window', async ({ page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(window, 'ResizeObserver'));
  await open(page, '?text=The+cat+saw+a+bird.');
  await expect(translation(page)).toHaveText('Le chat a vu un oiseau.');
  const grid = page.getByRole('grid').last();
  const width = async () => (await grid.boundingBox())?.width ?? 0;
  const wide = await width();
  expect(wide).toBeGreaterThan(100);
  await page.setViewportSize({ width: 700, height: 720 });
  await expect.poll(width).not.toBe(wide);
  for (const view of ['links', 'heads', 'positions', 'output']) {
    await open(page, `?text=The+cat+saw+a+bird.&view=${view}`);
    await expect(page.locator('#stage svg, #stage canvas, #stage td').first()).toBeVisible();
  }
});

test('old numbers that are still shown do not push the picture off a phone', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page);
  await field(page).fill('The cat saw a bird and '.repeat(40));
  const stale = page.getByText(/^Still showing/);
  await expect(stale).toBeVisible();
  const right = (await stale.boundingBox().then((box) => box && box.x + box.width)) as number;
  expect(right).toBeLessThanOrEqual(390);
  const table = await page.getByRole('button', { name: 'Numbers as a table' }).boundingBox();
  expect((table?.x ?? 400) + (table?.width ?? 0)).toBeLessThanOrEqual(390);
});
