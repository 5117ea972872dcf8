import { expect, test } from 'vitest';
import { traceOf } from '../../src/trace/trace.ts';

const memory = { name: 'memory', axes: ['source', 'dModel'], shape: [1, 2] } as const;
const trace = traceOf([{ ...memory, data: Float32Array.of(1, 2) }]);

test('a trace says what it has, and refuses what it has not', () => {
  expect([trace.has('memory'), trace.has('logits')]).toEqual([true, false]);
  expect(trace.get('memory').shape).toEqual([1, 2]);
  expect(() => trace.get('logits')).toThrow(RangeError);
});
