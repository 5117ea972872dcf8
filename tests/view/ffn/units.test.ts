import { expect, test } from 'vitest';
import { excitedBy, hiddenUnits, unitsOf } from '../../../src/view/ffn/units.ts';
import { referenceRun } from '../../reference/run.ts';

const run = referenceRun();
const path = 'encoder.1.ffn';
const pre = (position: number, unit: number) =>
  run.trace.get(`${path}.pre`).data[position * 16 + unit] as number;

test('the words of the sentence by how much they excite a unit', () => {
  for (let unit = 0; unit < 16; unit++) {
    const told = excitedBy(run, path, unit, 99);
    expect(told.map(({ position }) => position).toSorted()).toEqual([0, 1, 2, 3]);
    for (const one of told) {
      expect(one.pre).toBe(pre(one.position, unit));
      expect(one.post).toBe(Math.max(0, one.pre));
    }
    const values = told.map((one) => one.pre);
    expect(values).toEqual(values.toSorted((one, other) => other - one));
  }
});

test('only words decoded so far', () => {
  expect(
    excitedBy(run, path, 3, 2)
      .map(({ position }) => position)
      .toSorted(),
  ).toEqual([0, 1]);
});

test('the units above 0 for a word, the most excited first', () => {
  expect(hiddenUnits(run, path)).toMatchObject({ rows: 4, columns: 16 });
  for (let position = 0; position < 4; position++) {
    const units = unitsOf(run, path, position);
    const above = Array.from({ length: 16 }, (_, unit) => unit).filter(
      (unit) => pre(position, unit) > 0,
    );
    expect(units.map(({ unit }) => unit).toSorted((a, b) => a - b)).toEqual(above);
    const posts = units.map(({ post }) => post);
    expect(posts).toEqual(posts.toSorted((one, other) => other - one));
  }
});
