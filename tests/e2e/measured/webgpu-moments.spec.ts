import { expect, open, test, translated, translation } from '../fixtures.ts';

const young = 'L’étudiant n’a pas traversé la rue parce qu’il était trop fatigué.';

test('kernels run a moment of training: its finished model says whether they are believed', async ({
  page,
}) => {
  await open(page, '?lang=en&trained=200');
  await expect(translation(page)).toHaveText(young);
  const buffers = () => page.evaluate(() => window.attentoscope.tensors());
  const [aModel, most] = [5, 3 * 5];
  // The finished model was placed to be tried, and is gone.
  expect(await buffers()).toBe(aModel);
  const told = await page.evaluate(() => window.attentoscope.run({ text: 'The cat saw a bird.' }));
  expect([told.backend, told.dispatches, told.target.text]).toEqual([
    ...['webgpu', 16, 'Le chat a vu un oiseau.'],
  ]);
  await page.getByRole('slider', { name: 'Steps of training' }).focus();
  for (let move = 0; move < 4; move++) {
    await page.keyboard.press('ArrowRight');
    await translated(page);
  }
  await expect(page).toHaveURL(/trained=2800/);
  expect(await buffers()).toBe(most);
});
