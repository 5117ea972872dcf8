import type { Cell } from '../geometry.ts';
import type { Attended } from './attend.ts';
import type { Bench, Numbers } from './bench.ts';
import type { HandStep } from './handSteps.ts';
import { resultOf, walkOf } from './walk.ts';

/** A result that can be asked for. */
export type Asked = Cell & { readonly step: HandStep; readonly head: number };

export const cellKey = ({ step, head, row, column }: Asked) => [step, head, row, column].join('.');

/** A matrix of the sheet: a step's result, of one head where heads have their own. */
export type SheetMatrix = {
  readonly step: HandStep;
  readonly head: number;
  /** One of several heads. */
  readonly many: boolean;
  readonly numbers: Numbers;
};

const ofAllHeads: readonly HandStep[] = ['x', 'out'];

/** Every result in the order in which it is computed, head by head. */
export function sheetOf(bench: Bench, attended: Attended): readonly SheetMatrix[] {
  return walkOf(bench).flatMap((step) => {
    const heads = ofAllHeads.includes(step) ? 1 : bench.heads;
    return Array.from({ length: heads }, (_, head) => {
      const numbers = resultOf(attended, step, head);
      return { step, head, many: heads > 1, numbers };
    });
  });
}

export const hidings = ['one', 'row', 'all', 'none'] as const;
export type Hiding = (typeof hidings)[number];

/** What is hidden at once; a blocked score is nothing to work out. */
export function hiding(
  sheet: readonly SheetMatrix[],
  how: Hiding,
  random: () => number,
): readonly string[] {
  return sheet.flatMap(({ step, head, numbers }) => {
    const row = Math.floor(random() * numbers.length);
    const cells = numbers.flatMap((values, at) =>
      values.flatMap((value, column) =>
        Number.isFinite(value) && (how === 'all' || at === row) ? [{ row: at, column }] : [],
      ),
    );
    const one = cells[Math.floor(random() * cells.length)];
    const taken = how === 'none' ? [] : how === 'one' && one ? [one] : cells;
    return taken.map((cell) => cellKey({ step, head, ...cell }));
  });
}
