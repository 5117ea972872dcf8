import type { Page } from '@playwright/test';
import { languages } from '../../messages/languages.ts';
import { expect, field, translation } from '../fixtures.ts';
import type { DamageCase } from './cases.ts';
import type { serveDamaged } from './server.ts';

/** What is translated while files are damaged, and its translation. */
export const text = 'The cat saw a bird.';
export const right = 'Le chat a vu un oiseau.';

export type DamageServer = Awaited<ReturnType<typeof serveDamaged>>;

/** Where the page of a server computes the sentence, and by what. */
export const addressAt = ({ url }: DamageServer, backend: string) =>
  `${url}?backend=${backend}&text=${encodeURIComponent(text)}`;

/** Opens the page on damage, reads what it says, and tries again once the damage is lifted. */
export async function sayAndRecover(
  page: Page,
  address: string,
  server: DamageServer,
  { code, silent, ...damage }: DamageCase,
  locale: 'en' | 'zh-CN' = 'en',
): Promise<void> {
  const { problems } = languages[locale];
  const before = server.asked.length;
  if (silent) await page.clock.install();
  server.damage(damage);
  await page.goto(`${address}&lang=${locale}`);
  if (silent) {
    const asked = () => server.asked.slice(before).some((path) => damage.path.test(path));
    await expect.poll(asked).toBe(true);
    await page.clock.fastForward(21_000);
  }
  await expect(page.getByRole('alert').locator('p')).toHaveText(problems[code]({ seconds: 20 }));
  await expect(field(page)).toHaveValue(text);
  server.damage(null);
  await page.getByRole('button', { name: problems.retry }).click();
  await expect(translation(page)).toHaveText(right);
  await expect(page.getByRole('alert')).toHaveCount(0);
  await expect(field(page)).toHaveValue(text);
}
