import { at } from '../../matrix/matrix.ts';
import { resultOf } from '../pieces.ts';
import { layOver, type Operation } from './operation.ts';

export type Quotient = {
  readonly kind: 'quotient';
  readonly dividend: number;
  readonly radicand: number;
  readonly divisor: number;
  readonly total: number;
};

/** Every cell by itself: divided by √d_k (section 3.2.1). */
export const map: Operation<'map', Quotient> = {
  lay: (_of, scene) => layOver(scene),
  sum({ of }, { run, where }, { row, column }) {
    const dividend = at(resultOf(run, where, of), row, column);
    const radicand = run.dimensions.dHead;
    const divisor = Math.sqrt(radicand);
    return { kind: 'quotient', dividend, radicand, divisor, total: dividend / divisor };
  },
  tex({ of }, { run }, { word }) {
    const over = (root: string) => `\\frac{${word(of)}}{\\sqrt{${root}}}`;
    return `${over('d_k')} = ${over(String(run.dimensions.dHead))}`;
  },
};
