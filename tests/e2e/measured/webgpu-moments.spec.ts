import { load } from '../../engine/committed.ts';
import { expect, open, test, translated, translation } from '../fixtures.ts';

const finished = 'L’animal n’a pas traversé la rue parce qu’il était trop fatigué.';

test('kernels run a moment of training: its finished model says whether they are believed', async ({
  page,
}) => {
  const moments = (await load('en-fr')).manifest.snapshots ?? [];
  const [third, seventh] = [2, 6].map((index) => moments[index]?.step ?? 0);
  await open(page, `?lang=en&trained=${third}`);
  await expect(translation(page)).not.toHaveText(finished);
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
  await expect(page).toHaveURL(new RegExp(`trained=${seventh}`));
  expect(await buffers()).toBe(most);
});
