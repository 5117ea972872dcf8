import type { ActivationName } from '../../trace/names.ts';
import type { AttentionSublayer } from '../../trace/topology.ts';
import { blockedScore } from '../../trace/trace.ts';
import type { Entry, Get, Model } from './formula.ts';
import * as loops from './loops.ts';

type Numbers = loops.Numbers;

/** A head's own part of each of some activations, heads one after the other. */
function byHead(
  count: number,
  of: (head: number, own: (all: Numbers) => Numbers) => Float64Array,
): Float64Array {
  return loops.joined(
    Array.from({ length: count }, (_, head) => of(head, (all) => loops.part(all, head, count))),
  );
}

/** Section 3.2: q, k and v of each head, equation 1 in its parts, concat · W_O. */
export function attention(one: AttentionSublayer, { dimensions, parameter }: Model): Entry[] {
  const { path, input, keys, causal } = one;
  const { nHeads, dHead, dModel } = dimensions;
  const projected = (from: ActivationName, by: 'w_q' | 'w_k' | 'w_v') => (get: Get) =>
    byHead(nHeads, (head) => {
      const columns = { width: dHead, from: head * dHead, wide: nHeads * dHead };
      return loops.multiply(get(from), parameter(`${path}.${by}`), dModel, columns);
    });
  const keysOf = (get: Get) => get(keys).length / dModel;
  const mask = (get: Get) => {
    const [scaled, width] = [get(`${path}.scaled`), keysOf(get)];
    const rows = scaled.length / nHeads / width;
    return loops.map(scaled, (value, index) => {
      const [row, column] = [Math.floor(index / width) % rows, index % width];
      return causal && column > row ? blockedScore : value;
    });
  };
  return [
    [`${path}.q`, projected(input, 'w_q')],
    [`${path}.k`, projected(keys, 'w_k')],
    [`${path}.v`, projected(keys, 'w_v')],
    [
      `${path}.scores`,
      (get) =>
        byHead(nHeads, (_, own) =>
          loops.multiplyTransposed(own(get(`${path}.q`)), own(get(`${path}.k`)), dHead),
        ),
    ],
    [
      `${path}.scaled`,
      (get) => loops.map(get(`${path}.scores`), (value) => value / Math.sqrt(dHead)),
    ],
    [`${path}.masked`, mask],
    [`${path}.pattern`, (get) => loops.softmax(get(`${path}.masked`), keysOf(get))],
    [
      `${path}.context`,
      (get) =>
        byHead(nHeads, (_, own) =>
          loops.multiply(own(get(`${path}.pattern`)), own(get(`${path}.v`)), keysOf(get), {
            width: dHead,
          }),
        ),
    ],
    [
      `${path}.head_out`,
      (get) =>
        byHead(nHeads, (head, own) => {
          const rows = loops.part(parameter(`${path}.w_o`), head, nHeads);
          return loops.multiply(own(get(`${path}.context`)), rows, dHead, { width: dModel });
        }),
    ],
    [
      `${path}.out`,
      (get) => {
        const shares = get(`${path}.head_out`);
        const all = Array.from({ length: nHeads }, (_, head) => loops.part(shares, head, nHeads));
        return all.reduce((sum, share) => loops.plus(sum, share));
      },
    ],
  ];
}
