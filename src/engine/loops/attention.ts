import type { AttentionSublayer } from '../../trace/topology.ts';
import { blockedScore } from '../../trace/trace.ts';
import { attend, compare, type Head, headOf } from './head.ts';
import { project, type Row } from './rows.ts';
import type { Room } from './views.ts';

/**
 * Multi-head attention (section 3.2, equation 1), a row at a time.
 * @returns what a row offers to those that look at it, what it takes from those it may look at, and, of the first
 * so many words, how each would look at later ones, which the mask forbids (section 3.2.3)
 */
export function attentionLoops({ path, input, keys, causal }: AttentionSublayer, room: Room) {
  const { dModel, dHead, nHeads } = room.dimensions;
  const { parameter, view } = room;
  const heads = Array.from({ length: nHeads }, (_, head) => headOf(path, head, room));
  const w = {
    ...{ q: parameter(`${path}.w_q`), k: parameter(`${path}.w_k`), v: parameter(`${path}.w_v`) },
    o: heads.map((_, head) => {
      const rows = dHead * dModel;
      return parameter(`${path}.w_o`).subarray(head * rows, (head + 1) * rows);
    }),
  };
  const [queries, memory, out] = [view(input), view(keys), view(`${path}.out`)];
  const read = new Float32Array(dHead);

  /** One wide projection cut into heads. */
  function cut(row: number, x: Row, part: 'q' | 'k' | 'v'): void {
    const wide = project(x, w[part]);
    for (let head = 0; head < nHeads; head++) {
      const into = (heads[head] as Head)[part];
      for (let at = 0; at < dHead; at++) into[row * dHead + at] = wide[head * dHead + at] as number;
    }
  }

  return {
    offer(row: number): void {
      cut(row, memory(row), 'k');
      cut(row, memory(row), 'v');
    },

    take(row: number): void {
      cut(row, queries(row), 'q');
      const sums = new Float64Array(dModel);
      for (let index = 0; index < nHeads; index++) {
        const head = heads[index] as Head;
        attend(head, row, causal ? row + 1 : room.source, read);
        const share = project(read, w.o[index] as Row);
        for (let at = 0; at < dModel; at++) {
          head.head_out[row * dModel + at] = share[at] as number;
          (sums[at] as number) += share[at] as number;
        }
      }
      out(row).set(sums);
    },

    ahead(words: number): void {
      for (const head of heads) {
        for (let row = 0; row + 1 < words; row++) {
          const [from, to] = [row * head.keys + row + 1, row * head.keys + words];
          compare(head, row, row + 1, words);
          head.masked.fill(blockedScore, from, to);
          head.pattern.fill(0, from, to);
        }
      }
    },
  };
}
