import type { Dimensions } from '../../trace/dimensions.ts';
import type { ActivationName } from '../../trace/names.ts';
import type { Run } from '../../trace/run.ts';
import { type AttentionKind, attentionAt, type Sides, type Stack } from '../../trace/topology.ts';
import { type Matrix, traced } from '../matrix/matrix.ts';
import type { AttentionHead } from '../parts/part.ts';
import { isCausal } from '../steps/mask.ts';

/** One of the three attentions of section 3.2.3. */
export type Attention = { readonly stack: Stack; readonly kind: AttentionKind };

/** In the order the data meets them. */
export const attentions = [
  { stack: 'encoder', kind: 'self_attn' },
  { stack: 'decoder', kind: 'self_attn' },
  { stack: 'decoder', kind: 'cross_attn' },
] as const satisfies readonly Attention[];

/** The tokens that ask (one row each) and the tokens that are looked at (one column each). */
export type AttentionTokens = {
  readonly queries: readonly string[];
  readonly keys: readonly string[];
  /** What the decoder's rows make, one word each. */
  readonly made?: readonly string[];
};

/** Which of the two sentences asks, and which is looked at: the same object every time. */
export function attentionSides({ stack, kind }: Attention): Sides {
  return attentionAt({ stack, kind }).sides;
}

export function attentionTokens(run: Run, attention: Attention): AttentionTokens {
  const tokens = { source: run.source.tokens, target: run.target.inputs };
  const { query, key } = attentionSides(attention);
  const made = query === 'target' ? { made: run.target.tokens } : {};
  return { queries: tokens[query], keys: tokens[key], ...made };
}

function patternName({ stack, kind, layer }: Omit<AttentionHead, 'head'>): ActivationName {
  return `${attentionAt({ stack, kind, layer }).path}.pattern`;
}

/** softmax(QKᵀ/√d_k + M) of one head. [query, key] */
export function headPattern(run: Run, where: AttentionHead): Matrix {
  return traced(run.trace, patternName(where), where.head);
}

/** Whether the run has the pattern of such a head. */
export function hasPattern({ trace, dimensions }: Run, where: AttentionHead): boolean {
  const { nLayers, nHeads } = dimensions;
  return where.layer < nLayers && where.head < nHeads && trace.has(patternName(where));
}

/** The patterns of one kind of attention, from the first layer up. */
export function patternNames(
  { stack, kind }: Attention,
  { nLayers }: Pick<Dimensions, 'nLayers'>,
): readonly ActivationName[] {
  return Array.from({ length: nLayers }, (_, layer) => patternName({ stack, kind, layer }));
}

type OfStack = Partial<Attention> & Pick<Attention, 'stack'>;

/** How many query rows exist at decoding step `time`: all in the encoder, 0 … time in the decoder. */
export function rowsSoFar(run: Run, { stack }: OfStack, time: number): number {
  if (stack === 'encoder') return run.source.tokens.length;
  return Math.max(1, Math.min(time + 1, run.target.inputs.length));
}

/** Each row's Σ; softmax makes every one of them 1. */
export function rowSums({ rows, columns, data }: Matrix): readonly number[] {
  return Array.from({ length: rows }, (_, row) =>
    data.subarray(row * columns, (row + 1) * columns).reduce((sum, value) => sum + value, 0),
  );
}

/** −Σ p log₂ p: 0 bits is all on one word, log₂(count) all alike. */
export function bitsOf(weights: Iterable<number>): number {
  let bits = 0;
  for (const weight of weights) if (weight > 0) bits -= weight * Math.log2(weight);
  return bits;
}

/** The mean entropy of the first `rows` rows. */
export function entropy({ columns, data }: Matrix, rows: number): number {
  return rows > 0 ? bitsOf(data.subarray(0, rows * columns)) / rows : 0;
}

/**
 * The mean entropy, were every row to look at all it may see alike: log₂(keys) bits or, where row i
 * sees the first i keys alone, log₂(rows!) ÷ rows.
 */
export function uniformEntropy(run: Run, attention: Attention, time: number): number {
  if (!isCausal(attention)) return Math.log2(attentionTokens(run, attention).keys.length);
  const rows = rowsSoFar(run, attention, time);
  const bits = Array.from({ length: rows }, (_, row) => Math.log2(row + 1));
  return bits.reduce((sum, each) => sum + each, 0) / rows;
}

export type HeadMap = AttentionHead & { readonly pattern: Matrix; readonly entropy: number };

/** Every head of one kind of attention, a list per layer, from the first layer up. */
export function headMaps(
  run: Run,
  attention: Attention,
  time: number,
): readonly (readonly HeadMap[])[] {
  const { nLayers, nHeads } = run.dimensions;
  const rows = rowsSoFar(run, attention, time);
  return Array.from({ length: nLayers }, (_, layer) =>
    Array.from({ length: nHeads }, (_, head) => {
      const address = { stack: attention.stack, kind: attention.kind, layer, head };
      const pattern = headPattern(run, address);
      return { ...address, pattern, entropy: entropy(pattern, rows) };
    }),
  );
}
