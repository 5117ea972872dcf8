import { memory } from '@tensorflow/tfjs';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { type ActiveBackend, BackendRefused } from '../../src/engine/backend.ts';
import { type EngineOptions, openEngine, type RunRequest } from '../../src/engine/engine.ts';
import { placeWithLoops } from '../../src/engine/loops/served.ts';
import type { ReadFile } from '../../src/engine/weights.ts';
import type { Plan } from '../../src/lab/plan.ts';
import type { EngineReport, Fallback } from '../../src/trace/run.ts';
import { eventually } from '../eventually.ts';
import { startWasm } from '../start-wasm.ts';
import { entryOf, read, replacing } from './committed.ts';
import { onTfjs } from './on-wasm.ts';

beforeAll(startWasm);

const cat = { text: 'The cat saw a bird.', model: { direction: 'en-fr' } } as const;
const chat = 'Le chat a vu un oiseau.';

const report = (fallback: Fallback): EngineReport => ({
  ...{ backend: 'wasm', adapter: '', software: false, fallback },
});

/** A backend that computes with loops and tfjs in Node, and breaks or refuses when it is told to. */
function backend(fallback: Fallback = 'chosen', changes: Partial<ActiveBackend> = {}) {
  let breakIt = () => {};
  const broken = new Promise<void>((resolve) => {
    breakIt = resolve;
  });
  const active: ActiveBackend = {
    ...{ report: report(fallback), broken },
    place: (model) => placeWithLoops(model, onTfjs),
    arrays: () => memory().numTensors,
    dispatches: () => 0,
    close: vi.fn(),
    ...changes,
  };
  return { active, breakIt: () => breakIt() };
}

/** An engine whose backends come in this order; says what each was opened instead of. */
async function engineOn(backends: readonly ActiveBackend[], options: Partial<EngineOptions> = {}) {
  const opened: (Fallback | null)[] = [];
  const engine = await openEngine({
    read,
    open: async (instead) => {
      opened.push(instead);
      return backends[opened.length - 1] as ActiveBackend;
    },
    ...options,
  });
  return { engine, opened };
}

describe('what the heads were measured to do', () => {
  const file = 'en-fr/heads.json';
  const asking = async (files: ReadFile) => {
    const { engine } = await engineOn([backend().active], { read: files });
    return engine.measured({ direction: 'en-fr' });
  };

  it('comes from beside the model, past any cache', async () => {
    const files = vi.fn(read);
    const told = await asking(files);
    expect(told).toMatchObject({ model: (await entryOf('en-fr')).id, sentences: 200 });
    expect(files).toHaveBeenCalledWith(file, true);
  });

  it('is damaged where it is of other weights', async () => {
    const other = await read('en-zh/heads.json');
    await expect(asking(replacing(file, other))).rejects.toMatchObject({
      ...{ code: 'weights-damaged', detail: { file } },
    });
  });
});

