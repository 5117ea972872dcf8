import type { Page } from '@playwright/test';
import axe from 'axe-core';

/**
 * What axe finds in the page, or within a part of it: the rule, and what it is found in.
 *
 * It waits for what is still computed: until then what stands there is dimmed, and says that it is busy.
 * There are no frames in the page, so axe runs in it as it is, and stays there for what is asked next:
 * reading it anew takes half as long as asking.
 */
export async function violations(page: Page, within?: string) {
  await page.waitForFunction(() => !document.querySelector('main [aria-busy=true]'));
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  const { violations, passes } = await page.evaluate(async (selector) => {
    const { axe: here } = window as unknown as { axe: typeof axe };
    // What passed is not told element by element: that makes it several times slower.
    return here.run(selector ?? document, { resultTypes: ['violations'] });
  }, within);
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
