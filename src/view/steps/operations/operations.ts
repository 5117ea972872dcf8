import { attentionAt } from '../../../trace/topology.ts';
import type { Computation } from '../row.ts';
import { type Step, stepRows } from '../steps.ts';
import type { Products } from '../terms.ts';
import { type Addends, add } from './add.ts';
import { map, type Quotient } from './map.ts';
import { type Normalised, normalise } from './normalise.ts';
import type { Lacking, Operation, Scene } from './operation.ts';
import { product } from './product.ts';
import { type Softmax, softmax } from './softmax.ts';

/** How one cell of a step's result came about, in its own numbers. */
export type WorkedSum = Products | Addends | Quotient | Softmax | Normalised | Lacking;

export type OperationName = Computation<Step>['operation'];

const operations: { readonly [Name in OperationName]: Operation<Name, WorkedSum> } = {
  ...{ product, add, map, softmax, normalise },
};

/** What a step computes in this attention, and the operation that does it. */
export function operationOf({ where, step }: Pick<Scene, 'where' | 'step'>) {
  const computes = stepRows[step].computes(attentionAt(where));
  // The record above holds each operation to its own computation.
  const operation = operations[computes.operation] as Operation<OperationName, WorkedSum>;
  return { operation, computes };
}