describe('the engine', () => {
  it('translates on the backend it is handed, and says so', async () => {
    const { engine } = await engineOn([backend().active]);
    const run = await engine.run(cat);
    expect(run.target.text).toBe(chat);
    const { id } = await entryOf('en-fr');
    expect(run).toMatchObject({ model: id, direction: 'en-fr' });
    expect(run.engine).toMatchObject({ ...report('chosen'), dispatches: 0 });
    const again = await engine.run({ ...cat, model: { id: run.model } });
    expect(again.target).toEqual(run.target);
    engine.dispose();
  });

  it('reads the first model while the backend opens, and no file twice', async () => {
    const asked: string[] = [];
    const listening: ReadFile = (path, fresh) => {
      asked.push(path);
      return read(path, fresh);
    };
    let opened = () => {};
    const opening = new Promise<void>((resolve) => {
      opened = resolve;
    });
    const engine = openEngine({
      ...{ read: listening, first: cat.model },
      open: async () => {
        await opening;
        return backend().active;
      },
    });
    const files = ['index.json', 'en-fr/manifest.json', 'en-fr/weights.safetensors'];
    await eventually(() => expect(asked).toEqual(files));
    opened();
    expect((await (await engine).run(cat)).target.text).toBe(chat);
    expect(asked).toEqual(files);
  });

  it('reads back what is asked for, and works out no more', async () => {
    const { engine } = await engineOn([backend().active]);
    const whole = await engine.run(cat);
    const before = engine.tensors();
    const names = ['decoder.1.cross_attn.pattern', 'encoder.0.self_attn.head_out'] as const;
    const some = await engine.run({ ...cat, names });
    expect([...some.trace.names].sort()).toEqual([...names].sort());
    for (const name of names) expect(some.trace.get(name)).toEqual(whole.trace.get(name));
    expect(() => some.trace.get('memory')).toThrow(RangeError);
    const nothing = await engine.run({ ...cat, names: [] });
    expect(nothing.trace.names).toEqual([]);
    expect(nothing.target).toEqual(whole.target);
    expect(engine.tensors()).toBe(before);
    engine.dispose();
  });

  it('takes the model’s limits, not its own', async () => {
    const { engine } = await engineOn([backend().active]);
    const long = { ...cat, text: 'cat '.repeat(48) };
    await expect(engine.run(long)).rejects.toMatchObject({
      ...{ code: 'text-too-long', detail: { count: 48, limit: 47 } },
    });
    await expect(engine.run({ ...cat, text: ' ' })).rejects.toMatchObject({ code: 'text-empty' });
    engine.dispose();
  });

  it('gives the page the newest only, and the console everything', async () => {
    const { engine } = await engineOn([backend().active]);
    const asked: RunRequest[] = [
      cat,
      { ...cat, text: 'The dog saw a bird.' },
      { ...cat, lane: 'console' },
      { ...cat, text: 'The girl gave up.', lane: 'console' },
    ];
    const [first, second, third, fourth] = await Promise.allSettled(
      asked.map((one) => engine.run(one)),
    );
    expect(first).toMatchObject({ status: 'rejected', reason: { code: 'superseded' } });
    expect(second).toMatchObject({ value: { target: { text: 'Le chien a vu un oiseau.' } } });
    expect(third).toMatchObject({ value: { target: { text: chat } } });
    expect(fourth).toMatchObject({ status: 'fulfilled' });
    engine.dispose();
  });

  it('gives each slot the newest of its own, whatever the other asks for', async () => {
    const { engine } = await engineOn([backend().active]);
    const dog = { ...cat, text: 'The dog saw a bird.' };
    const asked: RunRequest[] = [
      { ...cat, lane: 'other' },
      cat,
      { ...dog, lane: 'other' },
      dog,
      { ...cat, lane: 'main' },
    ];
    const answers = await Promise.allSettled(asked.map((one) => engine.run(one)));
    expect(
      answers.map((one) => (one.status === 'fulfilled' ? one.value.target.text : one.reason.code)),
    ).toEqual(['superseded', 'superseded', 'Le chien a vu un oiseau.', 'superseded', chat]);
    engine.dispose();
  });

  it('stops a run that is aborted on its way, and leaves nothing', async () => {
    let onTheWay = () => {};
    const place: ActiveBackend['place'] = async (model) => {
      const placed = await placeWithLoops(model, onTfjs);
      return {
        ...placed,
        run(source, options) {
          const running = placed.run(source, options);
          onTheWay();
          return running;
        },
      };
    };
    const { engine } = await engineOn([backend('chosen', { place }).active]);
    await engine.run(cat);
    const before = engine.tensors();
    const control = new AbortController();
    onTheWay = () => control.abort('enough');
    await expect(engine.run({ ...cat, signal: control.signal })).rejects.toBe('enough');
    onTheWay = () => {};
    expect((await engine.run(cat)).target.text).toBe(chat);
    expect(engine.tensors()).toBe(before);
    engine.dispose();
  });

  it('carries a plan into encoder, every step and trace, and a decoding to the backend', async () => {
    const { engine } = await engineOn([backend().active]);
    const plain = await engine.run(cat);
    const attention = 'encoder.0.self_attn';
    const off = await engine.run({
      ...cat,
      plan: [{ kind: 'head-gain', attention, head: 2, gain: 0 }],
    });
    const shares = off.trace.get(`${attention}.head_out`);
    const size = shares.data.length / 4;
    const silent = (head: number) =>
      shares.data.subarray(head * size, (head + 1) * size).every((value) => value === 0);
    expect([0, 1, 2, 3].map(silent)).toEqual([false, false, true, false]);
    expect(off.trace.get('memory').data).not.toEqual(plain.trace.get('memory').data);
    const blind: Plan = ([0, 1, 2] as const).map((layer) => ({
      ...{ kind: 'uniform', attention: `decoder.${layer}.cross_attn` },
    }));
    const { target, trace, dimensions } = await engine.run({ ...cat, plan: blind });
    expect(target.text).not.toBe(chat);
    // Each word is what the changed model, not the trained one, would say after those before it.
    target.ids.forEach((id, step) => {
      const { vocabSize } = dimensions;
      const row = trace.get('logits').data.subarray(step * vocabSize, (step + 1) * vocabSize);
      expect(row.indexOf(Math.max(...row))).toBe(id);
    });
    const forced = await engine.run({ ...cat, decode: { kind: 'forced', ids: [5, 2, 7] } });
    expect(forced.target).toMatchObject({ ids: [5, 2, 7], cut: true });
    expect((await engine.run(cat)).trace.get('logits').data).toEqual(
      plain.trace.get('logits').data,
    );
    const none = { kind: 'head-gain', attention, head: 4, gain: 0 } as const;
    await expect(engine.run({ ...cat, plan: [none] })).rejects.toThrow(RangeError);
    engine.dispose();
  });
});

