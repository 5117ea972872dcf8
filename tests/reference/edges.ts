import type { ComputedRun } from '../../src/trace/run.ts';
import type { RowOf } from '../../src/view/importance/cuts.ts';
import type { Reference } from './transformer.ts';

/** ‖α v W_O‖ of one edge in float64, written out apart from the page's own. @param whole what the loops computed */
export function edgeLength(run: ComputedRun, whole: Reference, of: RowOf, key: number): number {
  const { dHead, dModel } = run.dimensions;
  const path = `${of.stack}.${of.layer}.${of.kind}`;
  const numbers = (name: string) => whole.get(`${path}.${name}`) as number[];
  const words = { source: run.source.ids.length, target: run.target.ids.length };
  const [queries, keys] = {
    encoder: [words.source, words.source] as const,
    decoder: [words.target, of.kind === 'cross_attn' ? words.source : words.target] as const,
  }[of.stack];
  const weight = numbers('pattern')[(of.head * queries + of.row) * keys + key] as number;
  const w = run.parameters.get(`${path}.w_o`).data;
  let square = 0;
  for (let out = 0; out < dModel; out++) {
    let sum = 0;
    for (let f = 0; f < dHead; f++) {
      const value = numbers('v')[(of.head * keys + key) * dHead + f] as number;
      sum += weight * value * (w[(of.head * dHead + f) * dModel + out] as number);
    }
    square += sum * sum;
  }
  return Math.sqrt(square);
}
