import type { ParameterName } from '../trace/parameters.ts';
import type { Parameter, Run } from '../trace/run.ts';
import { type Matrix, parameterMatrix } from './matrix/matrix.ts';

type Holder = Pick<Run, 'parameters'>;

export function hasParameter({ parameters }: Holder, name: ParameterName): boolean {
  return parameters?.names.includes(name) ?? false;
}

/** @throws RangeError where the run came without it */
export function parameterIn({ parameters }: Holder, name: ParameterName): Parameter {
  if (!parameters) throw new RangeError(`a run without parameters has no ${name}`);
  return parameters.get(name);
}

/** The same as a matrix. */
export function parameterOf(run: Holder, name: ParameterName): Matrix {
  return parameterMatrix(parameterIn(run, name));
}
