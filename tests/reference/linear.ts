/** Plain float64 loops, told apart from the model on purpose: the oracle it is held against. */
export type Rows = number[][];

export function multiply(a: Rows, b: Rows): Rows {
  return a.map((row) =>
    (b[0] as number[]).map((_, column) =>
      row.reduce((sum, value, k) => sum + value * ((b[k] as number[])[column] as number), 0),
    ),
  );
}

export function plus(a: Rows, b: Rows): Rows {
  return a.map((row, i) => row.map((value, j) => value + ((b[i] as number[])[j] as number)));
}

export function transposed(a: Rows): Rows {
  return (a[0] as number[]).map((_, column) => a.map((row) => row[column] as number));
}

export function softmaxRow(row: number[]): number[] {
  const most = Math.max(...row);
  const powers = row.map((value) => Math.exp(value - most));
  const total = powers.reduce((sum, value) => sum + value, 0);
  return powers.map((value) => value / total);
}

export function columns(a: Rows, from: number, to: number): Rows {
  return a.map((row) => row.slice(from, to));
}

export function rowsFrom(data: ArrayLike<number>, width: number): Rows {
  const rows: Rows = [];
  for (let start = 0; start < data.length; start += width) {
    rows.push(Array.from({ length: width }, (_, i) => data[start + i] as number));
  }
  return rows;
}
