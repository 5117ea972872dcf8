import { readFileSync } from 'node:fs';
import { memory } from '@tensorflow/tfjs';
import { beforeAll, describe, expect, it } from 'vitest';
import { indexText, manifestTextOf, modelFolders, textOf } from '../../scripts/model-files.ts';
import { fc } from '../draws.ts';
import { startWasm } from '../start-wasm.ts';

beforeAll(startWasm);

describe('npm run models', () => {
  it.each(modelFolders())('would leave the manifest in %s as it is', async (folder) => {
    const before = memory().numTensors;
    const committed = readFileSync(`public/models/${folder}/manifest.json`, 'utf8');
    expect(await manifestTextOf(folder)).toBe(committed);
    expect(memory().numTensors).toBe(before);
  });

  it('would leave the index as it is', () => {
    expect(indexText()).toBe(readFileSync('public/models/index.json', 'utf8'));
  });
});

describe('the text of a manifest', () => {
  it('says what its JSON says', () => {
    fc.assert(
      fc.property(fc.array(fc.jsonValue()), (json) => {
        expect(JSON.parse(textOf(json))).toEqual(JSON.parse(JSON.stringify(json)));
      }),
    );
  });

  it('has numbers on one line, and leaves brackets in a word as they are', () => {
    expect(textOf({ values: [1, -0.5, 2], words: ['[ 1 ]', '2'] })).toBe(
      '{\n "values": [1, -0.5, 2],\n "words": [\n  "[ 1 ]",\n  "2"\n ]\n}\n',
    );
  });
});
