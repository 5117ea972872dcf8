import type { CDPSession, Page } from '@playwright/test';
import { expect, field, open, test, translated, translation } from '../fixtures.ts';

/** What an input method tells the browser: its draft, then what is taken of it. */
function inputMethod(client: CDPSession) {
  return {
    draft: (text: string) =>
      client.send('Input.imeSetComposition', {
        ...{ text, selectionStart: text.length, selectionEnd: text.length },
      }),
    take: (text: string) => client.send('Input.insertText', { text }),
  };
}

/** Counts the texts for which a run was asked, by what the page says it computes. */
const asked = (page: Page) => page.evaluate(() => (window as unknown as { busy: number }).busy);

test('a Chinese input method composes undisturbed, and what is taken is translated', async ({
  page,
}) => {
  await open(page, `?lang=zh-CN&dir=zh-en&text=${encodeURIComponent('猫睡了。')}`);
  const before = await translation(page).textContent();
  await page.evaluate(() => {
    const shown = document.querySelector('[data-testid=translation]') as HTMLElement;
    Object.assign(window, { busy: 0 });
    new MutationObserver(() => {
      if (shown.ariaBusy === 'true') (window as unknown as { busy: number }).busy += 1;
    }).observe(shown, { attributes: true });
  });
  await field(page).click();
  await page.keyboard.press('End');
  const method = inputMethod(await page.context().newCDPSession(page));
  for (const draft of ['g', 'go', 'gou', 'gou s', 'gou shui', "gou shui'l", 'gou shui le']) {
    await method.draft(draft);
    await expect(field(page)).toHaveValue(`猫睡了。${draft}`);
    await expect(field(page)).toBeFocused();
  }
  expect(await asked(page)).toBe(0);
  await expect(translation(page)).toHaveText(before ?? '');
  await method.take('狗睡了。');
  await expect(field(page)).toHaveValue('猫睡了。狗睡了。');
  await translated(page);
  await expect(translation(page)).toHaveText('The dog slept.');
  expect(await field(page).evaluate((one: HTMLTextAreaElement) => one.selectionStart)).toBe(8);
});

test('a draft in the middle of a sentence leaves what is around it, and one given up leaves nothing', async ({
  page,
}) => {
  await open(page, `?lang=zh-CN&dir=zh-en&text=${encodeURIComponent('睡了。')}`);
  await field(page).click();
  await page.keyboard.press('Home');
  const method = inputMethod(await page.context().newCDPSession(page));
  await method.draft('mao');
  await expect(field(page)).toHaveValue('mao睡了。');
  await method.draft('');
  await expect(field(page)).toHaveValue('睡了。');
  await method.draft('mao');
  await method.take('猫');
  await expect(field(page)).toHaveValue('猫睡了。');
  await expect(translation(page)).toHaveText('The cat slept.');
  expect(await field(page).evaluate((one: HTMLTextAreaElement) => one.selectionStart)).toBe(1);
});
