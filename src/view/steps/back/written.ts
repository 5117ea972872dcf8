import type { Run } from '../../../trace/run.ts';
import { formatFixed, minus } from '../../matrix/format.ts';
import type { SelectedCell } from '../../selection.ts';
import type { WorkedSum } from '../operations/operations.ts';
import { workedSum } from '../workedSum.ts';

/** How a worked sum is written out: to be pasted into a text, or into LaTeX. */
export type Dialect = 'text' | 'latex';

type Signs = {
  readonly times: string;
  readonly roughly: string;
  over(above: string, below: string): string;
  call(name: string, of: string): string;
};

const signs: Readonly<Record<Dialect, Signs>> = {
  text: {
    times: ' × ',
    roughly: '≈',
    over: (a, b) => `${a} ÷ ${b}`,
    call: (name, of) => `${name}(${of})`,
  },
  latex: {
    times: ' \\times ',
    roughly: '\\approx',
    over: (a, b) => `\\frac{${a}}{${b}}`,
    call: (name, of) => `\\${name}\\left(${of}\\right)`,
  },
};

type Print = (value: number) => string;

/** Negative numbers in brackets, where they stand behind a sign. */
const braced = (print: Print) => (value: number) =>
  value < 0 ? `(${print(value)})` : print(value);

type Written = Exclude<WorkedSum, { kind: 'lacking' }>;

function rightSide(sum: Written, s: Signs, print: Print): string {
  const n = braced(print);
  switch (sum.kind) {
    case 'products': {
      const terms = sum.terms.map(({ left, right }) => `${n(left)}${s.times}${n(right)}`);
      return [...terms, ...(sum.bias === undefined ? [] : [n(sum.bias)])].join(' + ');
    }
    case 'sum':
      return sum.addends.map(({ value }) => n(value)).join(' + ');
    case 'quotient':
      return s.over(n(sum.dividend), print(sum.divisor));
    case 'enlarged':
      return `${n(sum.entry)}${s.times}${print(Math.sqrt(sum.radicand))}`;
    case 'rectified':
      return s.call('max', `0, ${print(sum.value)}`);
    case 'softmax': {
      const power = sum.row.find(({ index }) => index === sum.chosen)?.power ?? 0;
      return s.over(print(power), print(sum.sum));
    }
    case 'standardised':
      return s.over(`(${print(sum.value)} - ${n(sum.mean)})`, print(1 / sum.scale));
    case 'norm':
      return `${n(sum.normalized)}${s.times}${n(sum.gain)} + ${n(sum.bias)}`;
    case 'wave':
      return s.call(sum.odd ? 'cos' : 'sin', s.over(String(sum.position), print(sum.wavelength)));
  }
}

/** What the right side comes to for a reader who has nothing but the numbers written there. */
function worth(sum: Written, r: (value: number) => number): number {
  switch (sum.kind) {
    case 'products':
      return sum.terms.reduce((all, { left, right }) => all + r(left) * r(right), r(sum.bias ?? 0));
    case 'sum':
      return sum.addends.reduce((all, { value }) => all + r(value), 0);
    case 'quotient':
      return r(sum.dividend) / r(sum.divisor);
    case 'enlarged':
      return r(sum.entry) * r(Math.sqrt(sum.radicand));
    case 'rectified':
      return Math.max(0, r(sum.value));
    case 'softmax':
      return r(sum.row.find(({ index }) => index === sum.chosen)?.power ?? 0) / r(sum.sum);
    case 'standardised':
      return (r(sum.value) - r(sum.mean)) / r(1 / sum.scale);
    case 'norm':
      return r(sum.normalized) * r(sum.gain) + r(sum.bias);
    case 'wave':
      return Math[sum.odd ? 'cos' : 'sin'](sum.position / r(sum.wavelength));
  }
}

/**
 * "1.25 = 0.50 × 2.00 + 0.25": a cell's worked sum with so many decimals, ≈ where the numbers that are
 * printed come to another. Null where it is lacking.
 */
export function writtenSum(run: Run, cell: SelectedCell, dialect: Dialect, digits: number) {
  const sum = workedSum(run, cell);
  if (sum.kind === 'lacking') return null;
  const latex = (text: string) => text.replaceAll(minus, '-').replaceAll('∞', '\\infty ');
  const plain: Print = (value) => formatFixed(value, digits);
  const print: Print = dialect === 'latex' ? (value) => latex(plain(value)) : plain;
  const exact = plain(worth(sum, (value) => Number(value.toFixed(digits)))) === plain(sum.total);
  const sign = exact ? '=' : signs[dialect].roughly;
  return `${print(sum.total)} ${sign} ${rightSide(sum, signs[dialect], print)}`;
}
