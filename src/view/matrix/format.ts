import { isBlocked } from '../../trace/trace.ts';

/** U+2212, as wide as a digit: a hyphen is not a minus sign. */
export const minus = '\u2212';
/** What a blocked cell shows instead of the −1e9 that the mask writes. */
export const blockedSymbol = `${minus}∞`;

/** Fixed digits, a true minus sign, −∞ for blocked cells, and never a negative zero. */
export function formatFixed(value: number, digits = 2): string {
  if (Number.isNaN(value)) return '?';
  if (isBlocked(value)) return blockedSymbol;
  if (value === Number.POSITIVE_INFINITY) return '∞';
  const text = Math.abs(value).toFixed(digits);
  return value < 0 && Number(text) !== 0 ? minus + text : text;
}

/** As `formatFixed`, with + before positive numbers: for contributions to a sum. */
export function formatSigned(value: number, digits = 2): string {
  const text = formatFixed(value, digits);
  return value > 0 && Number(text) !== 0 ? `+${text}` : text;
}

/** Decimals that keep about three figures when the largest magnitude is `bound`. */
export function digitsFor(bound: number): number {
  if (bound >= 100) return 0;
  return bound >= 10 ? 1 : 2;
}

/** The fewest decimals that lose nothing of a legend's end: 0.05, 2, 50. */
export function formatBound(bound: number): string {
  return String(Number(bound.toPrecision(3))).replace('-', minus);
}

/** "13 × 16" */
export function formatShape(rows: number, columns: number): string {
  return `${rows} × ${columns}`;
}
