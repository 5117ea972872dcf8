import { beforeAll, describe, expect, it } from 'vitest';
import type { Engine } from '../../../src/engine/engine.ts';
import type { Plan } from '../../../src/lab/plan.ts';
import { eachHeadOff } from '../../../src/lab/variant.ts';
import type { SweptRun } from '../../../src/trace/run.ts';
import { entryOf } from '../committed.ts';
import { openOnWasm } from '../on-wasm.ts';

const model = { direction: 'en-fr' } as const;
const cat = { text: 'The cat saw a bird.', model };
const attention = 'decoder.1.cross_attn';
let engine: Engine;

beforeAll(async () => {
  engine = await openOnWasm();
});

describe('a sweep', () => {
  it('gives a run a variant, in their order, as it fills', async () => {
    const { dimensions } = await engine.run(cat);
    const variants = eachHeadOff(dimensions);
    expect(variants).toHaveLength(36);
    const arrived: number[] = [];
    // The processor makes its tensors with the first change.
    await engine.run({ ...cat, plan: variants[0]?.plan ?? [] });
    const before = engine.tensors();
    const onRun = (_: SweptRun, place: number) => arrived.push(place);
    const runs = await engine.sweep({ ...cat, variants: variants.slice(0, 5), onRun });
    expect(arrived).toEqual([0, 1, 2, 3, 4]);
    expect(runs).toHaveLength(5);
    expect(engine.tensors()).toBe(before);
    expect(runs[0]).toMatchObject({ by: 'tfjs', model: (await entryOf('en-fr')).id });
    expect(runs[0]?.trace.names).toEqual([]);
  });

  it('with nothing changed gives the run itself, bit for bit', async () => {
    const whole = await engine.run(cat);
    const names = ['logits', `${attention}.head_out`] as const;
    const [plain] = await engine.sweep({ ...cat, names, variants: [{}] });
    expect(plain?.target).toEqual(whole.target);
    expect(plain?.trace.get('logits').data).toEqual(whole.trace.get('logits').data);
    expect(plain?.trace.names).toHaveLength(2);
    const width = whole.dimensions.vocabSize;
    const chances = whole.target.ids.map(
      (id, t) => whole.trace.get('probs').data[t * width + id] as number,
    );
    expect(plain?.probabilities).toEqual(Float32Array.from(chances));
  });

  it('forgets a plan with its variant', async () => {
    const off: Plan = [{ kind: 'head-gain', attention, head: 0, gain: 0 }];
    const variants = [{}, { plan: off }, {}];
    const [before, changed, after] = await engine.sweep({ ...cat, names: ['logits'], variants });
    const logits = (run?: SweptRun) => run?.trace.get('logits').data;
    expect(logits(after)).toEqual(logits(before));
    expect(logits(changed)).not.toEqual(logits(before));
  });

  it('takes another sentence, another model and other words for a variant', async () => {
    const ids = [5, 6, 7];
    const [other, chinese, forced] = await engine.sweep({
      ...cat,
      variants: [
        { text: 'The dog saw a bird.' },
        { model: (await entryOf('en-zh')).id },
        { decode: { kind: 'forced', ids } },
      ],
    });
    expect(other?.target.text).toBe('Le chien a vu un oiseau.');
    expect(chinese).toMatchObject({ direction: 'en-zh', source: { text: cat.text } });
    expect(chinese?.target.text).toBe(
      (await engine.run({ ...cat, model: { direction: 'en-zh' } })).target.text,
    );
    expect(forced?.target.ids).toEqual(ids);
    expect(forced?.probabilities).toHaveLength(3);
  });

  it('with a head’s own rows patched in changes nothing but the sums’ order', async () => {
    const whole = await engine.run(cat);
    const { dModel } = whole.dimensions;
    const { data, shape } = whole.trace.get(`${attention}.head_out`);
    const count = shape[1] as number;
    const rows = Array.from({ length: count }, (_, query) => ({
      query,
      output: data.subarray((2 * count + query) * dModel, (2 * count + query + 1) * dModel),
    }));
    const plan: Plan = [{ kind: 'patched', attention, head: 2, rows }];
    const [patched] = await engine.sweep({ ...cat, names: ['probs'], variants: [{ plan }] });
    const wanted = whole.trace.get('probs').data;
    const off = patched?.trace.get('probs').data.map((one, at) => one - (wanted[at] as number));
    expect(Math.max(...(off?.map(Math.abs) ?? [1]))).toBeLessThan(1e-5);
  });

  it('says what is wrong with a variant before it computes any', async () => {
    const arrived: number[] = [];
    const onRun = (_: SweptRun, place: number) => arrived.push(place);
    const wrong: Plan = [{ kind: 'head-gain', attention, head: 9, gain: 0 }];
    const sweep = engine.sweep({ ...cat, onRun, variants: [{}, { plan: wrong }] });
    await expect(sweep).rejects.toThrow(RangeError);
    const empty = engine.sweep({ ...cat, onRun, variants: [{}, { text: ' ' }] });
    await expect(empty).rejects.toMatchObject({ code: 'text-empty' });
    expect(arrived).toEqual([]);
  });

  it('lets who types go first, and goes on behind', async () => {
    const order: string[] = [];
    const typed: Promise<unknown>[] = [];
    const onRun = (_: SweptRun, place: number) => {
      order.push(`variant ${place}`);
      if (place !== 1) return;
      // As an event of the page would, between two chunks.
      const type = () => engine.run(cat).then(() => order.push('typed'));
      setTimeout(() => typed.push(type()));
    };
    await engine.sweep({ ...cat, onRun, variants: [{}, {}, {}, {}, {}] });
    await Promise.all(typed);
    expect(order.slice(0, 2)).toEqual(['variant 0', 'variant 1']);
    expect(order.indexOf('typed')).toBeLessThan(4);
    expect(order).toHaveLength(6);
  });

  it('stops where it is told to', async () => {
    const control = new AbortController();
    const arrived: number[] = [];
    const onRun = (_: SweptRun, place: number) => {
      arrived.push(place);
      if (place === 1) control.abort(new Error('enough'));
    };
    const { signal } = control;
    const sweep = engine.sweep({ ...cat, signal, onRun, variants: [{}, {}, {}, {}] });
    await expect(sweep).rejects.toThrow('enough');
    expect(arrived).toEqual([0, 1]);
  });
});
