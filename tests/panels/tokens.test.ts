import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { filesBelow } from '../architecture/imports.ts';

const css = readFileSync('src/tokens.css', 'utf8');

/** The colours declared in the first block whose selector contains `selector`. */
function colors(selector: string): Map<string, string> {
  const block = css.slice(css.indexOf(`${selector} {`)).split('}')[0] ?? '';
  const found = block.matchAll(/--([\w-]+): (#[0-9a-f]{6})/g);
  return new Map([...found].map(([, name = '', color = '']) => [name, color]));
}

function luminance(color: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((start) => {
    const share = Number.parseInt(color.slice(start, start + 2), 16) / 255;
    return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

const roles = ['query', 'key', 'value', 'weight'];
const texts = 'ink ink-soft query key value weight danger ok'.split(' ');

test.each([':root', '[data-theme="dark"]'])('text is legible on every ground of %s', (selector) => {
  const palette = colors(selector);
  const color = (name: string) => palette.get(name) ?? `no ${name}`;
  for (const text of texts) {
    for (const ground of ['ground', 'raised', 'lit']) {
      expect(contrast(color(text), color(ground)), `${text} on ${ground}`).toBeGreaterThanOrEqual(
        4.5,
      );
    }
  }
  for (const role of roles) {
    expect(contrast(color(role), color(`${role}-tint`)), role).toBeGreaterThanOrEqual(4.5);
  }
  expect(contrast(color('ink-later'), color('ground'))).toBeGreaterThanOrEqual(4.5);
});

test.each([':root', '[data-theme="dark"]'])('a colour of %s means one thing', (selector) => {
  const palette = colors(selector);
  const meant = [...roles, 'focus', 'danger', 'ok'].map((name) => palette.get(name));
  expect(new Set(meant).size).toBe(meant.length);
  expect(palette.get('focus')).toBe(palette.get('ink'));
  expect([...palette.keys()].filter((name) => /coder/.test(name))).toEqual([]);
});

test('both themes name the same colours', () => {
  expect([...colors('[data-theme="dark"]').keys()]).toEqual([...colors(':root').keys()]);
});

test('every @media breaks at a place that tokens.css lists, and every place is used', () => {
  const sizes = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([one]) => one);
  const listed = sizes(css.slice(0, css.indexOf(':root')), /(?:min|max)-(?:width|height): \d+px/g);
  const used = filesBelow('src')
    .filter((file) => file.endsWith('.css'))
    .flatMap((file) => sizes(readFileSync(file, 'utf8'), /@media[^{]*/g))
    .flatMap((query) => query.match(/[\w-]+: *[\d.]+\w*/g) ?? []);
  expect(listed).toHaveLength(8);
  expect(new Set(used)).toEqual(new Set(listed));
});
