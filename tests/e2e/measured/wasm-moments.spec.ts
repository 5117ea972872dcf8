import { formatSteps } from '../../../src/view/training/moments.ts';
import { load } from '../../engine/committed.ts';
import { violations } from '../axe.ts';
import { expect, open, test, translated, translation } from '../fixtures.ts';

const finished = 'L’animal n’a pas traversé la rue parce qu’il était trop fatigué.';

test('a slider leads the sentence through the training, in every view, in the link, and back', async ({
  page,
}) => {
  const { manifest } = await load('en-fr');
  const moments = manifest.snapshots ?? [];
  const [third, half, last] = [2, 7, -1].map((index) => moments.at(index)?.step ?? 0);
  /** As the strip says it. */
  const after = (step = 0) => `after ${formatSteps(step)} of ${formatSteps(last ?? 0)} steps`;
  const fetched: string[] = [];
  page.on('request', (request) => {
    const file = new URL(request.url()).pathname.split('/').at(-1) as string;
    if (file.startsWith('snapshot')) fetched.push(file);
  });
  await open(page, '?lang=en&view=heads');
  await expect(translation(page)).toHaveText(finished);
  const strip = page.getByRole('region', { name: 'Training so far' });
  await page.getByRole('button', { name: 'More', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Training so far' }).click();
  const slider = strip.getByRole('slider');
  await expect(slider).toBeFocused();
  await expect(strip).toContainText(after(last));
  // Whoever only looks downloads nothing more.
  expect(fetched).toEqual([]);

  await page.keyboard.press('Home');
  await expect(strip).toContainText(`Not the finished model${after(0)}`);
  await translated(page);
  await expect(translation(page)).not.toHaveText(finished);
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(slider).toHaveAttribute(
    'aria-valuetext',
    new RegExp(`^${third} steps: loss \\d\\.\\d\\d, exact match \\d+(\\.\\d)? %$`),
  );
  await expect(strip).toHaveAttribute('aria-busy', 'false');
  await translated(page);
  await expect(translation(page)).not.toHaveText(finished);
  const young = (await translation(page).textContent()) ?? '';
  await expect(page).toHaveURL(new RegExp(`trained=${third}`));
  expect(fetched).toContain(`snapshot-${third}.safetensors`);
  const box = async () => (await strip.boundingBox()) as { x: number; y: number; width: number };
  const before = await box();
  await page.getByRole('radio', { name: 'Links', exact: true }).click();
  await expect(strip).toContainText(after(third));
  expect(await box()).toEqual(before);
  expect(await violations(page)).toEqual([]);

  await page.reload();
  await translated(page);
  await expect(translation(page)).toHaveText(young);
  await expect(strip).toContainText(after(third));
  expect(await box()).toEqual(before);
  await strip.getByText(formatSteps(half ?? 0), { exact: true }).click();
  await expect(strip).toContainText(after(half));
  await strip.getByRole('button', { name: 'Finished model', exact: true }).click();
  await expect(translation(page)).toHaveText(finished);
  await expect(page).toHaveURL(/trained=finished/);
  await strip.getByRole('button', { name: 'Close, back to the finished model' }).click();
  await expect(strip).toHaveCount(0);
  await expect(page).not.toHaveURL(/trained/);
  await expect(page.getByRole('region', { name: 'Picture' })).toBeFocused();
});
