import type { Run } from '../../trace/run.ts';
import { type Attention, attentions, hasPattern, headPattern } from '../heads/heads.ts';
import { strongestKey } from '../heads/strongest.ts';
import { at, type Matrix } from '../matrix/matrix.ts';
import type { AttentionHead } from '../parts/part.ts';

/** A head, and the cell of its pattern that it is ranked by. */
export type Ranked = AttentionHead & {
  readonly pattern: Matrix;
  readonly query: number;
  readonly key: number;
  readonly weight: number;
  /** Whether the row gives no other key more. */
  readonly most: boolean;
};

/** Every head of an attention whose pattern the run has, from the first layer up. */
function headsOf(run: Run, { stack, kind }: Attention): readonly AttentionHead[] {
  const { nLayers, nHeads } = run.dimensions;
  return Array.from({ length: nLayers * nHeads }, (_, index) => ({
    ...{ stack, kind },
    ...{ layer: Math.floor(index / nHeads), head: index % nHeads },
  })).filter((where) => hasPattern(run, where));
}

function ranked(run: Run, where: AttentionHead, query: number, key: number): Ranked {
  const pattern = headPattern(run, where);
  const most = strongestKey(run, where, query) === key;
  return { ...where, pattern, query, key, weight: at(pattern, query, key), most };
}

const heaviestFirst = (one: Ranked, other: Ranked) => other.weight - one.weight;

/** Every head of an attention by the weight that this query gives to this key, the heaviest first. */
export function rankHeads(
  run: Run,
  attention: Attention,
  query: number,
  key: number,
): readonly Ranked[] {
  return headsOf(run, attention)
    .map((where) => ranked(run, where, query, key))
    .sort(heaviestFirst);
}

/** Which source word this row of the decoder looks at most, according to each head of cross-attention. */
export function sourcesOf(run: Run, query: number): readonly Ranked[] {
  return headsOf(run, attentions[2])
    .map((where) => ranked(run, where, query, strongestKey(run, where, query) ?? 0))
    .sort(heaviestFirst);
}

/** A row per layer, a column per head. */
export function weightTable(
  { nLayers, nHeads }: Run['dimensions'],
  heads: readonly Ranked[],
): Matrix {
  const data = new Float32Array(nLayers * nHeads);
  for (const { layer, head, weight } of heads) data[layer * nHeads + head] = weight;
  return { rows: nLayers, columns: nHeads, data };
}
