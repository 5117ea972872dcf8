import type { Run } from '../../../trace/run.ts';
import type { NormName, NormPath } from '../../../trace/topology.ts';
import { isBlocked } from '../../../trace/trace.ts';
import type { Cell } from '../../geometry.ts';
import { at, parameterMatrix, rowOf, traced } from '../../matrix/matrix.ts';
import { hasParameter, parameterIn } from '../../parameters.ts';
import type { Part } from '../../parts/part.ts';
import { siteOf } from '../../parts/site.ts';
import type { SelectedCell } from '../../selection.ts';
import { resultOf } from '../matrices/results.ts';
import { biasOf, computationOf, layFactors } from '../operations/operation.ts';
import type { Addend, Computation } from '../row.ts';
import { stepRows } from '../rows.ts';
import type { Step } from '../steps.ts';
import { engineValue } from '../workedSum.ts';
import { cellIn, type Origin, originOf, parameter } from './origins.ts';

type Of<Kind> = Extract<Computation<Step>, { operation: Kind }>;
type Made = { readonly run: Run; readonly where: Part; readonly step: Step; readonly cell: Cell };
type Ways = {
  readonly [Kind in Computation<Step>['operation']]: (
    of: Of<Kind>,
    made: Made,
  ) => readonly Origin[];
};

function addend(one: Addend<Step>, { run, where, cell }: Made): readonly Origin[] {
  // The mask is 0 or −∞ by its place alone: it comes from nowhere.
  if (one === 'mask') return [];
  if (typeof one === 'string') return [originOf(run, where, one, cell)];
  const { stack } = siteOf(where, run.dimensions);
  return [cellIn({ kind: 'embedding', stack }, one.id === 'position' ? 'position' : 'embed', cell)];
}

/** The norm that a step of another sublayer reads: of the sublayer before. */
function partOfNorm(path: NormPath): Part {
  const [stack, layer, norm] = path.split('.') as ['encoder' | 'decoder', string, NormName];
  return { kind: 'norm', stack, layer: Number(layer), norm };
}

/** What each kind of sum is made of, in the order of the sum. */
const ways: Ways = {
  product(of, made) {
    const { run, where, cell } = made;
    const { factors } = layFactors(of, { run, where });
    const terms = Array.from({ length: factors?.left.matrix.columns ?? 0 }, (_, index) => [
      originOf(run, where, of.left, { row: cell.row, column: index }),
      originOf(run, where, of.top, { row: index, column: cell.column }),
    ]).flat();
    const bias = biasOf(of, { run, where });
    const added = bias && hasParameter(run, bias);
    return added ? [...terms, parameter(bias, { row: 0, column: cell.column })] : terms;
  },
  add: ({ addends }, made) => addends.flatMap((one) => addend(one, made)),
  map: ({ of }, { run, where, cell }) => [originOf(run, where, of, cell)],
  /** A blocked score adds nothing and comes from nowhere; any other is that of before the mask: a click less. */
  softmax({ of }, { run, where, cell: { row } }) {
    const scores = rowOf(resultOf(run, where, of), row);
    const from = of === 'masked' ? 'scaled' : of;
    return Array.from(scores).flatMap((score, column) =>
      isBlocked(score) ? [] : [originOf(run, where, from, { row, column })],
    );
  },
  standardise: ({ of, norm }, { run, where, cell }) => [
    originOf(run, where, of, cell),
    { kind: 'activation', name: `${norm}.mean`, at: { row: cell.row, column: 0 } },
    { kind: 'activation', name: `${norm}.scale`, at: { row: cell.row, column: 0 } },
  ],
  normalise({ norm }, { cell }) {
    const learnt = { row: 0, column: cell.column };
    return [
      cellIn(partOfNorm(norm), 'normalized', cell),
      parameter(`${norm}.gain`, learnt),
      parameter(`${norm}.bias`, learnt),
    ];
  },
  wave: () => [],
};

/** What the worked sum of a cell is made of, in its order: cells of other steps, and what is learnt. */
export function ingredientsOf(
  run: Run,
  { row, column, ...selection }: SelectedCell,
): readonly Origin[] {
  const { step, ...where } = selection;
  const part = where as Part;
  const computes = computationOf({ run, where: part }, step);
  const way = ways[computes.operation] as (of: typeof computes, made: Made) => readonly Origin[];
  return way(computes, { run, where: part, step, cell: { row, column } });
}

/** Whether the run came with the numbers of the step that a cell is of. */
export function isThere(run: Run, { step, ...where }: SelectedCell): boolean {
  return run.trace.has(stepRows[step].result(siteOf(where as Part, run.dimensions)));
}

/** The number itself, as the trace or the parameters have it. */
export function valueAt(run: Run, origin: Origin): number {
  if (origin.kind === 'cell') return engineValue(run, origin.at);
  const { row, column } = origin.at;
  if (origin.kind === 'activation') return at(traced(run.trace, origin.name), row, column);
  return at(parameterMatrix(parameterIn(run, origin.name)), row, column);
}
