/** Rows of numbers, as typed. */
export type Numbers = readonly (readonly number[])[];

/** What an attention is computed from; a matrix that is left out is the identity. */
export type Bench = {
  /** [tokens, d_model] */
  readonly x: Numbers;
  /** [d_model, h·d_k] */
  readonly wq: Numbers | null;
  readonly wk: Numbers | null;
  /** [d_model, h·d_v]; d_v may be another than d_k. */
  readonly wv: Numbers | null;
  /** [h·d_v, d_out] */
  readonly wo: Numbers | null;
  readonly heads: number;
  /** Whether scores are divided by √d_k. */
  readonly scaled: boolean;
  /** Whether a token sees itself and those before it alone. */
  readonly masked: boolean;
  /** Whether sinusoidal positions are added to X. */
  readonly positions: boolean;
};

export const benchMatrices = ['x', 'wq', 'wk', 'wv', 'wo'] as const;
export type BenchMatrix = (typeof benchMatrices)[number];

export const mostTokens = 12;
export const mostFeatures = 16;

export const widthOf = (matrix: Numbers): number => matrix[0]?.length ?? 0;

/** Why these matrices are no attention, told at one of them. */
export type ShapeProblem = { readonly matrix: BenchMatrix } & (
  | { readonly code: 'rows'; readonly needed: number }
  | { readonly code: 'alike'; readonly needed: number }
  | { readonly code: 'heads'; readonly heads: number }
  | { readonly code: 'size'; readonly rows: number; readonly columns: number }
  | { readonly code: 'outgrown' }
);

type Shapes = Pick<Bench, BenchMatrix | 'heads'>;

/** d_model, and how wide Q, K and V are, all heads side by side. */
export function widthsOf({ x, wq, wk, wv }: Shapes) {
  const dModel = widthOf(x);
  const wide = (weights: Numbers | null) => (weights ? widthOf(weights) : dModel);
  return { dModel, q: wide(wq), k: wide(wk), v: wide(wv) };
}

function rowsProblem(bench: Shapes): ShapeProblem | null {
  const { dModel, v } = widthsOf(bench);
  for (const matrix of ['wq', 'wk', 'wv', 'wo'] as const) {
    const needed = matrix === 'wo' ? v : dModel;
    const rows = bench[matrix]?.length ?? needed;
    if (rows !== needed) return { matrix, code: 'rows', needed };
  }
  return null;
}

function sizeProblem(bench: Shapes): ShapeProblem | null {
  for (const matrix of benchMatrices) {
    const rows = matrix === 'x' ? mostTokens : mostFeatures;
    const numbers = bench[matrix];
    if (numbers && (numbers.length > rows || widthOf(numbers) > mostFeatures))
      return { matrix, code: 'size', rows, columns: mostFeatures };
  }
  return null;
}

/** The first thing about the shapes that does not fit; null where all do. */
export function shapeProblem(bench: Shapes): ShapeProblem | null {
  const { q, k, v } = widthsOf(bench);
  const { heads } = bench;
  const told = sizeProblem(bench) ?? rowsProblem(bench);
  if (told) return told;
  if (q !== k) return { matrix: bench.wk ? 'wk' : 'wq', code: 'alike', needed: bench.wk ? q : k };
  if (q % heads) return { matrix: bench.wq ? 'wq' : 'x', code: 'heads', heads };
  return v % heads ? { matrix: bench.wv ? 'wv' : 'x', code: 'heads', heads } : null;
}
