import type { Page } from '@playwright/test';
import axe from 'axe-core';

/**
 * What axe finds in the page, or within a part of it, by all its rules or these: the rule, and what it is found in.
 *
 * It waits for what is still computed: until then what stands there is dimmed, and says that it is busy.
 * There are no frames in the page, so axe runs in it as it is, and stays there for what is asked next:
 * reading it anew takes half as long as asking.
 */
export async function violations(page: Page, within?: string, rules?: readonly string[]) {
  await page.waitForFunction(() => !document.querySelector('main [aria-busy=true]'));
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  const { violations, passes } = await page.evaluate(
    async ([selector, runOnly]) => {
      const { axe: here } = window as unknown as { axe: typeof axe };
      // What passed is not told element by element: that makes it several times slower.
      const options = { resultTypes: ['violations' as const] };
      return here.run(selector ?? document, runOnly ? { ...options, runOnly } : options);
    },
    [within, rules && [...rules]] as const,
  );
  const fewest = rules ? rules.length : 5;
  if (passes.length + violations.length < fewest)
    throw new Error(`axe tried ${passes.length} rules: nothing was there`);
  return violations.map(({ id, impact, nodes }) => ({
    impact,
    found: `${id}: ${nodes.map(({ html }) => html).join(', ')}`,
  }));
}

/** What it finds that keeps somebody from using the page. */
export async function serious(
  page: Page,
  ...within: [string?, (readonly string[])?]
): Promise<readonly string[]> {
  const found = await violations(page, ...within);
  return found
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ found }) => found);
}
