import { beforeAll, describe, expect, it } from 'vitest';
import { availableDirections } from '../../src/engine/available.ts';
import {
  type IndexedModel,
  longestRow,
  parseIndex,
  parseManifest,
} from '../../src/engine/manifest.ts';
import { paddedLengths } from '../../src/engine/tfjs/decoder.ts';
import { loadIndex, loadModel, type ReadFile } from '../../src/engine/weights.ts';
import { grammarVersion } from '../../src/language/meaning.ts';
import { fc } from '../draws.ts';
import {
  type Changeable,
  changedManifest,
  entryOf,
  read,
  replacing,
  vouchingFor,
} from './committed.ts';

const damaged = { code: 'weights-damaged' };
type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
type Path = readonly (string | number)[];

let entry: IndexedModel;
let text: string;
const parsed = (): Json => JSON.parse(text);

beforeAll(async () => {
  entry = await entryOf('en-zh');
  text = new TextDecoder().decode(await read(entry.manifest));
});

function pathsOf(json: Json, wanted: (json: Json) => boolean, path: Path = []): Path[] {
  const below = typeof json === 'object' && json !== null ? Object.entries(json) : [];
  return [
    ...(wanted(json) ? [path] : []),
    ...below.flatMap(([key, one]) => pathsOf(one, wanted, [...path, key])),
  ];
}
const isLeaf = (json: Json) => typeof json !== 'object';
const isObject = (json: Json) => typeof json === 'object' && !Array.isArray(json);

function holderOf(json: Json, path: Path): { [key: string]: Json } {
  return path.reduce<Json>((one, key) => (one as { [key: string]: Json })[key] as Json, json) as {
    [key: string]: Json;
  };
}

/** Loads a manifest of this text, and counts how often it is asked for. */
async function loading(manifest: string, index = entry) {
  const bytes = new TextEncoder().encode(manifest);
  const asked: string[] = [];
  const files: ReadFile = (path, fresh) => {
    asked.push(`${path} ${fresh ? 'fresh' : 'kept'}`);
    return replacing(entry.manifest, bytes)(path);
  };
  const error = await loadModel(index, files).then(
    () => null,
    (reason: unknown) => reason,
  );
  return { error, asked };
}

/** What loading gives when the index vouches for the changed manifest. */
async function vouchedChange(change: (manifest: Changeable) => void) {
  const bytes = await changedManifest(entry, change);
  return loadModel(vouchingFor(entry, bytes), replacing(entry.manifest, bytes));
}

describe('a committed manifest', () => {
  it.each(availableDirections)('of %s says which grammar it learnt from', async (direction) => {
    const { manifest: path, id } = await entryOf(direction);
    const manifest = parseManifest(JSON.parse(new TextDecoder().decode(await read(path))));
    const { nLayers } = manifest.architecture.dimensions;
    // The grammar may be ahead of a model.
    expect(manifest.grammar).toBeLessThanOrEqual(grammarVersion);
    expect(id).toBe(`${direction}.grammar${manifest.grammar}.n${nLayers}`);
  });

  it('whatever leaf of it is changed, is asked for once more past the cache and refused', async () => {
    const paths = pathsOf(parsed(), isLeaf);
    expect(paths.length).toBeGreaterThan(900);
    const change = fc.tuple(fc.constantFrom(...paths), fc.nat(5), fc.string());
    await fc.assert(
      fc.asyncProperty(change, async ([path, more, other]) => {
        const json = parsed();
        const holder = holderOf(json, path.slice(0, -1));
        const key = path.at(-1) as string;
        const old = holder[key];
        holder[key] = typeof old === 'number' ? old + 1 + more : `${old}${other}.`;
        const { error, asked } = await loading(`${JSON.stringify(json, null, 1)}\n`);
        expect(error).toMatchObject(damaged);
        expect(asked).toEqual([`${entry.manifest} kept`, `${entry.manifest} fresh`]);
      }),
      { numRuns: 60 },
    );
  });

  it('with two tokens that have changed places is refused', async () => {
    const swapped = text.replace('"cat",\n  "cats"', '"cats",\n  "cat"');
    expect(swapped).not.toBe(text);
    expect((await loading(swapped)).error).toMatchObject(damaged);
  });

  it('has no room for anything more, and misses what is taken away', () => {
    const scores = (path: Path) => path.includes('scores') || path.includes('byConstruction');
    for (const path of pathsOf(parsed(), isObject).filter((one) => !scores(one))) {
      const more = parsed();
      holderOf(more, path).surplus = 1;
      expect(() => parseManifest(more), path.join('.')).toThrow();
      const optional = ['scores', 'decidingHead', 'snapshots', 'muonPeak', 'finish'];
      for (const key of Object.keys(holderOf(parsed(), path))) {
        if (optional.includes(key)) continue;
        const less = parsed();
        delete holderOf(less, path)[key];
        expect(() => parseManifest(less), [...path, key].join('.')).toThrow();
      }
    }
  });
});

