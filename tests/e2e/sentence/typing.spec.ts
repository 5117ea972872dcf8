import { expect, field, open, test, translated } from '../fixtures.ts';

type Painted = { readonly text: string; readonly translation: string };

test('however fast one types, what is shown as current is of what the field holds', async ({
  page,
}) => {
  await open(page, '?text=The%20cat');
  await page.evaluate(() => {
    const painted: Painted[] = [];
    Object.assign(window, { painted });
    const shown = document.querySelector('[data-testid=translation]') as HTMLElement;
    const look = () => {
      const text = document.querySelector('textarea')?.value ?? '';
      if (shown.ariaBusy === 'true') return;
      painted.push({ text, translation: shown.textContent ?? '' });
    };
    const attributes = ['aria-busy', 'data-text'];
    const options = { subtree: true, characterData: true, childList: true, attributes: true };
    new MutationObserver(look).observe(document.body, { ...options, attributeFilter: attributes });
  });
  await field(page).click();
  await page.keyboard.press('End');
  await page.keyboard.type(' saw a bird and the dog slept.');
  await page.keyboard.press('Control+A');
  await page.keyboard.type('The dog saw a bird.');
  await translated(page);
  const { painted, wanted } = await page.evaluate(async () => {
    const all = (window as unknown as { painted: Painted[] }).painted;
    const texts = [...new Set(all.map(({ text }) => text))];
    const said = new Map<string, string>();
    for (const text of texts) {
      const run = await window.attentoscope.run({ text, direction: 'en-fr' });
      said.set(text, run.target.text);
    }
    return { painted: all, wanted: Object.fromEntries(said) };
  });
  expect(painted.at(-1)).toEqual({
    ...{ text: 'The dog saw a bird.', translation: 'Le chien a vu un oiseau.' },
  });
  for (const { text, translation } of painted) {
    const whole = wanted[text] ?? '';
    // What has no verb yet is written without the mark that the model closes it with.
    expect([whole, whole.replace(/\s*[.?]$/, '')], text).toContain(translation);
  }
});
