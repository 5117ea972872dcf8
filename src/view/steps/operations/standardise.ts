import { at, rowOf, traced } from '../../matrix/matrix.ts';
import { resultOf } from '../matrices/results.ts';
import { layOver, type Operation } from './operation.ts';

export type Standardised = {
  readonly kind: 'standardised';
  readonly value: number;
  /** Of the whole row, as computed: its mean, and 1 ÷ √(variance + ε). */
  readonly mean: number;
  readonly scale: number;
  /** The row that both are of. */
  readonly row: readonly number[];
  readonly total: number;
};

/** LayerNorm's first half: a row less its mean, over its spread. */
export const standardise: Operation<'standardise', Standardised> = {
  lay: (_of, scene) => layOver(scene),
  sum({ of, norm }, { run, where }, { row, column }) {
    const matrix = resultOf(run, where, of);
    const value = at(matrix, row, column);
    const [mean, scale] = (['mean', 'scale'] as const).map((part) =>
      at(traced(run.trace, `${norm}.${part}`), row, 0),
    ) as [number, number];
    const total = (value - mean) * scale;
    return { kind: 'standardised', value, mean, scale, row: [...rowOf(matrix, row)], total };
  },
  tex: (_of, _scene, { result, addends, shaped }) => {
    const [sum] = addends;
    const y = sum ? shaped(sum) : 'Y';
    return `${shaped(result)} = \\frac{${y} - \\mu}{\\sqrt{\\sigma^2 + \\varepsilon}}`;
  },
};