type Weights = Changeable['weights'];
const otherThan = ({ storage }: Weights) => (storage === 'f16' ? 'int8-rows' : 'f16');

describe('a manifest that the index vouches for', () => {
  it('is taken', async () => {
    const { manifest } = await vouchedChange((one) => {
      one.training = { ...one.training, seed: 7 };
    });
    expect(manifest.training.seed).toBe(7);
  });

  it.each<[string, (manifest: Changeable) => void]>([
    ['fewer layers than its weights', ({ architecture }) => architecture.dimensions.nLayers--],
    ['more layers than its weights', ({ architecture }) => architecture.dimensions.nLayers++],
    ['other widths', ({ architecture }) => (architecture.dimensions.dFf = 128)],
    ['another ε', ({ architecture }) => (architecture.epsilon = 1e-6 as 1e-5)],
    ['a longer source than positions', ({ architecture }) => (architecture.longestSource = 65)],
    ['another storage than its weights', ({ weights }) => (weights.storage = otherThan(weights))],
    ['another direction than the index', (one) => (one.direction = 'zh-en')],
    ['another id than the index', (one) => (one.id = 'en-zh.another')],
    ['a token twice', ({ vocabulary }) => (vocabulary[9] = vocabulary[8] as string)],
    ['tokens of no language', ({ tokenLanguages }) => tokenLanguages.zh?.pop()],
    ['a construction twice', ({ constructions }) => constructions.push('C1')],
    ['a file elsewhere', ({ weights }) => (weights.file = '..')],
    [
      'a head it lacks',
      (one) => (one.decidingHead = { attention: 'encoder.0.self_attn', head: 4 }),
    ],
    [
      'an attention it lacks',
      (one) => (one.decidingHead = { attention: 'encoder.0.ffn', head: 0 }),
    ],
    ['a start-up sentence without an end', ({ startup }) => startup.source.pop()],
    ['a start-up translation that stops too early', ({ startup }) => startup.steps.pop()],
    ['a runner-up that wins', ({ startup }) => Object.assign(startup.steps[0] ?? {}, { logit: 0 })],
  ])('is refused with %s', async (_, change) => {
    await expect(vouchedChange(change)).rejects.toMatchObject(damaged);
  });

  it('may say which head decides, and how training went', async () => {
    const file = { bytes: 10, sha256: '0'.repeat(64) };
    const snapshot = { ...file, step: 0, loss: 7, exactMatch: 0, file: 'step-0.safetensors' };
    const later = { ...snapshot, step: 500, file: 'step-500.safetensors' };
    const head = { attention: 'decoder.1.cross_attn', head: 3 };
    const { manifest } = await vouchedChange((one) => {
      one.decidingHead = head;
      one.snapshots = [snapshot, later];
    });
    expect(manifest).toMatchObject({ decidingHead: head, snapshots: [snapshot, later] });
    const backwards = vouchedChange((one) => {
      one.snapshots = [later, snapshot];
    });
    await expect(backwards).rejects.toMatchObject(damaged);
  });

  it('may stop its start-up translation at the limit', async () => {
    const cut = vouchedChange(({ startup, architecture }) => {
      startup.steps.pop();
      architecture.longestTarget = startup.steps.length;
      architecture.longestSource = startup.source.length;
    });
    await expect(cut).resolves.toMatchObject({ manifest: { id: entry.id } });
  });

  it('limits rows to what a run is padded to', () => {
    expect(paddedLengths.at(-1)).toBe(longestRow);
  });
});

describe('the index', () => {
  it('is asked for past the cache, and refused when damaged', async () => {
    const asked: unknown[] = [];
    await loadIndex((path, fresh) => {
      asked.push([path, fresh]);
      return read(path);
    });
    expect(asked).toEqual([['index.json', true]]);
    for (const text of ['', '{}', '<!doctype html>', '{"format":1,"models":[{}]}']) {
      const bytes = new TextEncoder().encode(text);
      await expect(loadIndex(async () => bytes)).rejects.toMatchObject(damaged);
    }
  });

  it('names a model once, and files below it alone', () => {
    expect(parseIndex({ format: 1, models: [entry] }).models).toEqual([entry]);
    expect(() => parseIndex({ format: 1, models: [entry, entry] })).toThrow();
    for (const manifest of ['../a.json', '/a.json', 'https://host/a.json', 'a//b.json']) {
      expect(() => parseIndex({ format: 1, models: [{ ...entry, manifest }] })).toThrow();
    }
  });
});
