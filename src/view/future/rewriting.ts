import type { Dimensions } from '../../trace/dimensions.ts';
import type { Trace } from '../../trace/trace.ts';
import { at, type Matrix, traced } from '../matrix/matrix.ts';
import { handedOn, isOther, rowApart } from './rows.ts';

/** What word after word does to the decoder's rows where no key and no value is kept. */
export type Rewriting = {
  /**
   * One a layer, [row, step]: how far a row is from itself a step before; the newest row, which was not
   * there, from the same row in one masked pass over all words. 0 where the row is not there yet.
   */
  readonly layers: readonly Matrix[];
  /** How many times a row is there a second time or more, all layers, and how often it is then another. */
  readonly again: number;
  readonly rewritten: number;
  /** The greatest difference of rows from themselves. */
  readonly greatest: number;
};

/**
 * @param steps traces of the words so far, from one word fed in to all of them
 * @param masked the pass over all words with the mask
 */
export function rewritingOf(
  steps: readonly Trace[],
  masked: Trace,
  sizes: Pick<Dimensions, 'nLayers'>,
): Rewriting {
  const count = steps.length;
  let [again, rewritten, greatest] = [0, 0, 0];
  const layers = handedOn(sizes).map((name): Matrix => {
    const rows = steps.map((trace) => traced(trace, name));
    const whole = traced(masked, name);
    const data = new Float32Array(count * count);
    rows.forEach((now, step) => {
      data[step * count + step] = rowApart(now, whole, step);
      for (let row = 0; row < step; row++) {
        const apart = rowApart(now, rows[step - 1] as Matrix, row);
        data[row * count + step] = apart;
        again += 1;
        rewritten += Number(isOther(apart));
        greatest = Math.max(greatest, apart);
      }
    });
    return { rows: count, columns: count, data };
  });
  return { layers, again, rewritten, greatest };
}

/** At how many of the steps the newest row of a layer is not the masked one. */
export function newestOther(layer: Matrix): number {
  const steps = Array.from({ length: layer.columns }, (_, step) => at(layer, step, step));
  return steps.filter(isOther).length;
}
