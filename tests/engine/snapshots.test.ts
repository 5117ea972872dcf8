import { memory } from '@tensorflow/tfjs';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import type { ActiveBackend } from '../../src/engine/backend.ts';
import { type Engine, type EngineOptions, openEngine } from '../../src/engine/engine.ts';
import { placeWithLoops } from '../../src/engine/loops/served.ts';
import type { Manifest } from '../../src/engine/manifest.ts';
import { modelShelf } from '../../src/engine/models.ts';
import type { ReadFile } from '../../src/engine/weights.ts';
import { bosId } from '../../src/language/vocabulary.ts';
import { type Compared, compare } from '../reference/difference.ts';
import { storedParameters } from '../reference/stored.ts';
import { referenceForward } from '../reference/transformer.ts';
import { startWasm } from '../start-wasm.ts';
import { entryOf, load, read, replacing } from './committed.ts';
import { onTfjs } from './on-wasm.ts';

beforeAll(startWasm);

const cat = { text: 'The cat saw a bird.', model: { direction: 'en-fr' } } as const;
type Moment = NonNullable<Manifest['snapshots']>[number];
const momentsOf = async (direction: 'en-fr') => (await load(direction)).manifest.snapshots ?? [];
/** The steps after which the ten were kept, which another training moves; and some of them. */
const steps = (await momentsOf('en-fr')).map(({ step }) => step);
const [early, soon, later, half] = [1, 3, 4, 7].map((index) => steps[index]) as [
  ...[number, number, number, number],
];
const at = (snapshot: number) => ({ ...cat, model: { ...cat.model, snapshot } });

function engineOn(options: Partial<EngineOptions> = {}): Promise<Engine> {
  const active: ActiveBackend = {
    report: { backend: 'wasm', adapter: '', software: false, fallback: 'chosen' },
    broken: new Promise(() => {}),
    place: (model) => placeWithLoops(model, onTfjs),
    arrays: () => memory().numTensors,
    dispatches: () => 0,
    close: () => {},
  };
  return openEngine({ read, open: async () => active, ...options });
}

/** Every activation of a run beside float64 loops that were given the file of that moment. */
async function compared(engine: Engine, step: number): Promise<Compared> {
  const run = await engine.run(at(step));
  const produced = run.target.ids;
  const numbers = storedParameters(`public/models/en-fr/snapshot-${step}.safetensors`);
  const inputs = [bosId, ...produced.slice(0, -1)];
  const wanted = referenceForward(run.dimensions, numbers, run.source.ids, inputs);
  const got = new Map(run.trace.names.map((name) => [name, run.trace.get(name).data]));
  return compare(got, wanted);
}

