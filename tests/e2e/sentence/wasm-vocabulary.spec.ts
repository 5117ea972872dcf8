import { violations } from '../axe.ts';
import { expect, field, open, test, translation } from '../fixtures.ts';

test('a word of the vocabulary is found in either language and written where the caret stands', async ({
  page,
}) => {
  await open(page, '?lang=en&text=The%20saw%20a%20bird.');
  await field(page).click();
  await page.keyboard.press('Home');
  for (const _ of 'The ') await page.keyboard.press('ArrowRight');
  await page.getByRole('button', { name: 'Words', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Words the model knows' });
  await dialog.getByRole('searchbox').fill('Chat');
  await dialog.getByRole('button', { name: 'cat', exact: true }).click();
  // The page behind the dialog is hidden from roles.
  await expect(page.locator('textarea')).toHaveValue('The cat saw a bird.');
  await expect(translation(page)).toHaveText('Le chat a vu un oiseau.');
  expect(await violations(page, '[role=dialog]')).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Words', exact: true })).toBeFocused();
});

test('every category can be looked through', async ({ page }) => {
  await open(page, '?lang=zh-CN&dir=zh-en&text=%E7%8C%AB%E7%9D%A1%E4%BA%86&theme=dark');
  await page.getByRole('button', { name: '词表', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: '模型的词表' });
  await dialog.getByRole('radio', { name: '动物' }).click();
  await dialog.getByRole('button', { name: '狗', exact: true }).click();
  await expect(page.locator('textarea')).toHaveValue(/狗/);
  expect(await violations(page, '[role=dialog]')).toEqual([]);
});
