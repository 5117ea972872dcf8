import type { Cell } from '../geometry.ts';
import { type Attended, attend, softmaxRows, times, turned } from './attend.ts';
import { type Bench, type Numbers, widthOf, widthsOf } from './bench.ts';
import type { HandStep } from './handSteps.ts';
import { resultOf } from './walk.ts';

/** What a wrong number tells of how it was come by. */
export const mistakes = [
  ...(['unscaled', 'scaled', 'unrooted', 'unmasked', 'unplaced'] as const),
  ...(['transposed', 'swapped', 'column', 'undivided', 'sign'] as const),
] as const;
export type Mistake = (typeof mistakes)[number];

export type Verdict =
  | { readonly right: true }
  | { readonly right: false; readonly mistake: Mistake | null };

/** Two decimals are enough. */
const near = (one: number, other: number) =>
  Math.abs(one - other) <= Math.max(0.0051, Math.abs(other) * 5e-4);

/** The bench with something else switched on or off, where it would differ. */
const otherwise: readonly (readonly [Mistake, (bench: Bench) => Bench | null])[] = [
  ['unscaled', (bench) => (bench.scaled ? { ...bench, scaled: false } : null)],
  ['scaled', (bench) => (bench.scaled ? null : { ...bench, scaled: true })],
  ['unmasked', (bench) => (bench.masked ? { ...bench, masked: false } : null)],
  ['unplaced', (bench) => (bench.positions ? { ...bench, positions: false } : null)],
];

const weights = { q: 'wq', k: 'wk', v: 'wv', out: 'wo' } as const;

/** A product whose right factor was not turned, or turned where it should not be. */
function misturned(bench: Bench, { x, heads, concat }: Attended, step: HandStep, head: number) {
  const one = heads[head];
  if (step === 'scores' && one) return product(one.q, one.k);
  if (step === 'context' && one) return product(one.pattern, turned(one.v));
  if (!(step in weights)) return null;
  const weight = bench[weights[step as keyof typeof weights]];
  if (!weight) return null;
  const turnedWhole = product(step === 'out' ? concat : x, turned(weight));
  if (step === 'out' || !turnedWhole) return turnedWhole;
  const width = widthOf(turnedWhole) / bench.heads;
  return turnedWhole.map((row) => row.slice(head * width, (head + 1) * width));
}

const product = (left: Numbers, right: Numbers) =>
  widthOf(left) === right.length ? times(left, right) : null;

/** Weights as they come out when a column is made to add up to 1, or nothing is divided. */
function misnormalised(attended: Attended, step: HandStep, head: number) {
  const one = attended.heads[head];
  if (!one || (step !== 'pattern' && step !== 'context')) return [];
  const column = turned(softmaxRows(turned(one.masked)));
  const undivided = one.masked.map((row) => row.map(Math.exp));
  const carried = (pattern: Numbers) => (step === 'pattern' ? pattern : times(pattern, one.v));
  return [['column', carried(column)] as const, ['undivided', carried(undivided)] as const];
}

/** Divided by d_k, and not by its root. */
function unrooted(bench: Bench, attended: Attended, step: HandStep, head: number): Numbers | null {
  const one = attended.heads[head];
  if (!bench.scaled || !one) return null;
  const root = Math.sqrt(widthsOf(bench).k / bench.heads);
  const scaled = one.masked.map((row) => row.map((score) => score / root));
  if (step === 'scaled') return scaled;
  if (step !== 'pattern' && step !== 'context') return null;
  const pattern = softmaxRows(scaled);
  return step === 'pattern' ? pattern : times(pattern, one.v);
}

/** What each mistake would give, where it can be made at this step. */
function suspects(bench: Bench, step: HandStep, head: number) {
  const attended = attend(bench);
  const right = resultOf(attended, step, head);
  const changed = otherwise.map(([mistake, change]) => {
    const other = change(bench);
    return [mistake, other && resultOf(attend(other), step, head)] as const;
  });
  return [
    ...changed,
    ['unrooted', unrooted(bench, attended, step, head)] as const,
    ...misnormalised(attended, step, head),
    ['transposed', misturned(bench, attended, step, head)] as const,
    ['swapped', turned(right)] as const,
    ['sign', right.map((row) => row.map((value) => -value))] as const,
  ];
}

/** Whether a number is a step's at a cell; if not, the first mistake that would have given it. */
export function judge(
  bench: Bench,
  { step, head, row, column }: Cell & { readonly step: HandStep; readonly head: number },
  answer: number,
): Verdict {
  const value = resultOf(attend(bench), step, head)[row]?.[column] ?? Number.NaN;
  if (near(answer, value)) return { right: true };
  const made = suspects(bench, step, head).find(([, matrix]) => {
    const there = matrix?.[row]?.[column];
    return there !== undefined && near(answer, there);
  });
  return { right: false, mistake: made?.[0] ?? null };
}
