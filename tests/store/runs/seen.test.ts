import { beforeEach, expect, test } from 'vitest';
import { preview, selectHead, setTime, setView } from '../../../src/store/actions.ts';
import { app, initialState } from '../../../src/store/app.ts';
import { pointed } from '../../../src/store/pointed.ts';
import { withRun } from '../../../src/store/runs/holding.ts';
import { seenFrom } from '../../../src/store/runs/seen.ts';
import type { Slot } from '../../../src/store/runs/slots.ts';
import { headWithin } from '../../../src/store/within.ts';
import { referenceRun } from '../../reference/run.ts';

const small = { run: referenceRun(), changes: [] };
const large = {
  run: referenceRun({
    source: ['two', 'dogs', 'saw', 'her', 'today', '<eos>'],
    target: ['deux', 'chiens', 'la', 'virent', "aujourd'hui", '.', '<eos>'],
    dimensions: { nLayers: 3 },
  }),
  changes: [],
};
const seen = (slot: Slot) => seenFrom(app.getState(), slot);

beforeEach(() => {
  const both = withRun(withRun(initialState, 'main', large), 'other', small);
  app.setState({ ...initialState, ...both }, true);
});

test('a cell hovered in the larger run is the nearest of the smaller', () => {
  selectHead({ stack: 'decoder', kind: 'cross_attn' });
  setView('heads');
  preview({ row: 6, column: 5 });
  expect(pointed(seen('main'))).toMatchObject({ query: 6, key: 5 });
  expect(pointed(seen('other'))).toMatchObject({ query: 3, key: 3 });
});

test('a layer chosen in the deeper model is the nearest of the other', () => {
  selectHead({ layer: 2, head: 1 });
  expect([headWithin(seen('main')).layer, headWithin(seen('other')).layer]).toEqual([2, 1]);
});

test('both are at one decoding step as far as each has it, and each at its own end', () => {
  const times = () => [seen('main').time, seen('other').time];
  expect(times()).toEqual([6, 3]);
  setTime(5);
  expect(times()).toEqual([5, 3]);
  setTime(2);
  expect(times()).toEqual([2, 2]);
  setTime(9, 'other');
  expect(times()).toEqual([6, 3]);
});

test('before there is a run the step that was asked for stays', () => {
  app.setState({ ...initialState, time: 7, atEnd: false }, true);
  expect(seen('main').time).toBe(7);
});
