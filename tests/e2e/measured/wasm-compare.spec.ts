import type { Page } from '@playwright/test';
import { load } from '../../engine/committed.ts';
import { serious } from '../axe.ts';
import { expect, open, test } from '../fixtures.ts';

const told = (page: Page) => page.getByText(/decides? between|none alone decides|both write/);
const heads = (page: Page) => page.getByRole('table', { name: /^For each head/ });

test('tired and wide are compared in at most four actions; another sentence is in the link', async ({
  page,
}) => {
  await open(page, '?lang=en');
  let actions = 0;
  const act = async (deed: Promise<void>) => {
    actions++;
    await deed;
  };
  await act(page.getByRole('button', { name: 'More', exact: true }).click());
  await act(page.getByRole('menuitemradio', { name: 'Two sentences' }).click());
  await act(page.getByRole('button', { name: 'tired / wide' }).press('Enter'));
  await expect(told(page)).toContainText('between “il” and “elle”');
  expect(actions).toBeLessThanOrEqual(4);
  await expect(heads(page).locator('tbody tr').first()).toContainText('Cross 2.2');
  await expect(heads(page).locator('tbody tr')).toHaveCount(24);
  for (const map of ['this sentence', 'the other', 'other less this'])
    await expect(page.getByRole('grid', { name: map, exact: true })).toBeVisible();
  expect(await serious(page)).toEqual([]);

  const place = await heads(page).boundingBox();
  await page.getByRole('radio', { name: 'all rows' }).click();
  await expect(heads(page).locator('tbody tr')).toHaveCount(36);
  await expect(told(page)).toBeVisible();
  expect((await heads(page).boundingBox())?.y).toBe(place?.y);

  await page.getByRole('textbox', { name: 'The other sentence' }).fill('The zorb slept.');
  await expect(page.getByText('the model does not know zorb')).toBeVisible();
  await expect(page).toHaveURL(/other=The\+zorb\+slept/);
  await page.reload();
  await expect(page.getByText('the model does not know zorb')).toBeVisible();

  const moment = page.getByRole('combobox', { name: 'Moment of training of the other side' });
  const later = (await load('en-fr')).manifest.snapshots?.[4]?.step;
  await moment.selectOption({ label: `after ${later} steps` });
  await expect(page.getByText('what a head decides is not asked')).toBeVisible();
  await expect(page).toHaveURL(new RegExp(`other=The\\+zorb\\+slept.*othertrained=${later}`));
  await expect(heads(page).locator('tbody tr').first()).toBeVisible();
  expect(await serious(page)).toEqual([]);
});
