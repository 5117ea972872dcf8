import { readFileSync } from 'node:fs';
import { checkedCode, codeIn, examplesIn, type Told, tableUnder } from '../../docs/examples.ts';
import { expect, open, test } from '../fixtures.ts';

const page = 'docs/console.md';

for (const [path, least] of [
  [page, 20],
  ['README.md', 3],
] as const) {
  test(`what ${path} says of the console holds`, async ({ page: browser }) => {
    await open(browser);
    const code = examplesIn(path, 'js').map((one) => checkedCode(one.code));
    const program = `(async () => { const told = []; ${code.join('\n')}; return told; })()`;
    const told: readonly Told[] = await browser.evaluate(program);
    expect(told.length).toBeGreaterThanOrEqual(least);
    for (const [line, given, said] of told) expect(given, `${path}: ${line}`).toEqual(said);
  });
}

test(`${page} tells every member, every answer and nothing else`, async ({ page: browser }) => {
  await open(browser);
  const [members, answers] = await browser.evaluate(async () => [
    Object.keys(window.attentoscope),
    Object.keys(await window.attentoscope.run({ text: 'The cat saw a bird.' })),
  ]);
  const told = tableUnder(page, '`run`').flatMap(([name = '']) => codeIn(name));
  expect(told).toEqual(['text', 'direction', 'plan', 'decode', ...(answers as string[])]);
  const headings = readFileSync(page, 'utf8').match(/^## .*$/gm) ?? [];
  expect(headings.flatMap(codeIn)).toEqual(members);
});
