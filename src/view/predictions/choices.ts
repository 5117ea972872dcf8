import { max } from 'd3';
import type { Run } from '../../trace/run.ts';
import { attentionAt } from '../../trace/topology.ts';
import { rowOf, traced } from '../matrix/matrix.ts';
import { siteOf } from '../parts/site.ts';
import { headIn } from '../steps/matrices/headMatrices.ts';
import { pieceOf } from '../steps/matrices/pieces.ts';
import { resultOf } from '../steps/matrices/results.ts';
import { softmaxOf } from '../steps/operations/softmax.ts';
import { greatest, type Option, type Question, type Topic } from './question.ts';
import { furthest, lengthOf, orderOf, spread } from './rows.ts';
import { type Asked, wordsSoFar } from './traits.ts';

const choice = ({ row }: Asked, topic: Topic, options: readonly Option[]): Question => ({
  ...{ topic, row, kind: 'choice', options },
});

/** How many numbers of X one number of a query is made of: one, the head's share, or all. */
export function askQ(run: Run, asked: Asked): Question {
  const { dHead, dModel } = run.dimensions;
  const read = pieceOf(run, asked, 'wq').matrix.rows;
  const counts = [1, dHead, dModel];
  const options = counts.map((count, id) => ({ id, numbers: [count], right: count === read }));
  return choice(asked, 'q', options);
}

/** Whether a word's key is its query; of cross-attention, what the next word does to K. */
export function askK(run: Run, asked: Asked): Question {
  if (attentionAt(headIn(asked)).sides.key !== attentionAt(headIn(asked)).sides.query)
    return askMemory(run, asked);
  const [q, k] = [resultOf(run, asked, 'q'), resultOf(run, asked, 'k')];
  const apart = furthest(rowOf(q, asked.row), rowOf(k, asked.row));
  const same = apart < 1e-6;
  return choice(asked, 'k', [
    { id: 0, numbers: [0], right: same },
    { id: 1, numbers: [apart], right: !same },
  ]);
}

/** One row more, every row another, or nothing: only the rows of what is written grow in number. */
function askMemory(run: Run, asked: Asked): Question {
  const rows = resultOf(run, asked, 'k').rows;
  const stays = attentionAt(headIn(asked)).keys === 'memory' && rows === run.source.tokens.length;
  return choice(asked, 'memory', [
    { id: 0, numbers: [rows + 1], right: !stays },
    { id: 1, numbers: [], right: false },
    { id: 2, numbers: [rows], right: stays },
  ]);
}

const same = (one: number, other: number) => Math.abs(one - other) < 1e-6;

/** A number before and after; dividing leaves it or does not. */
function kept(id: number, before: number, after: number): Option {
  return { id, numbers: [before, after], right: same(before, after) };
}

/** What dividing by √d_k leaves of a row: its order, its spread, its largest score, its weights. */
export function askScaled(run: Run, asked: Asked): Question {
  const keys = wordsSoFar(run, asked, 'key', asked.time);
  const row = (step: 'scores' | 'scaled') =>
    rowOf(resultOf(run, asked, step), asked.row).subarray(0, keys);
  const [before, after] = [row('scores'), row('scaled')];
  const inOrder = orderOf(before).join() === orderOf(after).join();
  const weight = (scores: Float32Array) => softmaxOf(scores, orderOf(scores)[0] ?? 0).total;
  return choice(asked, 'scaled', [
    kept(0, max(before) ?? 0, max(after) ?? 0),
    kept(1, spread(before), spread(after)),
    { id: 2, numbers: [], right: inOrder },
    kept(3, weight(before), weight(after)),
  ]);
}

/** Which head brings most to a word: the length of what it adds to the output. */
export function askOut(run: Run, asked: Asked): Question {
  const { path } = attentionAt(headIn(asked));
  const brings = (head: number) =>
    lengthOf(rowOf(traced(run.trace, `${path}.head_out`, head), asked.row));
  const heads = Array.from({ length: run.dimensions.nHeads }, (_, head) => head);
  return choice(asked, 'out', greatest(heads.map((head) => [head, brings(head)])));
}

/** What is longer in the sum: what the word was, or what the sublayer brings. */
const askLonger = (topic: 'residual' | 'sum') => (run: Run, asked: Asked) => {
  const brought = siteOf(asked, run.dimensions).kind === 'ffn' ? 'ffn_out' : 'out';
  const parts = (['x', brought] as const).map((step, id) => {
    return [id, lengthOf(rowOf(resultOf(run, asked, step), asked.row))] as const;
  });
  return choice(asked, topic, greatest(parts));
};

/** Attention is what brings it. */
export const askResidual = askLonger('residual');
/** The same beside the heads, of any sublayer. */
export const askSum = askLonger('sum');

/** How long LayerNorm makes a row: as before, as every other word's, or 1. */
export function askNormalized(run: Run, asked: Asked): Question {
  const [sum, normalized] = [resultOf(run, asked, 'residual'), resultOf(run, asked, 'normalized')];
  const [before, after] = [sum, normalized].map((one) => lengthOf(rowOf(one, asked.row)));
  const [was = 0, is = 0] = [before, after];
  const near = (length: number) => Math.abs(length - is) < 0.01 * is;
  const all = Array.from({ length: normalized.rows }, (_, row) => lengthOf(rowOf(normalized, row)));
  return choice(asked, 'normalized', [
    { id: 0, numbers: [was], right: near(was) },
    { id: 1, numbers: [is], right: all.every(near) },
    { id: 2, numbers: [1], right: near(1) },
  ]);
}

/** Whether a row that added up to 0 still does after gain and bias. */
export function askNormed(run: Run, asked: Asked): Question {
  const total = rowOf(resultOf(run, asked, 'normed'), asked.row).reduce((all, one) => all + one, 0);
  const zero = Math.abs(total) < 0.01;
  return choice(asked, 'normed', [
    { id: 0, numbers: [0], right: zero },
    { id: 1, numbers: [total], right: !zero },
  ]);
}
