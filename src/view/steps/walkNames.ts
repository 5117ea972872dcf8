import type { ActivationName } from '../../trace/names.ts';
import type { Sublayer } from '../../trace/topology.ts';
import { kindOf, type Part } from '../parts/part.ts';
import { siteOf } from '../parts/site.ts';
import type { Computation } from './row.ts';
import { stepRows } from './rows.ts';
import { headSteps, type Step } from './steps.ts';
import { walks } from './walk.ts';

/** What a worked sum reads that is no step's result. */
function besides(
  computes: Computation<Step>,
  { stack, norm }: Sublayer,
): readonly ActivationName[] {
  switch (computes.operation) {
    case 'normalise':
      return [`${computes.norm}.normalized`];
    case 'standardise':
      return [`${computes.norm}.mean`, `${computes.norm}.scale`];
    case 'map':
      return computes.of === 'table' ? [`${stack}.tokens`] : [];
    case 'product':
      return computes.left === 'stream' ? [`${norm}.out`] : [];
    case 'add':
      return computes.addends.flatMap((one) => (typeof one === 'object' ? [one.activation] : []));
    default:
      return [];
  }
}

function namesOf(part: Part, nLayers: number, steps: readonly Step[]): readonly ActivationName[] {
  const at = siteOf(part, { nLayers });
  const operands = steps.flatMap((step) => operandsOf(stepRows[step].computes(at, part)));
  const read = [...new Set([...steps, ...operands])].map((step) => stepRows[step]);
  return [
    ...('keys' in at ? [at.keys] : []),
    ...read.flatMap((row) => [row.result(at), ...besides(row.computes(at, part), at)]),
  ];
}

/** Steps that are no step of the part's own and still on its board: X, and what was added to it. */
function operandsOf(computes: Computation<Step>): readonly Step[] {
  if (computes.operation !== 'add') return [];
  return computes.addends.filter((one) => typeof one === 'string' && one !== 'mask');
}

/** Every activation that a walk through a part reads, with the worked sum of each step. */
export function walkNames(part: Part, nLayers: number): readonly ActivationName[] {
  return namesOf(part, nLayers, walks[kindOf(part)]);
}

/** Those of a head alone, before its sublayer's norm. */
export function headNames(head: Part): readonly ActivationName[] {
  return namesOf(head, 1 + ('layer' in head ? head.layer : 0), headSteps.slice(0, -2));
}
