import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { EngineError } from '../../src/engine/errors.ts';
import { modelShelf } from '../../src/engine/models.ts';
import { loadModel } from '../../src/engine/weights.ts';

const read = async (path: string) => new Uint8Array(readFileSync(`public/models/${path}`));
const damaged = { code: 'weights-damaged' };

/** Reads the committed files, the manifest changed. */
const withManifest =
  (change: (manifest: { vocabulary: string[] } & Record<string, unknown>) => void) =>
  async (path: string) => {
    const bytes = await read(path);
    if (!path.endsWith('manifest.json')) return bytes;
    const manifest = JSON.parse(new TextDecoder().decode(bytes));
    change(manifest);
    return new TextEncoder().encode(JSON.stringify(manifest));
  };

describe('a model', () => {
  it('of another direction is refused', async () => {
    const other = (path: string) => read(path.replace('en-fr', 'en-zh'));
    await expect(loadModel('en-fr', other)).rejects.toMatchObject(damaged);
  });

  it('whose vocabulary names a token twice is refused', async () => {
    const twice = withManifest(({ vocabulary }) => {
      vocabulary[9] = vocabulary[8] as string;
    });
    await expect(loadModel('en-fr', twice)).rejects.toMatchObject(damaged);
  });
});

describe('the shelf', () => {
  it('asks past the cache for what failed before, and only for that', async () => {
    const asked: string[] = [];
    const shelf = modelShelf(async (path, fresh) => {
      asked.push(`${path} ${fresh ? 'fresh' : 'kept'}`);
      if (asked.length === 1) throw new EngineError('weights-interrupted');
      return read(path);
    });
    await expect(shelf.stored('en-fr')).rejects.toMatchObject({ code: 'weights-interrupted' });
    const { manifest } = await shelf.stored('en-fr');
    expect(manifest.direction).toBe('en-fr');
    await shelf.stored('zh-en');
    expect(asked).toEqual([
      'en-fr/manifest.json kept',
      'en-fr/manifest.json fresh',
      'en-fr/weights.safetensors fresh',
      'zh-en/manifest.json kept',
      'zh-en/weights.safetensors kept',
    ]);
  });

  it('loads once what is asked for twice', async () => {
    const asked: string[] = [];
    const shelf = modelShelf((path) => {
      asked.push(path);
      return read(path);
    });
    const [one, two] = await Promise.all([shelf.stored('en-fr'), shelf.stored('en-fr')]);
    expect(one).toBe(two);
    expect(asked).toHaveLength(2);
  });
});
