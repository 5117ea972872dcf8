import { readFileSync } from 'node:fs';
import { beforeAll, expect, test } from 'vitest';
import { cardTables, withTables } from '../../scripts/card/tables.ts';
import { startWasm } from '../../scripts/node-wasm.ts';
import { asDirection, translatorOf } from '../../scripts/translation.ts';
import { type Direction, directions } from '../../src/language/direction.ts';
import { card as en } from '../../src/messages/en/lab/card.ts';
import { card as zh } from '../../src/messages/zh/lab/card.ts';
import { knownErrors } from '../../src/view/card/knownErrors.ts';
import { groupedParameters } from '../../src/view/cost/groups.ts';
import { load } from '../engine/committed.ts';
import { codeIn, tableUnder } from './examples.ts';

const pages = [
  ['en', 'docs/model-card.md', 'Known errors'],
  ['zh', 'docs/model-card.zh.md', '已知错误'],
] as const;

const manifestOf = async (direction: Direction) => (await load(direction)).manifest;

/** Without what the formatter aligns a table's columns by. */
const unpadded = (text: string) => text.replace(/-{3,}/g, '---').replace(/ +/g, ' ');

beforeAll(startWasm);

test.each(pages)('its tables say what the manifests say: %s', async (language, path) => {
  const tables = cardTables(language, await Promise.all(directions.map(manifestOf)));
  const page = readFileSync(path, 'utf8');
  expect(unpadded(withTables(page, tables))).toBe(unpadded(page));
});

test('its parameters are as many as the weights file holds', async () => {
  for (const direction of directions) {
    const file = readFileSync(`public/models/${direction}/weights.safetensors`);
    const length = Number(file.readBigUInt64LE(0));
    const header: Record<string, { shape?: number[] }> = JSON.parse(
      file.toString('utf8', 8, 8 + length),
    );
    const shapes = Object.entries(header).flatMap(([name, { shape }]) =>
      shape && !name.endsWith('.scale') ? [shape] : [],
    );
    const held = shapes.reduce((sum, shape) => sum + shape.reduce((a, b) => a * b, 1), 0);
    const { architecture } = await manifestOf(direction);
    expect(groupedParameters(architecture.dimensions).all).toBe(held);
  }
});

test.each([
  ['docs/model-card.md', en],
  ['docs/model-card.zh.md', zh],
] as const)('the page says the same: %s', (path, card) => {
  const page = readFileSync(path, 'utf8').replace(/\s/g, '');
  const { about, dataText, recipeText, errorsText, notFor, sizeText } = card;
  for (const text of [about, dataText, recipeText, errorsText, sizeText(64, 4, 3, 256), ...notFor])
    expect(page).toContain(text.replace(/\s/g, ''));
});

test('its known errors are what the models write', async () => {
  const [[, english, heading], [, chinese, title]] = pages;
  const rows = tableUnder(english, heading);
  expect(rows.length).toBeGreaterThan(3);
  const cells = (row: readonly string[]) => row.slice(0, 3);
  expect(tableUnder(chinese, title).map(cells)).toEqual(rows.map(cells));
  expect(
    rows.map(([direction = '', ...row]) => [codeIn(direction)[0], ...row.slice(0, 2)]),
  ).toEqual(knownErrors.map(({ direction, source, written }) => [direction, source, written]));
  expect([en.wrong.length, zh.wrong.length]).toEqual([rows.length, rows.length]);
  for (const [direction = '', text = '', written] of rows) {
    const stored = await load(asDirection(codeIn(direction)[0]));
    const { translate } = translatorOf(stored, []);
    const { target, unknown } = await translate(text);
    expect(target.text).toBe(written);
    // An unknown word would be no error of the model's.
    expect(unknown, text).toEqual([]);
  }
});
