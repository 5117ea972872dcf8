/** A matrix as somebody wrote it: rows of texts, each perhaps a number. */
export type Cells = readonly (readonly string[])[];

/** The most that is read: tokens, and numbers of each. */
export const mostRows = 16;
export const mostColumns = 16;
/** Larger numbers say nothing by hand, and their scores outgrow what is printed. */
export const largest = 1000;

export type CellProblem = {
  readonly code: 'empty' | 'words' | 'large';
  readonly row: number;
  readonly column: number;
  readonly text: string;
};

/** A number as people write it, a true minus sign and a fraction allowed; null for anything else. */
export function numberIn(text: string): number | null {
  const plain = text.trim().replace(/^[\u2212\u2013]/, '-');
  const [over, under, ...more] = plain.split('/').map(decimal);
  if (over == null || under === null || more.length > 0) return null;
  if (under === undefined) return over;
  return under === 0 ? null : over / under;
}

const written = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d{1,4})?$/i;

function decimal(text: string): number | null {
  return written.test(text) ? Number(text) : null;
}

function problemAt(text: string): CellProblem['code'] | null {
  if (text.trim() === '') return 'empty';
  const number = numberIn(text);
  if (number === null) return 'words';
  return Math.abs(number) > largest ? 'large' : null;
}

/** Every cell that is no number which can be computed with, in reading order. */
export function cellProblems(cells: Cells): readonly CellProblem[] {
  return cells.flatMap((texts, row) =>
    texts.flatMap((text, column) => {
      const code = problemAt(text);
      return code ? [{ code, row, column, text }] : [];
    }),
  );
}
