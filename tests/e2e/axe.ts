import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/**
 * What axe finds in the page, or within a part of it: the rule, and what it is found in.
 *
 * It waits for what is still computed: until then what stands there is dimmed, and says that it is busy.
 * There are no frames in the page, so axe need not open a page of its own for each; nor is what passed
 * told element by element. Either makes it several times slower.
 */
export async function violations(page: Page, within?: string) {
  await page.waitForFunction(() => !document.querySelector('main [aria-busy=true]'));
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });
  const { violations, passes } = await (within ? axe.include(within) : axe).analyze();
  if (passes.length < 5) throw new Error(`axe tried ${passes.length} rules: nothing was there`);
  return violations.map(({ id, impact, nodes }) => ({
    impact,
    found: `${id}: ${nodes.map(({ html }) => html).join(', ')}`,
  }));
}

/** What it finds that keeps somebody from using the page. */
export async function serious(page: Page, within?: string): Promise<readonly string[]> {
  const found = await violations(page, within);
  return found
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ found }) => found);
}
