import type { Locator, Page } from '@playwright/test';
import { expect, open, test } from '../fixtures.ts';
import { openCheck, row } from './check.ts';

test('a sound device agrees, program by program; the choice of what computes is kept and undone', async ({
  page,
}) => {
  await open(page, '?lang=en');
  const check = await openCheck(page);
  for (const backend of [/^WebGPU/, 'CPU']) {
    await expect(row(check, backend)).toContainText('agrees');
  }
  const programs = check.getByRole('table', { name: /program by program/ });
  await expect(programs.getByRole('row')).toHaveCount(1 + 8 + 8);
  await expect(programs.getByText('wrong')).toHaveCount(0);
  await expect(check.getByText(/(WebGPU|CPU): \d+\.\d times as fast here/)).toBeVisible();
  await check.getByRole('radio', { name: 'CPU' }).click();
  await page.keyboard.press('Escape');
  const badge = page.getByTitle('What computes this page');
  await expect(badge).toContainText('CPU');
  await open(page, '?lang=en');
  await expect(badge).toContainText('CPU');
  const again = await openCheck(page);
  await again.getByRole('radio', { name: 'WebGPU' }).click();
  await page.keyboard.press('Escape');
  await expect(badge).toContainText('WebGPU');
  await open(page, '?lang=en');
  await expect(badge).toContainText('WebGPU');
});

/** A program of ours that is made wrong, by a piece of its text and what stands there instead. */
const broken = [
  ['attend', 'exp(weight[j] - most)', 'exp(2.0 * (weight[j] - most))'],
  ['feed-forward', 'max(pre, 0.0)', '0.5 + max(pre, 0.0)'],
] as const;

/** From now on the device makes this program of ours wrong. */
function breakProgram(page: Page, change: readonly [name: string, piece: string, instead: string]) {
  return page.addInitScript(
    ([name, piece, instead]) => {
      const { createShaderModule } = GPUDevice.prototype;
      GPUDevice.prototype.createShaderModule = function create(given) {
        const code = name === given.label ? given.code.replace(piece, instead) : given.code;
        if (name === given.label && code === given.code) throw new Error('nothing was broken');
        return createShaderModule.call(this, { ...given, code });
      };
    },
    [...change] as const,
  );
}

/** Of all programs this one alone is found wrong. */
async function expectFound(check: Locator, kernel: string) {
  await expect(row(check, /^WebGPU/)).toContainText('wrong');
  await expect(row(check, 'CPU')).toContainText('agrees');
  const programs = check.getByRole('table', { name: /program by program/ });
  const found = programs.getByRole('row').filter({ hasText: 'wrong' });
  await expect(found).toHaveCount(1);
  await expect(found.getByRole('rowheader')).toHaveText(kernel);
  const webgpu = check.getByRole('radio', { name: 'WebGPU' });
  await expect(webgpu).toHaveAttribute('aria-disabled', 'true');
}

for (const change of broken) {
  const [kernel] = change;
  test(`a device that computes ${kernel} wrong is found out, and the program named`, async ({
    page,
  }) => {
    await breakProgram(page, change);
    await open(page, '?lang=en');
    const badge = page.getByTitle('What computes this page');
    await expect(badge).toContainText('computed wrong numbers');
    await expectFound(await openCheck(page), kernel);
  });
}

test('a program that only sweeps use is found out, too', async ({ page }) => {
  await breakProgram(page, ['sweep combine', 'let scale = inverse', 'let scale = 1.5 * inverse']);
  await open(page, '?lang=en');
  const badge = page.getByTitle('What computes this page');
  await expect(badge).not.toContainText('wrong');
  await expectFound(await openCheck(page), 'sweep combine');
});
