import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { exportedFiles, exportedOf, writeExported } from '../../scripts/export/files.ts';
import { marianTensors } from '../../src/files/marian/tensors.ts';
import { graphOf } from '../../src/files/onnx/export.ts';
import { takenKinds, takenNames } from '../../src/files/takenNames.ts';
import { notebookCell } from '../../src/files/torch/notebook.ts';
import { load } from '../engine/committed.ts';
import { checkedCode, codeIn, examplesIn, type Told, tableUnder } from './examples.ts';

const page = 'docs/exported.md';
const folder = mkdtempSync(join(tmpdir(), 'exported-'));

beforeAll(async () => writeExported(folder, exportedFiles(await load('en-fr'))));
afterAll(() => rmSync(folder, { recursive: true }));

test('its JavaScript translates with ONNX Runtime', () => {
  const code = examplesIn(page, 'js').map((one) => checkedCode(one.code));
  const there = code.join('\n').replaceAll("'exported/en-fr'", JSON.stringify(folder));
  const program = `const told = [];\n${there}\nconsole.log(JSON.stringify(told));`;
  const output = execFileSync(process.execPath, ['--input-type=module'], { input: program });
  const told = JSON.parse(String(output)) as Told[];
  expect(told.length).toBeGreaterThanOrEqual(2);
  for (const [line, given, said] of told) expect(given, line).toEqual(said);
});

test('its tables name the files and the inputs that there are', async () => {
  const stored = await load('en-fr');
  const files = tableUnder(page, 'Exported models').flatMap(([name = '']) => codeIn(name));
  expect(files.toSorted()).toEqual(Object.keys(exportedFiles(stored)).toSorted());
  const { dModel } = stored.manifest.architecture.dimensions;
  const told = tableUnder(page, 'Inputs').map((cells) => cells.slice(0, 3).flatMap(codeIn));
  const known = (['encoder', 'decoder'] as const).flatMap((stack) =>
    graphOf(stack, exportedOf(stored)).inputs.map(({ name, shape }) => [
      ...[`${stack}.onnx`, name],
      shape.map((length) => (length === dModel ? 'd_model' : length)).join(', '),
    ]),
  );
  expect(told).toEqual(known);
});

test('its table of tensors says what becomes of a parameter', async () => {
  const model = exportedOf(await load('en-fr'));
  const tensors = new Map(marianTensors(model).map((one) => [one.name, one]));
  const rows = tableUnder(page, 'Tensors');
  expect(rows.length).toBeGreaterThan(10);
  for (const [ours = '', theirs = '', turned] of rows) {
    const { shape, data } = model.parameters.get(codeIn(ours)[0] ?? '');
    const found = tensors.get(codeIn(theirs)[0] ?? '');
    expect(found?.shape, theirs).toEqual(turned ? shape.toReversed() : shape);
    const second = turned ? (shape[1] as number) : 1;
    expect(found?.data[1], theirs).toBe(data[second]);
  }
});

test('vocab.json has every token of the model', async () => {
  const ids = JSON.parse(readFileSync(join(folder, 'vocab.json'), 'utf8'));
  const { vocabulary } = (await load('en-fr')).manifest;
  vocabulary.forEach((token, id) => {
    expect(ids[token]).toBe(id);
  });
});

test('its table and its cell are what the page gives', async () => {
  const names = takenNames('en-fr', null);
  const told = tableUnder(page, 'From the page').flatMap(([name = '']) => codeIn(name));
  expect(told).toEqual(takenKinds.map((kind) => names[kind]));
  const tokens = [...'the cat saw a bird .'.split(' '), '<eos>'];
  const cell = notebookCell({ names, tokens, attention: 'decoder.1.cross_attn', head: 1 });
  expect(examplesIn(page, 'py').map(({ code }) => code)).toContain(cell);
});
