import { expect, test } from 'vitest';
import { kept } from '../../src/view/kept.ts';
import { traced } from '../../src/view/matrix/matrix.ts';
import { referenceRun } from '../reference/run.ts';

test('what is worked out of an object is worked out once a name', () => {
  const remembered = kept<object, readonly number[]>();
  let count = 0;
  const work = () => [++count];
  const [one, other] = [{}, {}];
  const first = remembered(one, 'a', work);
  expect(remembered(one, 'a', work)).toBe(first);
  expect([remembered(one, 'b', work), remembered(other, 'a', work)]).toEqual([[2], [3]]);
});

test('a matrix of a trace is the same object each time, another head’s another', () => {
  const { trace } = referenceRun();
  const of = (head: number) => traced(trace, 'encoder.0.self_attn.pattern', head);
  expect(of(1)).toBe(of(1));
  expect(of(0)).not.toBe(of(1));
  expect([...of(0).data]).not.toEqual([...of(1).data]);
});
