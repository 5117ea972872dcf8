import type { ActivationName } from '../../../trace/names.ts';
import type { ParameterName } from '../../../trace/parameters.ts';
import type { Run } from '../../../trace/run.ts';
import type { NormName } from '../../../trace/topology.ts';
import type { Cell } from '../../geometry.ts';
import type { Part } from '../../parts/part.ts';
import { siteOf } from '../../parts/site.ts';
import type { SelectedCell } from '../../selection.ts';
import { headIn, headSpan } from '../matrices/headMatrices.ts';
import { idsOf, parameterBehind } from '../matrices/operands.ts';
import { shownIds } from '../matrices/shownWords.ts';
import type { OperandId } from '../row.ts';
import { type MatrixId, type Step, steps } from '../steps.ts';
import { hasStep } from '../walk.ts';

/** Where a number that a worked sum is made of is found again. */
export type Origin =
  /** A step's result: it has a worked sum of its own. */
  | { readonly kind: 'cell'; readonly at: SelectedCell }
  /** Learnt: there it ends. */
  | { readonly kind: 'parameter'; readonly name: ParameterName; readonly at: Cell }
  /** Of a whole row: the sum tells it itself. */
  | { readonly kind: 'activation'; readonly name: ActivationName; readonly at: Cell };

type Find = (run: Run, where: Part, cell: Cell) => Origin;

export const cellIn = (part: Part, step: Step, cell: Cell): Origin => ({
  kind: 'cell',
  at: { ...part, step, row: cell.row, column: cell.column },
});

export const parameter = (name: ParameterName, at: Cell): Origin => ({
  ...{ kind: 'parameter', name, at },
});

/** A cell of a head's share of a projection lies in the head's columns (or rows) of the whole. */
function shared(id: 'wq' | 'wk' | 'wv'): Find {
  return (run, where, { row, column }) => {
    const [from] = headSpan(run, headIn(where));
    return parameter(parameterBehind(run, where, id), { row, column: from + column });
  };
}

const whole =
  (id: 'wo' | 'w1' | 'w2'): Find =>
  (run, where, cell) =>
    parameter(parameterBehind(run, where, id), cell);

const operandOrigins: Readonly<Record<OperandId, Find>> = {
  memory: (_, where, cell) =>
    where.kind === 'cross_attn'
      ? cellIn({ kind: 'memory' }, 'normed', cell)
      : cellIn(where, 'x', cell),
  kt: (_, where, { row, column }) => cellIn(where, 'k', { row: column, column: row }),
  concat: ({ dimensions: { dHead } }, where, { row, column }) => {
    const at = { row, column: column % dHead };
    return cellIn({ ...headIn(where), head: Math.floor(column / dHead) }, 'context', at);
  },
  stream: ({ dimensions }, where, cell) => {
    const { stack, layer, norm } = siteOf(where, dimensions);
    return cellIn(
      { kind: 'norm', stack, layer, norm: norm.split('.')[2] as NormName },
      'normed',
      cell,
    );
  },
  ...{ wq: shared('wq'), wk: shared('wk'), wv: shared('wv') },
  ...{ wo: whole('wo'), w1: whole('w1'), w2: whole('w2') },
  table: (run, where, { row, column }) =>
    parameter('embedding', { row: idsOf(run, where)[row] ?? 0, column }),
  unembed: (run, _, { row, column }) =>
    parameter('embedding', { row: shownIds(run)[column] ?? 0, column: row }),
};

const isStep = (id: MatrixId): id is Step => (steps as readonly string[]).includes(id);

/** The part whose step it is: what a norm adds up is its sublayer's. */
function ownerOf(run: Run, where: Part, step: Step): Part {
  if (hasStep(where, step)) return where;
  const { stack, layer, kind } = siteOf(where, run.dimensions);
  return kind === 'ffn' ? { kind, stack, layer } : { kind, stack, layer, head: 0 };
}

/** Where a cell of a matrix on the board comes from. */
export function originOf(run: Run, where: Part, id: MatrixId, cell: Cell): Origin {
  if (!isStep(id)) return operandOrigins[id](run, where, cell);
  return cellIn(ownerOf(run, where, id), id, cell);
}
