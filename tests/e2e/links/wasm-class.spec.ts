import type { Page } from '@playwright/test';
import decodeQR from 'qr/decode.js';
import { serious } from '../axe.ts';
import { expect, open, test } from '../fixtures.ts';

const dialog = (page: Page) => page.getByRole('dialog', { name: 'A link for a class' });
const map = (page: Page) => page.getByRole('navigation', { name: /map/i });
const sums = (page: Page) => page.getByRole('region', { name: 'Why' }).locator('table');
const all = (page: Page) => page.getByRole('button', { name: 'Show everything' });

async function openForClass(page: Page) {
  await page.getByRole('button', { name: 'Copy link' }).click();
  await page.getByRole('button', { name: /^For a class/ }).click();
  await expect(dialog(page)).toBeVisible();
}

/** A page that hides its translation shows by its picture that the model has run. */
async function openHiding(page: Page, query: string) {
  await page.goto(`./${query}`);
  await expect(page.getByRole('grid').first()).toBeVisible();
}

/** What a camera would see of the code, and another's program reads from that. */
async function read(page: Page): Promise<string> {
  const image = await page.getByRole('img', { name: /^QR code/ }).evaluate(async (svg) => {
    const copy = svg.cloneNode(true) as SVGElement;
    for (const [index, path] of [...copy.querySelectorAll('path')].entries()) {
      path.setAttribute('fill', index === 0 ? 'white' : 'black');
    }
    copy.setAttribute('width', '600');
    copy.setAttribute('height', '600');
    const source = `data:image/svg+xml,${encodeURIComponent(new XMLSerializer().serializeToString(copy))}`;
    const picture = Object.assign(new Image(), { src: source });
    await picture.decode();
    const pen = new OffscreenCanvas(600, 600).getContext('2d') as OffscreenCanvasRenderingContext2D;
    pen.drawImage(picture, 0, 0);
    return [...pen.getImageData(0, 0, 600, 600).data];
  });
  return decodeQR({ width: 600, height: 600, data: Uint8Array.from(image) });
}

test('a teacher leaves panels out, and takes the link as text and as a QR code', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, '?lang=en&step=scores');
  await openForClass(page);
  const link = dialog(page).getByRole('textbox', { name: 'The link' });
  await expect(link).not.toHaveValue(/hide=/);
  await dialog(page).getByRole('checkbox', { name: 'map of the model' }).uncheck();
  await dialog(page).getByRole('checkbox', { name: 'arithmetic' }).uncheck();
  await dialog(page)
    .getByRole('checkbox', { name: /^predictions/ })
    .check();
  await expect(link).toHaveValue(/predict=on.*hide=map%2Carithmetic/);
  await dialog(page).getByRole('button', { name: 'Copy' }).click();
  await expect(dialog(page).getByRole('status')).toHaveText('Copied.');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe(await link.inputValue());
  expect(await read(page)).toBe(copied);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Copy link' })).toBeFocused();
  await expect(map(page)).toBeVisible();
  await page.goto(copied);
  await expect(all(page)).toBeVisible();
  await expect(map(page)).toHaveCount(0);
});

test('what a link leaves out is not there, not for the keyboard either, until all is brought back', async ({
  page,
}) => {
  await openHiding(page, '?lang=en&step=scores&hide=map,arithmetic,translation');
  await expect(all(page)).toBeVisible();
  for (const gone of [map(page), sums(page), page.getByTestId('translation')]) {
    await expect(gone).toHaveCount(0);
  }
  const names: string[] = [];
  await page.getByRole('link', { name: 'Skip to the picture' }).focus();
  for (let tab = 0; tab < 40; tab++) {
    names.push(await page.evaluate(() => document.activeElement?.ariaLabel ?? ''));
    await page.keyboard.press('Tab');
  }
  expect(names.join()).not.toMatch(/head \d|decoding step|previous word/i);
  await expect(page).toHaveURL(/hide=map%2Carithmetic%2Ctranslation/);
  await page.keyboard.press('ArrowRight');
  await expect(page).toHaveURL(/step=scaled.*hide=/);
  await page.keyboard.press('ArrowLeft');
  await all(page).focus();
  await page.keyboard.press('Enter');
  await expect(all(page)).toHaveCount(0);
  await expect(page).not.toHaveURL(/hide/);
  for (const back of [map(page), sums(page).first(), page.getByTestId('translation')]) {
    await expect(back).toBeVisible();
  }
});

test('a list that cannot be read hides nothing, and the usual notice names it', async ({
  page,
}) => {
  await open(page, '?lang=en&hide=map,everything');
  await expect(page.getByText('could not be read (panels to hide)')).toBeVisible();
  await expect(map(page)).toBeVisible();
});

test('on a phone the sheets are those that are left', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openHiding(page, '?lang=en&step=scores&hide=map');
  await expect(page.getByRole('radio', { name: 'Map' })).toHaveCount(0);
  await page.getByRole('radio', { name: 'Why' }).click();
  await expect(sums(page).first()).toBeInViewport();
  await page.getByRole('radio', { name: 'Picture' }).click();
  await expect(page.getByRole('grid').first()).toBeInViewport();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
});

for (const theme of ['light', 'dark']) {
  test(`axe finds nothing serious in the dialog and beside what is left out, ${theme}`, async ({
    page,
  }) => {
    await openHiding(page, `?lang=en&step=scores&hide=map,translation&theme=${theme}`);
    await expect(all(page)).toBeVisible();
    await openForClass(page);
    expect(await serious(page)).toEqual([]);
  });
}
