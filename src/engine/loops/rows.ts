/**
 * One row at a time in plain loops: sums in double precision, each result rounded to the float32 that
 * everything else here computes in. Matrices are flat, row by row.
 */
export type Row = Float32Array;

/**
 * x·W + b, four rows of W at a time: a sum is fetched and put back once for all of them.
 * @param x [in], in fours @param w [in, out] @param b [out]; left out where there is none
 */
export function project(x: Row, w: Row, b?: Row): Row {
  const width = w.length / x.length;
  const sums = b ? Float64Array.from(b) : new Float64Array(width);
  for (let row = 0; row < x.length; row += 4) {
    const at0 = row * width;
    const at1 = at0 + width;
    const at2 = at1 + width;
    const at3 = at2 + width;
    const x0 = x[row] as number;
    const x1 = x[row + 1] as number;
    const x2 = x[row + 2] as number;
    const x3 = x[row + 3] as number;
    for (let column = 0; column < width; column++) {
      (sums[column] as number) +=
        x0 * (w[at0 + column] as number) +
        x1 * (w[at1 + column] as number) +
        x2 * (w[at2 + column] as number) +
        x3 * (w[at3 + column] as number);
    }
  }
  return Float32Array.from(sums);
}

/**
 * The number of the row of `table` whose product with `x` is the largest, the first of them; four sums side by side,
 * because each addition waits for the one before it.
 * @param x [in], in fours @param table [rows, in]
 */
export function likeliest(x: Row, table: Row): number {
  const width = x.length;
  let best = 0;
  let most = Number.NEGATIVE_INFINITY;
  for (let row = 0, at = 0; at < table.length; row++, at += width) {
    let sum0 = 0;
    let sum1 = 0;
    let sum2 = 0;
    let sum3 = 0;
    for (let column = 0; column < width; column += 4) {
      sum0 += (x[column] as number) * (table[at + column] as number);
      sum1 += (x[column + 1] as number) * (table[at + column + 1] as number);
      sum2 += (x[column + 2] as number) * (table[at + column + 2] as number);
      sum3 += (x[column + 3] as number) * (table[at + column + 3] as number);
    }
    const sum = sum0 + sum1 + (sum2 + sum3);
    if (sum > most) [best, most] = [row, sum];
  }
  return best;
}

/** LayerNorm(x + y) (section 3.1): over the row, then gain and bias. */
export function addAndNorm(
  x: Row,
  y: Row,
  [gain, bias]: readonly [Row, Row],
  epsilon: number,
): Row {
  const sum = x.map((value, index) => value + (y[index] as number));
  let mean = 0;
  for (const value of sum) mean += value / sum.length;
  let variance = 0;
  for (const value of sum) variance += (value - mean) ** 2 / sum.length;
  const scale = 1 / Math.sqrt(variance + epsilon);
  return sum.map(
    (value, index) => (value - mean) * scale * (gain[index] as number) + (bias[index] as number),
  );
}

/** Keys and values up to now, a row each, their heads side by side. */
export type KeptRows = { readonly keys: Row[]; readonly values: Row[] };

/**
 * One query's context, its heads side by side (equation 1): softmax(q Kᵀ / √d_k) V for each.
 * @param q [heads × dHead]
 */
export function attend(q: Row, { keys, values }: KeptRows, dHead: number): Row {
  const context = new Float64Array(q.length);
  const weights = new Float64Array(keys.length);
  const root = Math.sqrt(dHead);
  for (let from = 0; from < q.length; from += dHead) {
    let most = Number.NEGATIVE_INFINITY;
    for (let key = 0; key < keys.length; key++) {
      const row = keys[key] as Row;
      let score = 0;
      for (let at = from; at < from + dHead; at++) {
        score += (q[at] as number) * (row[at] as number);
      }
      weights[key] = score / root;
      most = Math.max(most, weights[key] as number);
    }
    let total = 0;
    for (let key = 0; key < keys.length; key++) {
      weights[key] = Math.exp((weights[key] as number) - most);
      total += weights[key] as number;
    }
    for (let key = 0; key < keys.length; key++) {
      const [weight, row] = [(weights[key] as number) / total, values[key] as Row];
      for (let at = from; at < from + dHead; at++) {
        (context[at] as number) += weight * (row[at] as number);
      }
    }
  }
  return Float32Array.from(context);
}