describe('a moment of training', () => {
  it('computes what float64 loops do with its own weights', async () => {
    const engine = await engineOn();
    for (const step of [early, later, half]) {
      const { worst, where } = await compared(engine, step);
      expect(worst, `${step}: ${where}`).toBeLessThan(1e-4);
    }
    engine.dispose();
  }, 60_000);

  it('is a model of its own, and says which moments there are', async () => {
    const engine = await engineOn();
    const { id } = await entryOf('en-fr');
    const [young, grown] = [await engine.run(at(later)), await engine.run(cat)];
    expect([young.model, grown.model]).toEqual([`${id}@${later}`, id]);
    expect([young.training?.at, grown.training?.at]).toEqual([later, null]);
    expect(young.training).toMatchObject({ steps: steps.at(-1) });
    expect(young.training?.snapshots).toHaveLength(10);
    const { file: _, bytes: __, sha256: ___, ...told } = (await momentsOf('en-fr'))[4] as Moment;
    expect(young.training?.snapshots[4]).toEqual(told);
    expect(told.step).toBe(later);
    const again = await engine.run({ ...cat, model: { id: young.model } });
    expect(again.target).toEqual(young.target);
    const [swept] = await engine.sweep({ ...cat, variants: [{ model: young.model }] });
    expect(swept?.target).toEqual(young.target);
    await expect(engine.measured({ id: young.model })).rejects.toMatchObject({
      code: 'weights-missing',
    });
    engine.dispose();
  });

  it('at its end is the finished model but for its coarser matrices', async () => {
    const { manifest, parameters } = await load('en-fr');
    const { step, loss } = (await momentsOf('en-fr')).at(-1) as Moment;
    expect([step, loss < 0.01]).toEqual([manifest.training.steps, true]);
    const last = (await modelShelf(read)(at(step).model)).parameters;
    for (const { name, shape, data } of parameters.names.map((one) => parameters.get(one))) {
      const found = last.get(name).data;
      const width = shape.length === 2 ? (shape[1] as number) : data.length;
      for (let row = 0; row < data.length; row += width) {
        const values = data.subarray(row, row + width);
        const peak = Math.max(...values.map(Math.abs));
        // Both are rounded, by half a level each at most.
        const most = shape.length === 2 ? (peak / 63 / 2 + peak / 127 / 2) * 1.01 : 0;
        const away = values.map((value, index) => Math.abs(value - (found[row + index] as number)));
        expect(Math.max(...away), name).toBeLessThanOrEqual(most);
      }
    }
    const engine = await engineOn();
    for (const text of [cat.text, 'The girls closed the big window because it was cold.']) {
      const [own, coarse] = [
        await engine.run({ ...cat, text }),
        await engine.run({ ...at(step), text }),
      ];
      expect(coarse.target).toEqual(own.target);
    }
    engine.dispose();
  });

  it('is not downloaded before it is asked for, and then once', async () => {
    const files = vi.fn(read);
    const asked = () => files.mock.calls.map(([path]) => path);
    const engine = await engineOn({ read: files });
    await engine.run(cat);
    expect(asked().filter((path) => path.includes('snapshot'))).toEqual([]);
    for (const step of [later, early, later]) await engine.run(at(step));
    expect(asked().slice(3)).toEqual(
      [later, early].map((step) => `en-fr/snapshot-${step}.safetensors`),
    );
    engine.dispose();
  });

  it('lets the page go on between its hash, its numbers and its run', async () => {
    const shelf = modelShelf(read);
    await shelf(cat.model);
    let turns = 0;
    const tick = () => {
      turns += 1;
      timer = setTimeout(tick);
    };
    let timer = setTimeout(tick);
    await shelf(at(later).model);
    clearTimeout(timer);
    expect(turns).toBeGreaterThanOrEqual(2);
  });

  it('that was not kept is none', async () => {
    const engine = await engineOn();
    await expect(engine.run(at(later + 1))).rejects.toThrow(RangeError);
    expect((await engine.run(cat)).target.text).toBe('Le chat a vu un oiseau.');
    engine.dispose();
  });
});

describe('a damaged moment', () => {
  const file = `en-fr/snapshot-${later}.safetensors`;
  const damaged = async (files: ReadFile) => {
    const engine = await engineOn({ read: files });
    const finished = await engine.run(cat);
    await expect(engine.run(at(later))).rejects.toMatchObject({
      code: 'weights-damaged',
      detail: { file: `${finished.model}@${later}` },
    });
    expect((await engine.run(cat)).target).toEqual(finished.target);
    engine.dispose();
  };

  it('is refused where a byte differs, and where it is of another moment', async () => {
    const bytes = await read(file);
    bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] as number) ^ 1;
    await damaged(replacing(file, bytes));
    await damaged(replacing(file, await read(`en-fr/snapshot-${soon}.safetensors`)));
  });
});

describe('twenty moves', () => {
  it('leave no more than two moments beside the finished model, and no tensor', async () => {
    const engine = await engineOn();
    // Something is changed: the processor makes tensors for that alone.
    const plan = [{ kind: 'unscaled' }] as const;
    await engine.run({ ...cat, plan });
    const before = engine.tensors();
    const counts: number[] = [];
    for (const step of [...steps, ...steps]) {
      await engine.run({ ...at(step), plan, names: [] });
      counts.push(engine.tensors());
    }
    const model = (counts[0] as number) - before;
    expect(model).toBeGreaterThan(50);
    expect(counts.slice(1)).toEqual(Array(19).fill(before + 2 * model));
    engine.dispose();
    expect(engine.tensors()).toBe(before - model);
  }, 60_000);
});
