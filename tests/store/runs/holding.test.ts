import { expect, test } from 'vitest';
import { emptySlot, heldIn, withRun, withSlot } from '../../../src/store/runs/holding.ts';
import type { Holding } from '../../../src/store/runs/slots.ts';
import { referenceRun } from '../../reference/run.ts';

const nothing: Holding = {
  ...{ runs: new Map(), nextRun: 1, slots: { main: emptySlot, other: emptySlot } },
};
const held = () => ({ run: referenceRun(), changes: [] });
const [one, two, three] = [held(), held(), held()];

test('each slot has its own run, and neither sees the other’s', () => {
  const both = withRun(withRun(nothing, 'main', one), 'other', two);
  expect(heldIn(both, 'main')).toBe(one);
  expect(heldIn(both, 'other')).toBe(two);
  expect(both.runs.size).toBe(2);
  expect(heldIn(nothing, 'main')).toBeNull();
});

test('a run in both slots is one, and lives as long as a slot points to it', () => {
  const both = withRun(withRun(nothing, 'main', one), 'other', one);
  expect([...both.runs.values()]).toEqual([one]);
  const edited = withRun(both, 'main', two);
  expect(heldIn(edited, 'other')).toBe(one);
  const again = withRun(edited, 'other', two);
  expect([...again.runs.values()]).toEqual([two]);
  const emptied = withSlot(withSlot(again, 'main', { run: null }), 'other', { run: null });
  expect(emptied.runs.size).toBe(0);
});

test('the id of a forgotten run is never another’s', () => {
  const first = withRun(nothing, 'main', one);
  const second = withRun(first, 'main', two);
  const third = withRun(second, 'other', three);
  const ids = [first.slots.main.run, second.slots.main.run, third.slots.other.run];
  expect(new Set(ids).size).toBe(3);
  expect(third.runs.has(first.slots.main.run ?? 0)).toBe(false);
});

test('what is asked for in a slot changes neither the other slot nor any run', () => {
  const both = withRun(withRun(nothing, 'main', one), 'other', two);
  const typed = withSlot(both, 'main', { text: 'the dog', pending: true });
  expect(typed.slots.main).toMatchObject({ text: 'the dog', pending: true });
  expect(typed.slots.other).toBe(both.slots.other);
  expect(typed.runs).toBe(both.runs);
});

test('a run that has come leaves no question open in its slot', () => {
  const problem = { code: 'weights-damaged', params: {} } as const;
  const asked = withSlot(nothing, 'main', { pending: true, problem });
  expect(withRun(asked, 'main', one).slots.main).toMatchObject({ pending: false, problem: null });
});
