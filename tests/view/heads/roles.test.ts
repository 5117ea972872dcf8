import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { MeasuredHeads } from '../../../src/trace/roles.ts';
import { everyRole, isClear, leadOf, rolesAmong, rolesOf } from '../../../src/view/heads/roles.ts';
import { filtered, firstOrder, nextOrder, ordered } from '../../../src/view/heads/rolesTable.ts';
import type { AttentionHead } from '../../../src/view/parts/part.ts';
import { madeUp } from './made-up.ts';

const heads = everyRole(madeUp, { nLayers: 2, nHeads: 2 });
const nameOf = ({ stack, kind, layer, head }: AttentionHead) =>
  `${stack[0]}${kind[0]}${layer + 1}.${head + 1}`;
const names = (some: typeof heads) => some.map(({ where }) => nameOf(where));
const encoder = heads.slice(0, 4);

describe('what a head was measured to do', () => {
  it('is read head after head, in the order that the data meets them', () => {
    expect(names(heads)).toEqual([
      ...['es1.1', 'es1.2', 'es2.1', 'es2.2'],
      ...['ds1.1', 'ds1.2', 'ds2.1', 'ds2.2', 'dc1.1', 'dc1.2', 'dc2.1', 'dc2.2'],
    ]);
    expect(heads[1]).toMatchObject({
      ...{ place: 'encoder', bits: 0.5, even: 2.75 },
      scores: [
        { role: 'previous', cases: 40, chance: 0.1, hits: 0.6, weight: 0.45, shown: [0, 1, 0] },
        { role: 'pronoun', cases: 9, chance: 0.2, hits: 0, weight: 0.1, shown: null },
        { role: 'sink', cases: 50, chance: 0.3, hits: 0.1, weight: 0.2, shown: null },
      ],
    });
    expect(heads[9]).toMatchObject({ place: 'cross', bits: 0.2, scores: [{ hits: 0.49 }] });
  });

  it('is best where the lead over chance is greatest, of enough cases', () => {
    expect(encoder.map(({ best }) => best?.role)).toEqual([
      'sink',
      'previous',
      'previous',
      'previous',
    ]);
    expect(leadOf({ hits: 0.6, chance: 0.1 })).toBeCloseTo(0.5);
  });

  it('is dull where nothing but the sink is a quarter beyond chance, in ten cases', () => {
    // The first looks at the sink, and at antecedents in nine cases alone; the last is just short of it.
    expect(encoder.map(({ dull }) => dull)).toEqual([true, false, true, true]);
    expect(heads.slice(4, 8).map(({ dull }) => dull)).toEqual([false, true, true, false]);
    const score = { role: 'same', weight: 0, shown: null, cases: 10, chance: 0.25 } as const;
    expect(isClear({ ...score, hits: 0.5 })).toBe(true);
    expect(isClear({ ...score, hits: 0.499 })).toBe(false);
    expect(isClear({ ...score, hits: 1, cases: 9 })).toBe(false);
  });

  it('is nothing of a head that the measurement does not have', () => {
    const where = { stack: 'encoder', kind: 'self_attn', layer: 2, head: 0 } as const;
    expect(rolesOf(madeUp, where, 2)).toBeNull();
  });
});

describe('the table', () => {
  it('is listed by attention and by dullness, and has the columns of what is listed', () => {
    expect(names(filtered(heads, { place: 'encoder', group: 'dull' }))).toEqual([
      'es1.1',
      'es2.1',
      'es2.2',
    ]);
    expect(names(filtered(heads, { place: 'all', group: 'busy' }))).toEqual([
      ...['es1.2', 'ds1.1', 'ds2.2', 'dc1.1', 'dc2.2'],
    ]);
    expect(rolesAmong(heads)).toEqual(['previous', 'itself', 'pronoun', 'sink']);
    expect(rolesAmong(heads.slice(4))).toEqual(['itself']);
  });

  it('is in the order of a column; who has none in it comes last, whichever way', () => {
    const down = firstOrder('previous');
    expect(down.descending).toBe(true);
    expect(names(ordered(heads, down, 'hits')).slice(0, 5)).toEqual([
      ...['es1.2', 'es2.2', 'es1.1', 'es2.1', 'ds1.1'],
    ]);
    const up = nextOrder(down, 'previous');
    expect(names(ordered(heads, up, 'hits')).slice(0, 5)).toEqual([
      ...['es2.1', 'es1.1', 'es2.2', 'es1.2', 'ds1.1'],
    ]);
    expect(names(ordered(encoder, { column: 'pronoun', descending: true }, 'hits'))[1]).toBe(
      'es2.1',
    );
    expect(names(ordered(encoder, { column: 'bits', descending: true }, 'hits'))[0]).toBe('es2.1');
    expect(names(ordered(encoder, { column: 'head', descending: true }, 'hits'))[0]).toBe('es2.2');
    expect(nextOrder(up, 'head')).toEqual({ column: 'head', descending: false });
  });

  it('counts weight as well', () => {
    const order = { column: 'itself', descending: true } as const;
    const decoder = heads.slice(4, 8);
    expect(names(ordered(decoder, order, 'weight'))).toEqual(['ds2.2', 'ds1.1', 'ds1.2', 'ds2.1']);
    expect(names(ordered(encoder, { ...order, column: 'sink' }, 'weight'))[1]).toBe('es1.2');
  });
});

it('docs/evaluation.md has as many dull heads as were measured', () => {
  const all = ['en-fr', 'en-zh', 'zh-en'].flatMap((direction) => {
    const json = readFileSync(`public/models/${direction}/heads.json`, 'utf8');
    return everyRole(JSON.parse(json) as MeasuredHeads, { nLayers: 3, nHeads: 4 });
  });
  const dull = all.filter((one) => one.dull);
  const sinking = dull.filter(({ scores }) => scores.some(isClear));
  const told = readFileSync('docs/evaluation.md', 'utf8');
  expect(told).toContain(`${dull.length} of the ${all.length} heads`);
  expect(told).toContain(`Of these, ${sinking.length} look`);
});
