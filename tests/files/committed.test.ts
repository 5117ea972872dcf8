import { beforeAll, describe, expect, it } from 'vitest';
import { checkExported } from '../../scripts/export/check.ts';
import { exportedFiles } from '../../scripts/export/files.ts';
import { availableDirections } from '../../src/engine/available.ts';
import { load } from '../engine/committed.ts';
import { startWasm } from '../start-wasm.ts';

beforeAll(startWasm);

describe.each(availableDirections)('the model of %s, exported', (direction) => {
  it('translates held-out sentences alike, every activation within 1e-4', async () => {
    const stored = await load(direction);
    const wish = { count: 16, seed: 17 };
    const checked = await checkExported(stored, exportedFiles(stored), wish);
    expect(checked).toMatchObject({ sentences: wish.count, otherwise: [] });
    expect(checked.words).toBeGreaterThan(4 * wish.count);
    expect(checked.worst.off, checked.worst.name).toBeLessThan(1e-4);
  });
});

describe('the check', () => {
  it('finds one activation that is off, and a translation that is another', async () => {
    const stored = await load('zh-en');
    const { get, names } = stored.parameters;
    const turned = (name: string) => {
      const found = get(name);
      if (!name.endsWith('.ln3.gain')) return found;
      return { ...found, data: found.data.map((value) => -value) };
    };
    const other = exportedFiles({ ...stored, parameters: { names, get: turned } });
    const checked = await checkExported(stored, other, { count: 4, seed: 17 });
    expect(checked.worst.off).toBeGreaterThan(0.1);
    expect(checked.otherwise.length).toBeGreaterThan(0);
  });
});
