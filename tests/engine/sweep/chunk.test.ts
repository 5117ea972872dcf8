import { describe, expect, it, vi } from 'vitest';
import type { Asked, FoundVariant, PlacedModel, Sweeping } from '../../../src/engine/backend.ts';
import { computeChunk } from '../../../src/engine/sweep/chunk.ts';
import { paceOf } from '../../../src/engine/sweep/pace.ts';
import type { Prepared } from '../../../src/engine/sweep/prepared.ts';
import type { Plan } from '../../../src/lab/plan.ts';
import { referenceRun } from '../../reference/run.ts';

const run = referenceRun();
const open: Plan = [{ kind: 'unmasked' }];

function prepared(place: number, plan: Plan = []): Prepared {
  const asked: Asked = { source: run.source.ids, plan, decode: { kind: 'greedy' } };
  return { place, asked } as unknown as Prepared;
}

const found = { produced: run.target.ids, trace: run.trace } as FoundVariant;

function placedWith(room: number) {
  const sweeping: Sweeping = {
    knows: (plan) => plan !== open,
    roomFor: (asked) => Math.min(room, asked.length),
    run: vi.fn(async (asked) => asked.map(() => found)),
  };
  const placed: PlacedModel = {
    run: vi.fn(async () => found),
    sweeping: async () => sweeping,
    dispose: () => {},
  };
  return { placed, sweeping };
}

const options = { names: new Set<never>(), signal: new AbortController().signal };
const many = Array.from({ length: 20 }, (_, place) => prepared(place, place === 2 ? open : []));
const places = (variants: readonly Prepared[]) => variants.map(({ place }) => place);

describe('a chunk', () => {
  it('is eight variants at first, passing over those that no kernel knows', async () => {
    const { placed } = placedWith(32);
    const { variants, by } = await computeChunk(many, placed, paceOf(), options);
    expect(places(variants)).toEqual([0, 1, 3, 4, 5, 6, 7, 8]);
    expect(by).toBe('kernels');
  });

  it('is one alone, by tfjs, where no kernel knows it or the device has no room', async () => {
    for (const [left, room] of [
      [many.slice(2), 32],
      [many, 0],
    ] as const) {
      const { placed, sweeping } = placedWith(room);
      const { variants, by } = await computeChunk(left, placed, paceOf(), options);
      expect([variants.length, by]).toEqual([1, 'tfjs']);
      expect(sweeping.run).not.toHaveBeenCalled();
    }
  });

  it('has no more than there is room for', async () => {
    const { placed } = placedWith(3);
    const { variants } = await computeChunk(many, placed, paceOf(), options);
    expect(places(variants)).toEqual([0, 1, 3]);
  });
});

describe('the pace', () => {
  it('grows to twice as many at most, and shrinks to what fits: to four, or on a very slow device to one', () => {
    const pace = paceOf();
    pace.measured(8, 10);
    expect(pace.next).toBe(16);
    pace.measured(16, 900);
    expect(pace.next).toBe(5);
    pace.measured(5, 900);
    expect(pace.next).toBe(4);
    pace.measured(4, 200);
    expect(pace.next).toBe(6);
    pace.measured(6, 10_000);
    expect(pace.next).toBe(1);
    pace.measured(1, 290);
    expect(pace.next).toBe(4);
    for (let n = 0; n < 9; n++) pace.measured(pace.next, 1);
    expect(pace.next).toBe(32);
  });
});
