import { median } from 'd3';
import type { Run } from '../../trace/run.ts';
import { headPattern } from '../heads/heads.ts';
import { at } from '../matrix/matrix.ts';
import { hasParameter } from '../parameters.ts';
import { edgesOf, type RowOf } from './cuts.ts';
import { outputOf, valueLengths } from './lengths.ts';

/** The heaviest key of a row, and how long its value is beside those of the row's other keys. */
export type HeaviestValue = {
  readonly key: number;
  /** ‖v W_O‖, whatever the weight. */
  readonly own: number;
  readonly median: number;
};

/** Null where the run came without W_O. */
export function heaviestValue(run: Run, of: RowOf): HeaviestValue | null {
  if (!hasParameter(run, outputOf(of))) return null;
  const lengths = valueLengths(run, of);
  const pattern = headPattern(run, of);
  const keys = edgesOf(run, of);
  const weight = (key: number) => at(pattern, of.row, key);
  const key = keys.reduce((most, one) => (weight(one) > weight(most) ? one : most));
  const long = (one: number) => lengths[one] as number;
  return { key, own: long(key), median: median(keys, long) ?? long(key) };
}
