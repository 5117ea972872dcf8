import { readFileSync } from 'node:fs';
import { serious } from '../axe.ts';
import { expect, open, test } from '../fixtures.ts';

const manifest = new URL('../../../public/models/en-fr/manifest.json', import.meta.url);
const { scores } = JSON.parse(readFileSync(manifest, 'utf8'));

test('the model is taken away by keyboard, and nothing moves; its card says what it is', async ({
  page,
}) => {
  await open(page, '?lang=en');
  const help = page.getByRole('button', { name: 'Help', exact: true });
  await help.press('Enter');
  await page.getByRole('menuitem', { name: 'Model card' }).press('Enter');
  const cell = page.getByTestId('notebook-cell');
  await expect(cell).toContainText('model = Model("en-fr.safetensors", "en-fr.vocab.json")');
  await expect(page).toHaveURL(/card=open/);
  await page.getByRole('button', { name: 'Download en-fr.safetensors' }).focus();
  const place = await cell.boundingBox();
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download en-fr.safetensors' }).press('Enter');
  const file = readFileSync(await (await coming).path());
  const length = Number(file.readBigUInt64LE(0));
  const { embedding } = JSON.parse(file.toString('utf8', 8, 8 + length));
  expect(embedding).toMatchObject({ dtype: 'F32', shape: [3071, 64] });
  await expect(page.getByText('en-fr.safetensors: 2186 kB written')).toBeVisible();
  expect(await cell.boundingBox()).toEqual(place);
  expect(await serious(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(cell).toBeHidden();
  await expect(page).not.toHaveURL(/card/);

  await help.press('Enter');
  await page.getByRole('menuitem', { name: 'Model card' }).press('Enter');
  const card = page.getByRole('dialog', { name: 'Model card' });
  await expect(card.getByRole('rowheader', { name: 'all' })).toBeVisible();
  await expect(card.getByRole('cell', { name: '544,448' })).toBeVisible();
  const heldOut = card.getByRole('row', { name: /^held-out sentences/ });
  const right = `${(100 * scores.exactMatch).toFixed(1)} %2,400`;
  await expect(heldOut).toHaveText(new RegExp(`${right.replace('.', '\\.')}$`));
  await expect(card.getByRole('button', { name: 'Download model.py' })).toBeAttached();
  expect(await serious(page)).toEqual([]);
  await page.setViewportSize({ width: 390, height: 844 });
  const edge = await card.evaluate((one) => one.getBoundingClientRect().right);
  const numbers = await card
    .getByRole('cell')
    .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().right));
  expect(Math.max(...numbers)).toBeLessThanOrEqual(edge);
  await page.keyboard.press('Escape');
  await expect(help).toBeFocused();
});
