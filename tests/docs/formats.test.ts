import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { availableDirections } from '../../src/engine/available.ts';
import { parseIndex, parseManifest } from '../../src/engine/manifest.ts';
import { parseMeasured } from '../../src/engine/measured/parse.ts';
import { locales } from '../../src/messages/locales.ts';
import { addressOf, stateAt } from '../../src/store/address/address.ts';
import { fieldNames, readAddress } from '../../src/store/address/url.ts';
import { views } from '../../src/view/selection.ts';
import { steps } from '../../src/view/steps/steps.ts';
import { load, read } from '../engine/committed.ts';
import { checkedCode, codeIn, examplesIn, type Told, tableUnder } from './examples.ts';

const page = 'docs/formats.md';
/** Without these `attn=cross`, `norm=ln3` and `own=shown` are nothing. */
const neededBy: Record<string, object> = {
  ...{ other: { view: 'compare' }, othertrained: { view: 'compare' } },
  ...{ rows: { view: 'compare' }, rank: { view: 'compare' } },
  ...{ attn: { stack: 'decoder' }, norm: { stack: 'decoder' }, own: { prefix: 'le' } },
};
const only = (language: string, info: string) => {
  const [found, ...more] = examplesIn(page, language).filter((one) => one.info === info);
  expect(more).toEqual([]);
  return JSON.parse(found?.code ?? '') as { [name: string]: unknown };
};

test('its index and its manifest are what the page takes', () => {
  const index = parseIndex(only('json', 'index'));
  const manifest = parseManifest(only('json', 'manifest'));
  expect(index.models).toMatchObject([{ id: manifest.id, direction: manifest.direction }]);
});

test('nothing may be added to them, and nothing left out', () => {
  const [index, manifest] = [only('json', 'index'), only('json', 'manifest')];
  expect(() => parseIndex({ ...index, more: 1 })).toThrow();
  expect(() => parseManifest({ ...manifest, more: 1 })).toThrow();
  for (const name of Object.keys(manifest)) {
    const { [name]: _, ...rest } = manifest;
    expect(() => parseManifest(rest), name).toThrow();
  }
});

test('its table names all that a manifest has', async () => {
  const told = tableUnder(page, 'A manifest').map(([name = '']) => codeIn(name)[0]);
  const optional = tableUnder(page, 'A manifest').filter(([name]) => name?.endsWith('optional'));
  const whole = Object.keys(only('json', 'manifest'));
  const known = [...whole, ...optional.flatMap(([name = '']) => codeIn(name))];
  expect(told.toSorted()).toEqual(known.toSorted());
  for (const direction of availableDirections) {
    expect(told).toEqual(expect.arrayContaining(Object.keys((await load(direction)).manifest)));
  }
});

test('its measured heads are what the page takes, and its tables name all of them', () => {
  const [manifest, heads] = [parseManifest(only('json', 'manifest')), only('json', 'heads')];
  expect(parseMeasured(heads, manifest).texts).toEqual(['the cat']);
  const names = tableUnder(page, 'What the heads do').flatMap(([name = '']) => codeIn(name));
  const own = Object.keys(heads.encoder as object);
  expect(names.toSorted()).toEqual([...Object.keys(heads), ...own].toSorted());
  for (const name of Object.keys(heads)) {
    const { [name]: _, ...rest } = heads;
    expect(() => parseMeasured(rest, manifest), name).toThrow();
  }
});

test('its JavaScript reads the committed weights as the page does', async () => {
  const code = examplesIn(page, 'js').map((one) => checkedCode(one.code));
  const asked = ['embedding', 'encoder.0.self_attn.w_q', 'decoder.0.ffn.w_2'];
  const rows = `${JSON.stringify(asked)}.map((name) => rowOf(name, 7))`;
  const program = ['const told = [];', ...code, `console.log(JSON.stringify([told, ${rows}]));`];
  const input = program.join('\n');
  const output = execFileSync(process.execPath, ['--input-type=module'], { input });
  const [told, given] = JSON.parse(String(output)) as [Told[], number[][]];
  expect(told.length).toBeGreaterThanOrEqual(8);
  for (const [line, one, said] of told) expect(one, line).toEqual(said);
  const [entry] = parseIndex(JSON.parse(new TextDecoder().decode(await read('index.json')))).models;
  const { parameters } = await load(entry?.direction ?? 'en-fr');
  asked.forEach((name, index) => {
    const { data, shape } = parameters.get(name);
    const width = shape[1] as number;
    expect(given[index], name).toEqual([...data.subarray(7 * width, 8 * width)]);
  });
});

test('its links open what they say, and what is wrong in one is named', () => {
  const links = examplesIn(page, 'url');
  expect(links.length).toBeGreaterThanOrEqual(3);
  for (const { code, info, where } of links) {
    for (const link of code.trim().split('\n')) {
      const { address, damaged } = readAddress(new URLSearchParams(link));
      const wrong = info.replace('damaged: ', '').split(', ').filter(Boolean);
      expect(damaged.toSorted(), where).toEqual(wrong.toSorted());
      expect(addressOf(stateAt(address)), where).toMatchObject(address);
      for (const name of new URLSearchParams(link).keys())
        expect(fieldNames, where).toContain(name);
    }
  }
});

test('its table has every parameter of a link, and the values that one may have', () => {
  const rows = tableUnder(page, 'Links').map(([name = '', , values = '']) => {
    return [codeIn(name)[0] as string, codeIn(values)] as const;
  });
  expect(rows.map(([name]) => name)).toEqual(fieldNames);
  for (const [name, values] of rows) {
    expect(values.length, name).toBeGreaterThan(0);
    for (const value of values) {
      const asked = new URLSearchParams({ [name]: value, ...neededBy[name] });
      expect(readAddress(asked).damaged, `${name}=${value}`).toEqual([]);
    }
  }
  expect(Object.fromEntries(rows)).toMatchObject({
    ...{ lang: locales, dir: availableDirections, view: views, step: steps },
  });
});
