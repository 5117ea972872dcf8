import type { Computation } from '../row.ts';
import type { Step } from '../steps.ts';
import type { Products } from '../terms.ts';
import { type Addends, add } from './add.ts';
import { type Mapped, map } from './map.ts';
import { type Normalised, normalise } from './normalise.ts';
import { computationOf, type Lacking, type Operation, type Scene } from './operation.ts';
import { product } from './product.ts';
import { type Softmax, softmax } from './softmax.ts';
import { type Standardised, standardise } from './standardise.ts';
import { type Wave, wave } from './wave.ts';

/** How one cell of a step's result came about, in its own numbers. */
export type WorkedSum =
  | Products
  | Addends
  | Mapped
  | Softmax
  | Standardised
  | Normalised
  | Wave
  | Lacking;

export type OperationName = Computation<Step>['operation'];

const operations: { readonly [Name in OperationName]: Operation<Name, WorkedSum> } = {
  ...{ product, add, map, softmax, standardise, normalise, wave },
};

/** What a step computes in this part, and the operation that does it. */
export function operationOf(scene: Scene) {
  const computes = computationOf(scene, scene.step);
  // The record above holds each operation to its own computation.
  const operation = operations[computes.operation] as Operation<OperationName, WorkedSum>;
  return { operation, computes };
}
