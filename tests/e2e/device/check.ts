import type { Locator, Page } from '@playwright/test';

/** Opens the check from the engine's badge, and waits until it is through. */
export async function openCheck(page: Page): Promise<Locator> {
  await page.getByTitle('What computes this page').click();
  await page.getByRole('button', { name: 'Check this device' }).click();
  const check = page.getByRole('dialog', { name: 'Check this device' });
  await check.getByRole('button', { name: 'Check again' }).waitFor();
  return check;
}

/** The row of a backend, or of a program. */
export function row(check: Locator, name: string | RegExp): Locator {
  return check
    .getByRole('row')
    .filter({ has: check.page().getByRole('rowheader', { name }) })
    .first();
}
