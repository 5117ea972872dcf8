import { formatFixed } from '../matrix/format.ts';
import type { Addends } from './operations/add.ts';
import type { Enlarged, Quotient } from './operations/map.ts';
import type { Normalised } from './operations/normalise.ts';
import type { Softmax } from './operations/softmax.ts';
import type { Standardised } from './operations/standardise.ts';
import { angleOf, turned, type Wave } from './operations/wave.ts';

/** So many decimals a number has unless more are asked for, and so many it may get until what is printed is true. */
export const leastDigits = 2;
const most = 4;

/** How to print what comes together in an equation, and whether it then holds as printed. */
export type Printing = { readonly digits: number; readonly exact: boolean };

/** A number as far as it is printed. */
type Rounded = (value: number) => number;

/** The fewest decimals, but `least`, with which an equation between printed numbers holds. */
function printingWhere(
  least: number,
  holds: (rounded: Rounded, digits: number) => boolean,
): Printing {
  for (let digits = least; digits <= Math.max(least, most); digits++) {
    if (holds((value) => Number(value.toFixed(digits)), digits)) return { digits, exact: true };
  }
  return { digits: least, exact: false };
}

/** Whether both are printed alike. */
const alike = (one: number, other: number, digits = leastDigits) =>
  formatFixed(one, digits) === formatFixed(other, digits);

const sumOf = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);

/** What an equation comes to: with ≈ where what is printed comes to something else. */
export function printedTotal(total: number, exact: boolean, digits = leastDigits): string {
  return exact ? formatFixed(total, digits) : `≈ ${formatFixed(total, digits)}`;
}

/** left × right, printed so that the product of both is the product that is printed. */
export function productPrinting(left: number, right: number, least = leastDigits): Printing {
  return printingWhere(least, (rounded) =>
    alike(rounded(left) * rounded(right), left * right, least),
  );
}

/** Whether terms, as printed, add up to their total, as printed. */
export function addsUp(terms: readonly number[], total: number, digits = leastDigits): boolean {
  return alike(sumOf(terms.map((term) => Number(term.toFixed(digits)))), total, digits);
}

/** Addends and their sum, all with the same decimals; the mask adds 0 or −∞. */
export function sumPrinting({ addends, total }: Addends, least = leastDigits): Printing {
  const values = addends.map(({ value }) => value).filter(Number.isFinite);
  if (values.length < addends.length) return { digits: least, exact: true };
  return printingWhere(least, (_, digits) => addsUp(values, total, digits));
}

/** A table's entry times a factor, printed so that it comes to the value with `digits` decimals. */
export function entryPrinting(value: number, factor: number, digits: number): Printing {
  return printingWhere(digits, (rounded) => alike(rounded(value / factor) * factor, value, digits));
}

export function normPrinting(
  { normalized, gain, bias, total }: Normalised,
  least = leastDigits,
): Printing {
  return printingWhere(least, (rounded) =>
    alike(rounded(normalized) * rounded(gain) + rounded(bias), total, least),
  );
}

/** @param root √d_model, as it is printed */
export function enlargedPrinting(
  { entry, total }: Enlarged,
  root: number,
  least = leastDigits,
): Printing {
  return printingWhere(least, (rounded) => alike(rounded(entry) * root, total, least));
}

export function standardPrinting(
  { value, mean, scale, total }: Standardised,
  least = leastDigits,
): Printing {
  return printingWhere(least, (rounded) =>
    alike((rounded(value) - rounded(mean)) / rounded(1 / scale), total, least),
  );
}

/** @param divisor √d_k, as it is printed */
export function quotientPrinting(
  { dividend, total }: Quotient,
  divisor: number,
  least = leastDigits,
): Printing {
  return printingWhere(least, (rounded) => alike(rounded(dividend) / divisor, total, least));
}

/** A place over its wave is an angle, and the angle turned is the total: two equations in a row. */
export function wavePrinting(
  sum: Wave,
  least = leastDigits,
): { readonly divided: Printing; readonly turn: Printing } {
  const angle = angleOf(sum);
  const turn = printingWhere(least, (rounded) =>
    alike(turned(sum, rounded(angle)), sum.total, least),
  );
  const divided = printingWhere(least, (rounded) =>
    alike(sum.position / rounded(sum.wavelength), angle, turn.digits),
  );
  return { divided, turn };
}

/** A row of powers and weights: both columns add up as printed, and the quotient holds. */
export function softmaxPrinting(
  { row, others, sum, chosen, total }: Softmax,
  least = leastDigits,
): Printing {
  const shares = others ? [...row, others] : row;
  const powers = shares.map(({ power }) => power);
  const weights = shares.map(({ weight }) => weight);
  const { power = 0 } = row.find(({ index }) => index === chosen) ?? {};
  return printingWhere(
    least,
    (rounded, digits) =>
      addsUp(powers, sum, digits) &&
      addsUp(weights, 1, digits) &&
      alike(rounded(power) / rounded(sum), total, digits),
  );
}
