import { expect, test } from 'vitest';
import { arenaOf } from '../../src/kernels/arena.ts';
import { computedBy } from '../../src/kernels/computed-by.ts';
import { noId } from '../../src/kernels/decoder-plan.ts';
import { packWeights } from '../../src/kernels/packed-weights.ts';
import { editPlan } from '../../src/kernels/plan.ts';
import { referenceRun } from '../reference/run.ts';

const { dimensions, parameters, trace } = referenceRun({ dimensions: { nLayers: 3 } });
const lengths = { source: 4, target: 4 };
const arena = arenaOf(lengths, dimensions);
const weights = packWeights(parameters, dimensions);
const plan = editPlan({ given: 0, begin: 1, end: noId }, { lengths, arena, weights, dimensions });
const writers = computedBy(plan, arena, dimensions);

test('every activation but the words read is some kernel’s', () => {
  const unwritten = trace.names.filter((name) => !writers.has(name));
  expect(unwritten).toEqual(['encoder.tokens']);
});

test('what a kernel writes is told from the plan, in every layer', () => {
  const wanted = {
    'encoder.0.resid_pre': ['embed'],
    'encoder.2.self_attn.k': ['project'],
    'encoder.1.self_attn.pattern': ['attend'],
    'encoder.1.resid_mid': ['combine'],
    'encoder.1.ffn.post': ['feed-forward'],
    memory: ['feed-forward'],
    'decoder.2.cross_attn.v': ['cross-keys'],
    'decoder.1.self_attn.q': ['greedy'],
    'decoder.2.self_attn.scores': ['greedy', 'future'],
    probs: ['greedy'],
  } as const;
  for (const [name, kernels] of Object.entries(wanted)) {
    expect(writers.get(name as keyof typeof wanted), name).toEqual(kernels);
  }
});
