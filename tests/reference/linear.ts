/** Plain float64 loops, told apart from the model on purpose: the oracle it is held against. */
export type Rows = number[][];

export function multiply(a: Rows, b: Rows): Rows {
  const width = (b[0] as number[]).length;
  return a.map((row) => {
    const sums = new Array<number>(width).fill(0);
    // Row by row of b: one column after the other would jump about in memory, many times slower.
    for (let k = 0; k < row.length; k++) {
      const value = row[k] as number;
      const other = b[k] as number[];
      for (let j = 0; j < width; j++) (sums[j] as number) += value * (other[j] as number);
    }
    return sums;
  });
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
  const all = Array.from(data);
  return Array.from({ length: data.length / width }, (_, row) =>
    all.slice(row * width, (row + 1) * width),
  );
}
