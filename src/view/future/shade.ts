import { type CellScale, niceBound, sequentialScale, type Theme } from '../matrix/scales.ts';
import { isOther } from './rows.ts';

/** What is not the same is seen, however little it is. */
const least = 0.15;

/** Differences, the root of each as a shade, so that small ones are told apart; what is the same has none. */
export function apartScale(theme: Theme, apart: Iterable<number>): CellScale {
  const bound = niceBound(apart);
  const shades = sequentialScale(theme, [0, 1]);
  const shade = (value: number) =>
    isOther(value) ? least + (1 - least) * Math.sqrt(Math.min(1, value / bound)) : 0;
  return {
    ...{ kind: 'weight', domain: [0, bound] },
    color: (value) => shades.color(shade(value)),
    pixel: (value) => shades.pixel(shade(value)),
  };
}
