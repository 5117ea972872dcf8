import { type Cells, mostColumns, mostRows } from './cells.ts';

export type PasteProblem =
  | { readonly code: 'nothing' | 'page' }
  | { readonly code: 'ragged'; readonly row: number; readonly has: number; readonly first: number }
  | { readonly code: 'size'; readonly rows: number; readonly columns: number };

/** What was pasted, cell by cell and letter by letter; or why it is no matrix. */
export type Pasted =
  | { readonly cells: Cells; readonly problem?: undefined }
  | { readonly cells?: undefined; readonly problem: PasteProblem };

/** A matrix of 16 × 16 at full precision is shorter. */
const longest = 8000;

const spaced = (text: string) => text.split(/\s*,\s*|\s+/);
const trimmed = (cells: readonly string[]) =>
  cells.map((cell) => cell.trim().replace(/^(["'])(.*)\1$/, '$2'));

/** `np.array(…, dtype=float32)`, `A = […];` and the like, around the outermost brackets. */
const wrapped =
  /^(?:[\w.]+\s*=\s*)?(?:[\w.]+\(\s*)?\[([\s\S]*)\](?:,?\s*\w+=[\w.'"]+)*\s*,?\s*\)?\s*;?$/;

const rowInBrackets = /\[[^[\]]*\]/g;

/** JSON, and what NumPy prints: rows in brackets of their own, and nothing else between them. */
function nested(inner: string): Cells | null {
  if (!/^[\s,]*$/.test(inner.replace(rowInBrackets, ''))) return null;
  const rows = inner.match(rowInBrackets) ?? [];
  return rows.map((row) => spaced(row.slice(1, -1).trim().replace(/,$/, '')));
}

/** MATLAB: rows end with a semicolon or a line, unless the line goes on after three dots. */
function semicolons(inner: string): Cells {
  const rows = inner.replace(/\.\.\.[^\n]*\n/g, ' ').split(/[;\n]/);
  return rows
    .map((row) => row.trim().replace(/^,|,$/g, ''))
    .filter(Boolean)
    .map(spaced);
}

/** A line of a table: tabs before semicolons (and decimal commas) before commas before spaces. */
function line(text: string): readonly string[] {
  if (text.includes('\t')) return text.split('\t');
  if (text.includes(';')) return text.split(';').map((cell) => cell.replace(',', '.'));
  return text.includes(',') ? text.split(',') : text.trim().split(/\s+/);
}

function table(text: string): Cells {
  return text
    .split(/\r\n?|\n/)
    .filter((row) => row.trim() !== '')
    .map(line);
}

function rowsIn(text: string): Cells {
  const inner = wrapped.exec(text)?.[1]?.trim();
  if (inner === undefined) return table(text);
  return inner.includes('[') ? (nested(inner) ?? table(text)) : semicolons(inner);
}

function problemOf(cells: Cells): PasteProblem | null {
  const first = cells[0]?.length ?? 0;
  if (first === 0) return { code: 'nothing' };
  const row = cells.findIndex(({ length }) => length !== first);
  if (row >= 0) return { code: 'ragged', row, has: cells[row]?.length ?? 0, first };
  const fits = cells.length <= mostRows && first <= mostColumns;
  return fits ? null : { code: 'size', rows: cells.length, columns: first };
}

/** Reads a matrix as CSV, TSV, JSON, NumPy or MATLAB write it; whether its cells are numbers is another question. */
export function readMatrix(pasted: string): Pasted {
  const text = pasted.trim();
  if (text === '') return { problem: { code: 'nothing' } };
  if (text.length > longest) return { problem: { code: 'page' } };
  const cells = rowsIn(text).map(trimmed);
  const problem = problemOf(cells);
  return problem ? { problem } : { cells };
}