describe('a backend', () => {
  it('that breaks is replaced once, then left for the CPU', async () => {
    const reports: EngineReport[] = [];
    const broken = [backend('none'), backend('none')].map((one) => ({
      ...one.active,
      place: async () => {
        one.breakIt();
        throw new Error('lost');
      },
    }));
    const last = backend('broken').active;
    const { engine, opened } = await engineOn([...broken, last], {
      onReport: (one) => reports.push(one),
    });
    expect((await engine.run(cat)).target.text).toBe(chat);
    expect(opened).toEqual([null, null, 'broken']);
    expect(reports.map(({ fallback }) => fallback)).toEqual(['none', 'none', 'broken']);
    for (const one of broken) expect(one.close).toHaveBeenCalledOnce();
    engine.dispose();
    expect(last.close).toHaveBeenCalledOnce();
  });

  it('that breaks while it computes gives no numbers', async () => {
    const first = backend('none');
    const place: ActiveBackend['place'] = async (model) => {
      const placed = await placeWithLoops(model, onTfjs);
      return {
        ...placed,
        async run(source, options) {
          const found = await placed.run(source, options);
          first.breakIt();
          return { ...found, produced: [9, 9, 2] };
        },
      };
    };
    const { engine, opened } = await engineOn([{ ...first.active, place }, backend().active]);
    expect((await engine.run(cat)).target.text).toBe(chat);
    expect(opened).toEqual([null, null]);
    engine.dispose();
  });

  it('is said to have started for a run what it started for that run', async () => {
    let started = 100;
    const place: ActiveBackend['place'] = async (model) => {
      const placed = await placeWithLoops(model, onTfjs);
      return {
        ...placed,
        run(source, options) {
          started += 7;
          return placed.run(source, options);
        },
      };
    };
    const counting = backend('none', { place, dispatches: () => started });
    const { engine } = await engineOn([counting.active]);
    for (let times = 0; times < 2; times++) {
      expect((await engine.run(cat)).engine.dispatches).toBe(7);
    }
    engine.dispose();
  });

  it('that refuses a model is left for the CPU, with its reason', async () => {
    const place = async () => {
      throw new BackendRefused('disagrees', 'I love you.');
    };
    const refusing = backend('none', { place }).active;
    const { engine, opened } = await engineOn([refusing, backend('disagrees').active]);
    const run = await engine.run(cat);
    expect(run.target.text).toBe(chat);
    expect(run.engine.fallback).toBe('disagrees');
    expect(opened).toEqual([null, 'disagrees']);
    engine.dispose();
  });

  it('that cannot compute, though it is not broken, says why', async () => {
    const place = async () => {
      throw new Error('a fault of ours');
    };
    const { engine, opened } = await engineOn([backend('none', { place }).active]);
    await expect(engine.run(cat)).rejects.toThrow('a fault of ours');
    expect(opened).toEqual([null]);
  });

  it('is given up after three in a row', async () => {
    const losing = () => {
      const one = backend('none');
      const place = async () => {
        one.breakIt();
        throw new Error('lost');
      };
      return { ...one.active, place };
    };
    const { engine } = await engineOn([losing(), losing(), losing()]);
    await expect(engine.run(cat)).rejects.toMatchObject({ code: 'device-lost' });
  });
});
