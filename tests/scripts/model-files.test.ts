import { readFileSync } from 'node:fs';
import { memory } from '@tensorflow/tfjs';
import { beforeAll, describe, expect, it } from 'vitest';
import { indexText, manifestTextOf, modelFolders } from '../../scripts/model-files.ts';
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
