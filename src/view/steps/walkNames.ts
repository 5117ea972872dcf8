import type { ActivationName } from '../../trace/names.ts';
import { attentionAt } from '../../trace/topology.ts';
import type { HeadAt } from './headMatrices.ts';
import type { Computation } from './row.ts';
import { type Step, stepRows, steps } from './steps.ts';

/** What a worked sum reads that is no step's result. */
function besides(computes: Computation<Step>): readonly ActivationName[] {
  if (computes.operation === 'normalise') return [`${computes.norm}.normalized`];
  if (computes.operation !== 'add') return [];
  return computes.addends.flatMap((one) => (typeof one === 'object' ? [one.activation] : []));
}

/** Every activation that a walk through a head reads, with the worked sum of each step. */
export function walkNames(where: HeadAt): readonly ActivationName[] {
  const at = attentionAt(where);
  const read = steps.map((step) => stepRows[step]);
  return [at.keys, ...read.flatMap((row) => [row.result(at), ...besides(row.computes(at))])];
}
