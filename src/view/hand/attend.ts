import { type Bench, type Numbers, widthOf } from './bench.ts';

/** Every step of a typed attention, in double precision. */
export type Attended = {
  readonly x: Numbers;
  readonly positions: Numbers | null;
  readonly heads: readonly AttendedHead[];
  /** Every head's context side by side. */
  readonly concat: Numbers;
  /** Times W_O, where there is one. */
  readonly out: Numbers;
};

/** Of one head; without a division or a mask a step is the same as the one before. */
export type AttendedHead = Readonly<
  Record<'q' | 'k' | 'v' | 'scores' | 'scaled' | 'masked' | 'pattern' | 'context', Numbers>
>;

export function times(left: Numbers, right: Numbers): Numbers {
  return left.map((row) =>
    Array.from({ length: widthOf(right) }, (_, column) =>
      row.reduce((sum, value, inner) => sum + value * (right[inner]?.[column] as number), 0),
    ),
  );
}

export function turned(matrix: Numbers): Numbers {
  return Array.from({ length: widthOf(matrix) }, (_, column) =>
    matrix.map((row) => row[column] as number),
  );
}

/** Along each row; a blocked score is −∞ and has no weight. */
export function softmaxRows(scores: Numbers): Numbers {
  return scores.map((row) => {
    const greatest = Math.max(...row);
    const powers = row.map((score) => Math.exp(score - greatest));
    const sum = powers.reduce((all, power) => all + power, 0);
    return powers.map((power) => power / sum);
  });
}

/** PE(pos, 2i) = sin(pos / 10000^(2i/d)), cos at 2i + 1 (section 3.5). */
function positionsOf(x: Numbers): Numbers {
  const d = widthOf(x);
  return x.map((row, position) =>
    row.map((_, column) => {
      const angle = position / 10000 ** ((column - (column % 2)) / d);
      return column % 2 === 0 ? Math.sin(angle) : Math.cos(angle);
    }),
  );
}

const eachCell = (
  matrix: Numbers,
  change: (value: number, row: number, column: number) => number,
) => matrix.map((row, at) => row.map((value, column) => change(value, at, column)));

/** A head's share of the columns. */
function share(whole: Numbers, heads: number, head: number): Numbers {
  const width = widthOf(whole) / heads;
  return whole.map((row) => row.slice(head * width, (head + 1) * width));
}

/** softmax(QKᵀ ⁄ √d_k + M) V, section 3.2.1. */
function attendOnce(bench: Bench, q: Numbers, k: Numbers, v: Numbers): AttendedHead {
  const scores = times(q, turned(k));
  const root = bench.scaled ? Math.sqrt(widthOf(k)) : 1;
  const scaled = eachCell(scores, (score) => score / root);
  const hides = (row: number, column: number) => bench.masked && column > row;
  const masked = eachCell(scaled, (score, row, column) =>
    hides(row, column) ? Number.NEGATIVE_INFINITY : score,
  );
  const pattern = softmaxRows(masked);
  return { q, k, v, scores, scaled, masked, pattern, context: times(pattern, v) };
}

/** Multi-head attention (section 3.2.2) of typed matrices whose shapes fit. */
export function attend(bench: Bench): Attended {
  const positions = bench.positions ? positionsOf(bench.x) : null;
  const x = positions
    ? eachCell(bench.x, (value, row, column) => value + (positions[row]?.[column] as number))
    : bench.x;
  const [q, k, v] = [bench.wq, bench.wk, bench.wv].map((w) => (w ? times(x, w) : x)) as [
    Numbers,
    Numbers,
    Numbers,
  ];
  const heads = Array.from({ length: bench.heads }, (_, head) =>
    attendOnce(
      bench,
      share(q, bench.heads, head),
      share(k, bench.heads, head),
      share(v, bench.heads, head),
    ),
  );
  const concat = x.map((_, row) => heads.flatMap(({ context }) => context[row] as number[]));
  return { x, positions, heads, concat, out: bench.wo ? times(concat, bench.wo) : concat };
}
