import { violations } from '../axe.ts';
import { expect, open, test } from '../fixtures.ts';
import { openCheck, row } from './check.ts';

test('where there is no WebGPU the check says so, and the CPU is held against loops', async ({
  page,
}) => {
  await open(page, '?lang=en');
  const check = await openCheck(page);
  await expect(row(check, 'WebGPU')).toContainText('WebGPU found no graphics adapter');
  await expect(row(check, 'CPU')).toContainText('agrees');
  await expect(check.getByRole('radio', { name: 'WebGPU' })).toHaveAttribute(
    'aria-disabled',
    'true',
  );
  await check.getByText('Every activation').click();
  const activations = check.getByRole('row').filter({ hasText: 'decoder.2.cross_attn.pattern' });
  await expect(activations.getByRole('cell').first()).toHaveText(/10⁻/);
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(check).toHaveCount(0);
  await expect(page.getByTitle('What computes this page')).toBeFocused();
});

test('the report can be taken along as text', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, '?lang=en');
  const check = await openCheck(page);
  await check.getByRole('button', { name: 'Copy as text' }).click();
  await expect(check.getByText('Copied')).toBeVisible();
  const text = await page.evaluate(() => navigator.clipboard.readText());
  expect(text).toMatch(/CPU: agrees/);
  expect(text).toMatch(/decoder\.2\.cross_attn\.pattern: wasm \d\.\de-\d/);
});
