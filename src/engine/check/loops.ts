/**
 * Plain loops in float64, one sentence: what a device's numbers are held against. Matrices are flat,
 * row by row; `width` is the length of a row.
 */
export type Numbers = ArrayLike<number>;

/** a [n, inner] · b [inner, width], or the columns `from` … `from + width` of a wider b. */
export function multiply(
  a: Numbers,
  b: Numbers,
  inner: number,
  { width, from = 0, wide = width }: { width: number; from?: number; wide?: number },
): Float64Array {
  const rows = a.length / inner;
  const product = new Float64Array(rows * width);
  for (let row = 0; row < rows; row++) {
    for (let k = 0; k < inner; k++) {
      const value = a[row * inner + k] as number;
      for (let j = 0; j < width; j++) {
        (product[row * width + j] as number) += value * (b[k * wide + from + j] as number);
      }
    }
  }
  return product;
}

/** a [n, inner] · bᵀ, of b [m, inner]. */
export function multiplyTransposed(a: Numbers, b: Numbers, inner: number): Float64Array {
  const [rows, columns] = [a.length / inner, b.length / inner];
  const product = new Float64Array(rows * columns);
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      let sum = 0;
      for (let k = 0; k < inner; k++) {
        sum += (a[row * inner + k] as number) * (b[column * inner + k] as number);
      }
      product[row * columns + column] = sum;
    }
  }
  return product;
}

export function map(a: Numbers, of: (value: number, index: number) => number): Float64Array {
  return Float64Array.from({ length: a.length }, (_, index) => of(a[index] as number, index));
}

export function plus(a: Numbers, b: Numbers): Float64Array {
  return map(a, (value, index) => value + (b[index] as number));
}

/** Each row's sum over rows of `width`. */
export function sumRows(a: Numbers, width: number): Float64Array {
  const sums = new Float64Array(a.length / width);
  for (let index = 0; index < a.length; index++) {
    (sums[Math.floor(index / width)] as number) += a[index] as number;
  }
  return sums;
}

/** Softmax of each row (equation 1), shifted by its greatest number. */
export function softmax(a: Numbers, width: number): Float64Array {
  const most = new Float64Array(a.length / width).fill(Number.NEGATIVE_INFINITY);
  for (let index = 0; index < a.length; index++) {
    const row = Math.floor(index / width);
    most[row] = Math.max(most[row] as number, a[index] as number);
  }
  const powers = map(a, (value, index) => Math.exp(value - (most[Math.floor(index / width)] ?? 0)));
  const totals = sumRows(powers, width);
  return map(powers, (value, index) => value / (totals[Math.floor(index / width)] as number));
}

/** One matrix after the other, as heads lie. */
export function joined(parts: readonly Float64Array[]): Float64Array {
  const all = new Float64Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

/** The matrix of that number among `count` of one size. */
export function part(all: Numbers, index: number, count: number): Numbers {
  const size = all.length / count;
  return Array.prototype.slice.call(all, index * size, (index + 1) * size) as number[];
}
