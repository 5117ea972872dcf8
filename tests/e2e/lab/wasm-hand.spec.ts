import type { Page } from '@playwright/test';
import { serious } from '../axe.ts';
import { expect, open, test } from '../fixtures.ts';

const cell = (page: Page, matrix: string, row: number, column: number) =>
  page.getByRole('textbox', { name: `${matrix}, row ${row}, column ${column}` });

/** Types a matrix key by key, as a student would: its size, and then its cells. */
async function type(page: Page, matrix: string, rows: readonly (readonly number[])[]) {
  for (const [side, size] of [
    ['Rows', rows.length],
    ['Columns', rows[0]?.length],
  ] as const) {
    const field = page.getByRole('spinbutton', { name: `${side} of ${matrix}` });
    await field.fill(String(size));
    await field.press('Enter');
  }
  for (const [row, numbers] of rows.entries()) {
    for (const [column, number] of numbers.entries()) {
      await cell(page, matrix, row + 1, column + 1).selectText();
      await page.keyboard.type(String(number));
    }
  }
}

async function paste(page: Page, matrix: string, text: string): Promise<void> {
  await cell(page, matrix, 1, 1).evaluate((field, pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', pasted);
    const event = { clipboardData, bubbles: true, cancelable: true };
    field.dispatchEvent(new ClipboardEvent('paste', event));
  }, text);
}

const turnTo = (page: Page, name: string) => page.getByRole('radio', { name, exact: true }).click();
const matrices = (page: Page) => turnTo(page, 'Matrices');

/** The numbers of a step, as they are printed. */
async function printed(page: Page, step: string): Promise<string> {
  await turnTo(page, 'Numbers and practice');
  const rows = await page.locator(`[data-step=${step}] tr`).all();
  const texts = await Promise.all(rows.map((row) => row.locator('td').allTextContents()));
  return texts.map((row) => row.join(' ')).join(' / ');
}

test('worked examples are typed and pasted, and every digit is read', async ({ page }) => {
  await open(page, '?lang=en&theme=light');
  await page.getByRole('button', { name: /^More/ }).click();
  await page.getByRole('menuitemradio', { name: 'By hand' }).click();

  await page.getByRole('button', { name: '笔 记 本' }).click();
  await type(page, 'X', [
    [1, 1],
    [1, 0],
  ]);
  for (const [matrix, rows] of [
    [
      'WQ',
      [
        [1, 1],
        [0, 1],
      ],
    ],
    [
      'WK',
      [
        [0, 1],
        [1, -1],
      ],
    ],
    [
      'WV',
      [
        [0, 1],
        [1, -1],
      ],
    ],
  ] as const) {
    await page.getByRole('button', { name: `Add ${matrix}` }).click();
    await type(page, matrix, rows);
  }
  await page.getByRole('checkbox', { name: /÷/ }).check();
  expect(await serious(page)).toEqual([]);
  expect(await printed(page, 'q')).toBe('1.0000 2.0000 / 1.0000 1.0000');
  expect(await printed(page, 'k')).toBe('1.0000 0.0000 / 0.0000 1.0000');
  expect(await printed(page, 'v')).toBe('1.0000 0.0000 / 0.0000 1.0000');
  expect(await printed(page, 'scaled')).toBe('0.7071 1.4142 / 0.7071 0.7071');
  expect(await printed(page, 'pattern')).toBe('0.3302 0.6698 / 0.5000 0.5000');
  expect(await printed(page, 'context')).toBe('0.3302 0.6698 / 0.5000 0.5000');

  await matrices(page);
  for (const matrix of ['WQ', 'WK', 'WV']) {
    await page.getByRole('button', { name: `Leave out ${matrix}` }).click();
  }
  await page.getByRole('checkbox', { name: /÷/ }).uncheck();
  await type(page, 'X', [
    [1, 2, 1, 2, 1],
    [1, 1, 1, 2, 1],
    [3, 2, 1, 1, 1],
  ]);
  for (const [index, name] of ['笔', '记', '本'].entries()) {
    await page.getByRole('textbox', { name: `Name of token ${index + 1}` }).fill(name);
  }
  expect(await printed(page, 'scores')).toBe(
    '11.0000 9.0000 11.0000 / 9.0000 8.0000 9.0000 / 11.0000 9.0000 16.0000',
  );
  expect(await printed(page, 'pattern')).toBe(
    '0.4683 0.0634 0.4683 / 0.4223 0.1554 0.4223 / 0.0067 0.0009 0.9924',
  );
  expect(await printed(page, 'context')).toBe(
    '1.9366 1.9366 1.0000 1.5317 1.0000 / 1.8446 1.8446 1.0000 1.5777 1.0000 / 2.9848 1.9991 1.0000 1.0076 1.0000',
  );
  expect(await serious(page)).toEqual([]);
  await turnTo(page, 'Step by step');
  await turnTo(page, 'softmax');
  await expect(page.getByRole('heading', { name: '“笔” to “笔”: 0.47' })).toBeVisible();
  expect(await serious(page)).toEqual([]);
  await matrices(page);
  await page.getByRole('checkbox', { name: /÷/ }).check();
  expect(await printed(page, 'pattern')).toBe(
    '0.4151 0.1697 0.4151 / 0.3789 0.2423 0.3789 / 0.0929 0.0380 0.8691',
  );

  await matrices(page);
  await page.getByRole('checkbox', { name: /÷/ }).uncheck();
  await paste(page, 'X', 'X = [2 2 1 2 1; 1 1 1 2 1; 3 2 1 1 1];');
  expect((await printed(page, 'scores')).split(' / ')[0]).toBe('14.0000 10.0000 14.0000');
  await matrices(page);
  await page.getByRole('checkbox', { name: /÷/ }).check();
  for (const [rows, plain, placed] of [
    [
      [
        [1, 2],
        [2, 3],
        [3, 4],
      ],
      '2.8690 3.8690',
      '3.5235 3.5564',
    ],
    [
      [
        [1, 2],
        [3, 4],
        [2, 3],
      ],
      '2.8690 3.8690',
      '3.8196 4.5168',
    ],
  ] as const) {
    await type(page, 'X', rows);
    expect((await printed(page, 'context')).split(' / ')[0]).toBe(plain);
    await matrices(page);
    await page.getByRole('checkbox', { name: 'positions' }).check();
    expect((await printed(page, 'context')).split(' / ')[0]).toBe(placed);
    await matrices(page);
    await page.getByRole('checkbox', { name: 'positions' }).uncheck();
  }

  await expect(page).toHaveURL(/hand=1s%7E.*bench=type/);
  await page.reload();
  await expect(cell(page, 'X', 2, 1)).toHaveValue('3');
  await expect(page.getByRole('textbox', { name: 'Name of token 1' })).toHaveValue('笔');
});
