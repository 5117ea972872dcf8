import type { Page } from '@playwright/test';
import { serious } from '../axe.ts';
import { expect, open, test, turn } from '../fixtures.ts';
import { stepStates, viewStates } from './states.ts';

const states = [...stepStates, ...viewStates];
const looks = (['en', 'zh-CN'] as const).flatMap((lang) =>
  (['light', 'dark'] as const).map((theme) => ({ lang, theme })),
);

/** What is another in each state; map, header and sentence are the same in all of them. */
const changing = '#stage, main section:last-child, footer';

/** The matrices on the stage, and those that no table of their name stands behind, be it there or opened by a button. */
const tabled = (page: Page) =>
  page.locator('#stage').evaluate((stage) => {
    const tables = [...stage.querySelectorAll('table:not([role=grid])')];
    const buttons = [...stage.querySelectorAll('button[aria-haspopup=dialog]')];
    const grids = [...stage.querySelectorAll('[role=grid]')];
    const without = grids.flatMap((grid) => {
      const label = grid.ariaLabel ?? '';
      const heard = tables.some((one) => one.querySelector('caption')?.textContent === label);
      const opened = buttons.some((one) => one.ariaLabel?.endsWith(label));
      return label && (heard || opened) ? [] : [label];
    });
    return { matrices: grids.length, without };
  });

/** What is seen in all four. */
const kinds = states.filter((_, number) => number % 15 === 0);

/**
 * Each state is seen in one of the four of language and theme: all four would take five minutes. Of the others, one
 * in fifteen is tried for contrast in every theme; another language has the same names, which the compiler sees to.
 */
for (const [turned, { lang, theme }] of looks.entries()) {
  test(`axe finds nothing serious in any step or view in ${lang}, ${theme}, and each matrix has its table`, async ({
    page,
  }) => {
    // Many states, and axe takes several times as long on a busy machine.
    test.slow();
    await page.emulateMedia({ colorScheme: theme });
    await open(page, `?lang=${lang}`);
    await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
    expect(await serious(page)).toEqual([]);
    const own = states.filter((_, number) => number % looks.length === turned);
    let all = 0;
    for (const query of new Set([...own, ...kinds])) {
      await turn(page, `?lang=${lang}&${query}`);
      await expect(page.locator('#stage [aria-busy] > *').first()).toBeVisible();
      const rules = own.includes(query) ? undefined : ['color-contrast'];
      expect.soft(await serious(page, changing, rules), query).toEqual([]);
      const { matrices, without } = await tabled(page);
      expect.soft(without, query).toEqual([]);
      all += matrices;
    }
    expect(all).toBeGreaterThan(25);
  });
}
