/**
 * One row at a time in plain loops: sums in double precision, each result rounded to the float32 that
 * everything else here computes in. Matrices are flat, row by row.
 */
export type Row = Float32Array;

/**
 * x·W + b, eight rows of W at a time: a sum is fetched and put back once for all of them.
 * @param x [in], in eights @param w [in, out] @param b [out]; left out where there is none
 */
export function project(x: Row, w: Row, b?: Row): Float64Array {
  const width = w.length / x.length;
  const sums = b ? new Float64Array(b) : new Float64Array(width);
  for (let row = 0, at = 0; row < x.length; row += 8, at += 8 * width) {
    const x0 = x[row] as number;
    const x1 = x[row + 1] as number;
    const x2 = x[row + 2] as number;
    const x3 = x[row + 3] as number;
    const x4 = x[row + 4] as number;
    const x5 = x[row + 5] as number;
    const x6 = x[row + 6] as number;
    const x7 = x[row + 7] as number;
    for (let column = 0, on = at; column < width; column++, on++) {
      (sums[column] as number) +=
        x0 * (w[on] as number) +
        x1 * (w[on + width] as number) +
        x2 * (w[on + 2 * width] as number) +
        x3 * (w[on + 3 * width] as number) +
        x4 * (w[on + 4 * width] as number) +
        x5 * (w[on + 5 * width] as number) +
        x6 * (w[on + 6 * width] as number) +
        x7 * (w[on + 7 * width] as number);
    }
  }
  return sums;
}

/**
 * The product of `x` with every row of `table`, eight of them at a time, and the last few by one.
 * @param x [in] @param table [rows, in] @param out [rows]
 */
export function products(x: Row, table: Row, out: Row): void {
  const width = x.length;
  const even = out.length - (out.length % 8);
  for (let row = 0, at = 0; row < even; row += 8, at += 8 * width) {
    let sum0 = 0;
    let sum1 = 0;
    let sum2 = 0;
    let sum3 = 0;
    let sum4 = 0;
    let sum5 = 0;
    let sum6 = 0;
    let sum7 = 0;
    for (let column = 0, on = at; column < width; column++, on++) {
      const value = x[column] as number;
      sum0 += value * (table[on] as number);
      sum1 += value * (table[on + width] as number);
      sum2 += value * (table[on + 2 * width] as number);
      sum3 += value * (table[on + 3 * width] as number);
      sum4 += value * (table[on + 4 * width] as number);
      sum5 += value * (table[on + 5 * width] as number);
      sum6 += value * (table[on + 6 * width] as number);
      sum7 += value * (table[on + 7 * width] as number);
    }
    out[row] = sum0;
    out[row + 1] = sum1;
    out[row + 2] = sum2;
    out[row + 3] = sum3;
    out[row + 4] = sum4;
    out[row + 5] = sum5;
    out[row + 6] = sum6;
    out[row + 7] = sum7;
  }
  for (let row = even; row < out.length; row++) {
    let sum = 0;
    for (let column = 0; column < width; column++) {
      sum += (x[column] as number) * (table[row * width + column] as number);
    }
    out[row] = sum;
  }
}

/** Where the largest number stands, the first of them. */
export function largestAt(row: Row): number {
  let best = 0;
  for (let at = 1; at < row.length; at++) {
    if ((row[at] as number) > (row[best] as number)) best = at;
  }
  return best;
}

/**
 * eˣ of so many numbers from `at` on, over their sum, the largest taken away first.
 * @param out as long as `x`: its numbers stand where those of `x` do
 */
export function softmax(x: Row, out: Row, at = 0, count = x.length): void {
  const end = at + count;
  let most = Number.NEGATIVE_INFINITY;
  for (let place = at; place < end; place++) most = Math.max(most, x[place] as number);
  let total = 0;
  for (let place = at; place < end; place++) {
    const raised = Math.exp((x[place] as number) - most);
    out[place] = raised;
    total += raised;
  }
  for (let place = at; place < end; place++) (out[place] as number) /= total;
}

/** A norm's numbers of one row. */
type Normed = Readonly<Record<'mean' | 'scale' | 'normalized' | 'out', Row>>;

/** LayerNorm (section 3.1): over the row, then gain and bias. */
export function normalize(x: Row, gain: Row, bias: Row, epsilon: number, into: Normed): void {
  const width = x.length;
  let total = 0;
  for (let at = 0; at < width; at++) total += x[at] as number;
  const mean = total / width;
  let squares = 0;
  for (let at = 0; at < width; at++) squares += ((x[at] as number) - mean) ** 2;
  const scale = 1 / Math.sqrt(squares / width + epsilon);
  into.mean[0] = mean;
  into.scale[0] = scale;
  for (let at = 0; at < width; at++) {
    const normalized = ((x[at] as number) - mean) * scale;
    into.normalized[at] = normalized;
    into.out[at] = normalized * (gain[at] as number) + (bias[at] as number);
  }
}
