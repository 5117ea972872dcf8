import { expect, field, open, test, translation } from './fixtures.ts';

test('a broken percent sign or a flag for tfjs in the address harms nothing', async ({ page }) => {
  for (const query of [
    'utm=50%',
    'utm=%E4%B8',
    'tfjsflags=WEBGPU_CPU_FORWARD',
    'tfjsflags=PROD:x',
  ]) {
    await open(page, `?text=The%20cat%20saw%20a%20bird.&${query}`);
    await expect(translation(page), query).toHaveText('Le chat a vu un oiseau.');
    await expect(page.getByRole('alert'), query).toHaveCount(0);
  }
});

test('a sentence with a bare percent sign in the address is kept', async ({ page }) => {
  await open(page, '?text=100%');
  await expect(field(page)).toHaveValue('100%');
  await expect(page.getByRole('gridcell').first()).toBeVisible();
  await expect(page.getByRole('alert')).toHaveCount(0);
  await field(page).fill('The cat saw a bird, 100% sure.');
  await expect(page).toHaveURL(/text=The\+cat\+saw\+a\+bird%2C\+100%25\+sure\./);
});
