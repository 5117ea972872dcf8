/** Row-major matrices and the loops of the textbook: what the page's numbers are held against. */
export type Plain = {
  readonly rows: number;
  readonly columns: number;
  readonly data: Float32Array;
};

export function plain(
  rows: number,
  columns: number,
  cell: (r: number, c: number) => number,
): Plain {
  const data = new Float32Array(rows * columns);
  for (let r = 0; r < rows; r++) {
    for (let c = 0; c < columns; c++) data[r * columns + c] = cell(r, c);
  }
  return { rows, columns, data };
}

export function cellOf(matrix: Plain, row: number, column: number): number {
  return matrix.data[row * matrix.columns + column] as number;
}

export function times(a: Plain, b: Plain): Plain {
  return plain(a.rows, b.columns, (r, c) => {
    let sum = 0;
    for (let i = 0; i < a.columns; i++) sum += cellOf(a, r, i) * cellOf(b, i, c);
    return sum;
  });
}

export function turned(a: Plain): Plain {
  return plain(a.columns, a.rows, (r, c) => cellOf(a, c, r));
}

export function plus(a: Plain, b: Plain): Plain {
  return plain(a.rows, a.columns, (r, c) => cellOf(a, r, c) + cellOf(b, r, c));
}

export function slice(a: Plain, from: number, to: number, axis: 'rows' | 'columns'): Plain {
  return axis === 'columns'
    ? plain(a.rows, to - from, (r, c) => cellOf(a, r, c + from))
    : plain(to - from, a.columns, (r, c) => cellOf(a, r + from, c));
}

export function softmaxed(a: Plain): Plain {
  const sums = Array.from({ length: a.rows }, (_, r) => {
    let sum = 0;
    for (let c = 0; c < a.columns; c++) sum += Math.exp(cellOf(a, r, c));
    return sum;
  });
  return plain(a.rows, a.columns, (r, c) => Math.exp(cellOf(a, r, c)) / (sums[r] as number));
}

/** Small, reproducible, roughly normal numbers. */
export function gaussian(seed: number): () => number {
  let state = seed;
  const uniform = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return () => Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform());
}
