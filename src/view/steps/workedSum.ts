import type { Run } from '../../trace/run.ts';
import { at, type Matrix, traced } from '../matrix/matrix.ts';
import type { SelectedCell } from '../selection.ts';
import { type HeadAt, headSpan, inputOf, part, queryInput } from './headMatrices.ts';
import { type Picture, pictureOf } from './pipeline.ts';
import { type Softmax, softmaxOf } from './softmax.ts';
import { type Products, products, sumOf } from './terms.ts';

/** How one cell of a step's result came about, in its own numbers. */
export type WorkedSum =
  | Products
  | {
      readonly kind: 'sum';
      readonly parts: readonly { readonly id: 'embedding' | 'position'; readonly value: number }[];
      /** The first part is a table entry times this (√d_model, section 3.4). */
      readonly factor: number;
      readonly total: number;
    }
  | {
      readonly kind: 'norm';
      readonly normalized: number;
      readonly gain: number;
      readonly bias: number;
      readonly total: number;
    }
  | {
      readonly kind: 'quotient';
      readonly dividend: number;
      readonly radicand: number;
      readonly divisor: number;
      readonly total: number;
    }
  | { readonly kind: 'mask'; readonly before: number; readonly blocked: boolean }
  | Softmax;

function inputSum(run: Run, where: HeadAt, row: number, column: number): WorkedSum {
  const from = inputOf(where);
  if (from.kind === 'norm') {
    const normalized = at(traced(run.trace, `${from.norm}.normalized`), row, column);
    const gain = run.parameters.get(`${from.norm}.gain`).data[column] ?? 1;
    const bias = run.parameters.get(`${from.norm}.bias`).data[column] ?? 0;
    return { kind: 'norm', normalized, gain, bias, total: normalized * gain + bias };
  }
  const embedding = at(traced(run.trace, `${from.stack}.embed`), row, column);
  const position = at(traced(run.trace, `${from.stack}.pos_embed`), row, column);
  return {
    kind: 'sum',
    parts: [
      { id: 'embedding', value: embedding },
      { id: 'position', value: position },
    ],
    factor: Math.sqrt(run.dimensions.dModel),
    total: embedding + position,
  };
}

function rowOf(matrix: Matrix, row: number): Float32Array {
  return matrix.data.subarray(row * matrix.columns, (row + 1) * matrix.columns);
}

/** The heads' shares of a product of concatenated heads with W_O. */
function shared(run: Run, sum: Products): Products {
  const shares = Array.from({ length: run.dimensions.nHeads }, (_, head) => {
    const [from, to] = headSpan(run, { head });
    return sumOf(sum.terms.slice(from, to));
  });
  return { ...sum, shares };
}

/**
 * The worked sum of one cell. Totals are computed here, from the numbers
 * shown; tests hold them to the engine's own results.
 * @throws RangeError outside the step's result
 */
export function workedSum(
  run: Run,
  selection: SelectedCell,
  picture: Picture = pictureOf(run, selection),
): WorkedSum {
  const { step, row, column } = selection;
  if (step === 'x') return inputSum(run, selection, row, column);
  if (step === 'scaled') {
    const dividend = at(part(run, selection, 'scores'), row, column);
    const radicand = run.dimensions.dHead;
    const divisor = Math.sqrt(radicand);
    return { kind: 'quotient', dividend, radicand, divisor, total: dividend / divisor };
  }
  if (step === 'masked') {
    const before = at(part(run, selection, 'scaled'), row, column);
    return { kind: 'mask', before, blocked: picture.blocked?.(row, column) ?? false };
  }
  if (step === 'pattern') return softmaxOf(rowOf(part(run, selection, 'masked'), row), column);
  const { left, top } = picture.factors ?? never(step);
  const sum = products(left.matrix, top.matrix, row, column);
  return step === 'out' ? shared(run, sum) : sum;
}

function never(step: string): never {
  throw new RangeError(`${step} is no product`);
}

/** What the engine itself computed for that cell. */
export function engineValue(run: Run, selection: SelectedCell): number {
  const { step, row, column } = selection;
  const matrix = step === 'x' ? queryInput(run, selection) : part(run, selection, step);
  return at(matrix, row, column);
}
