import type { AttentionSublayer } from '../../trace/topology.ts';
import { blockedScore } from '../../trace/trace.ts';
import { mix, project, type Row, score, softmax } from './rows.ts';
import type { Room, View } from './views.ts';

/**
 * Multi-head attention (section 3.2, equation 1), a row at a time.
 * @returns what a row offers to those that look at it, what it takes from those it may look at, and, of the first
 * so many words, how each would look at later ones, which the mask forbids (section 3.2.3)
 */
export function attentionLoops({ path, input, keys, causal }: AttentionSublayer, room: Room) {
  const { dModel, dHead, nHeads } = room.dimensions;
  const { parameter, view } = room;
  const heads = Array.from({ length: nHeads }, (_, head) => head);
  const w = {
    ...{ q: parameter(`${path}.w_q`), k: parameter(`${path}.w_k`), v: parameter(`${path}.w_v`) },
    o: heads.map((head) => {
      const rows = dHead * dModel;
      return parameter(`${path}.w_o`).subarray(head * rows, (head + 1) * rows);
    }),
  };
  const [queries, memory] = [view(input), view(keys)];
  const [q, k, v] = [view(`${path}.q`), view(`${path}.k`), view(`${path}.v`)];
  const [scores, scaled] = [view(`${path}.scores`), view(`${path}.scaled`)];
  const [masked, pattern] = [view(`${path}.masked`), view(`${path}.pattern`)];
  const context = view(`${path}.context`);
  const [shares, out] = [view(`${path}.head_out`), view(`${path}.out`)];

  /** One wide projection cut into heads. */
  function cut(row: number, x: Row, matrix: Row, into: View): void {
    const wide = project(x, matrix);
    for (const head of heads) into(row, head).set(wide.subarray(head * dHead, (head + 1) * dHead));
  }

  /** From one key up to another, both counted from the first: where a query looks, or would look. */
  function compare(row: number, head: number, from: number, to: number): void {
    const known = k(from, head, (to - from) * dHead);
    const ofKeys = (of: View) => of(row, head, to).subarray(from);
    score(q(row, head), known, ofKeys(scores), ofKeys(scaled));
  }

  return {
    offer(row: number): void {
      cut(row, memory(row), w.k, k);
      cut(row, memory(row), w.v, v);
    },

    take(row: number): void {
      cut(row, queries(row), w.q, q);
      const count = causal ? row + 1 : room.source;
      const sums = new Float64Array(dModel);
      for (const head of heads) {
        compare(row, head, 0, count);
        const allowed = masked(row, head, count);
        allowed.set(scaled(row, head, count));
        softmax(allowed, pattern(row, head, count));
        mix(pattern(row, head, count), v(0, head, count * dHead), context(row, head));
        const share = project(context(row, head), w.o[head] as Row);
        shares(row, head).set(share);
        for (let at = 0; at < dModel; at++) (sums[at] as number) += share[at] as number;
      }
      out(row).set(sums);
    },

    ahead(words: number): void {
      for (const head of heads) {
        for (let row = 0; row + 1 < words; row++) {
          compare(row, head, row + 1, words);
          masked(row, head, words).fill(blockedScore, row + 1);
          pattern(row, head, words).fill(0, row + 1);
        }
      }
    },
  };
}
