import { beforeAll, describe, expect, it } from 'vitest';
import { EngineError } from '../../src/engine/errors.ts';
import type { ModelIndex } from '../../src/engine/manifest.ts';
import { modelShelf } from '../../src/engine/models.ts';
import { loadIndex, loadModel, type ReadFile } from '../../src/engine/weights.ts';
import { entryOf, read } from './committed.ts';

const bytesOf = (json: unknown) => new TextEncoder().encode(JSON.stringify(json));
let index: ModelIndex;

beforeAll(async () => {
  index = await loadIndex(read);
});

/** Reads as `files` does, and keeps what was asked for. */
function listening(files: ReadFile = read) {
  const asked: string[] = [];
  const listens: ReadFile = (path, fresh) => {
    asked.push(`${path} ${fresh ? 'fresh' : 'kept'}`);
    return files(path, fresh);
  };
  return { asked, listens };
}

describe('a model', () => {
  it('whose cached files are of before is asked for once more past the cache', async () => {
    const stale: ReadFile = (path, fresh) => read(fresh ? path : path.replace('en-fr', 'zh-en'));
    const { asked, listens } = listening(stale);
    const { manifest } = await loadModel(await entryOf('en-fr'), listens);
    expect(manifest.id).toBe((await entryOf('en-fr')).id);
    expect(asked).toEqual([
      'en-fr/manifest.json kept',
      'en-fr/manifest.json fresh',
      'en-fr/weights.safetensors kept',
      'en-fr/weights.safetensors fresh',
    ]);
  });

  it('of another direction is refused', async () => {
    const other: ReadFile = (path) => read(path.replace('en-fr', 'en-zh'));
    const loading = loadModel(await entryOf('en-fr'), other);
    await expect(loading).rejects.toMatchObject({ code: 'weights-damaged' });
  });
});

describe('the shelf', () => {
  it('asks past the cache for the index, for what failed before, and only for that', async () => {
    let failed = false;
    const { asked, listens } = listening((path) => {
      if (failed || path === 'index.json') return read(path);
      failed = true;
      throw new EngineError('weights-interrupted');
    });
    const shelf = modelShelf(listens);
    await expect(shelf({ direction: 'en-fr' })).rejects.toMatchObject({
      code: 'weights-interrupted',
    });
    const { manifest } = await shelf({ direction: 'en-fr' });
    expect(manifest.direction).toBe('en-fr');
    await shelf({ direction: 'zh-en' });
    expect(asked).toEqual([
      'index.json fresh',
      'en-fr/manifest.json kept',
      // The index again: it may have been older than the files.
      'index.json fresh',
      'en-fr/manifest.json fresh',
      'en-fr/weights.safetensors fresh',
      'zh-en/manifest.json kept',
      'zh-en/weights.safetensors kept',
    ]);
  });

  it('loads once what is asked for twice', async () => {
    const { asked, listens } = listening();
    const shelf = modelShelf(listens);
    const [one, two] = await Promise.all([
      shelf({ direction: 'en-fr' }),
      shelf({ direction: 'en-fr' }),
    ]);
    expect(one).toBe(two);
    expect(asked).toHaveLength(3);
  });

  it('asks for an index that did not come again', async () => {
    let times = 0;
    const shelf = modelShelf((path) => {
      if (path === 'index.json' && times++ === 0) throw new EngineError('weights-stalled');
      return read(path);
    });
    await expect(shelf({ direction: 'en-zh' })).rejects.toMatchObject({ code: 'weights-stalled' });
    expect((await shelf({ direction: 'en-zh' })).manifest.direction).toBe('en-zh');
  });

  it('takes the first model of a direction, whatever its id', async () => {
    const [first] = index.models;
    const other = { ...first, id: 'en-fr.other', manifest: 'other/manifest.json' };
    const listing = (models: readonly unknown[]) =>
      modelShelf(async (path) =>
        path === 'index.json' ? bytesOf({ format: 1, models }) : read(path),
      )({ direction: 'en-fr' });
    expect((await listing([first, other])).manifest.id).toBe(first?.id);
    // The same bytes under another name are another model's.
    const renamed = listing([{ ...first, id: 'en-fr.other' }, first]);
    await expect(renamed).rejects.toMatchObject({ code: 'weights-damaged' });
  });

  it('keeps the model of a direction though a newer index names another first', async () => {
    const [first] = index.models;
    let newer = false;
    const shelf = modelShelf(async (path) => {
      if (path !== 'index.json') return read(path);
      const other = { ...first, id: 'en-fr.other' };
      return bytesOf({ format: 1, models: newer ? [other, ...index.models] : [first] });
    });
    const kept = await shelf({ direction: 'en-fr' });
    await expect(shelf({ direction: 'zh-en' })).rejects.toMatchObject({ code: 'weights-missing' });
    newer = true;
    expect((await shelf({ direction: 'zh-en' })).manifest.direction).toBe('zh-en');
    expect(await shelf({ direction: 'en-fr' })).toBe(kept);
  });

  it('finds a model by its id, and says when there is none', async () => {
    const shelf = modelShelf(read);
    const { id } = await entryOf('zh-en');
    expect((await shelf({ id })).manifest.direction).toBe('zh-en');
    const missing = { code: 'weights-missing', detail: { file: 'en-fr.grammar0' } };
    await expect(shelf({ id: 'en-fr.grammar0' })).rejects.toMatchObject(missing);
  });

  it('says that a direction without a model is missing', async () => {
    const none = modelShelf(async () => bytesOf({ format: 1, models: [] }));
    await expect(none({ direction: 'en-fr' })).rejects.toMatchObject({ code: 'weights-missing' });
  });
});
