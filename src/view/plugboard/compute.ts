import type { HeadRow, Plan } from '../../lab/plan.ts';
import type { Run } from '../../trace/run.ts';
import { attentionAt, type Stack } from '../../trace/topology.ts';
import { softmaxRows, times, turned } from '../hand/attend.ts';
import type { Numbers } from '../hand/bench.ts';
import { traced } from '../matrix/matrix.ts';
import { parameterOf } from '../parameters.ts';
import type { AttentionHead } from '../parts/part.ts';
import { rowsIn } from '../projections/numbers.ts';
import { headSpan, projection } from '../steps/matrices/headMatrices.ts';
import type { Plugs } from './plugs.ts';

/** One head of a cross-attention, fed otherwise, with the model's own numbers in double precision. */
export type PluggedHead = {
  /** softmax(QKᵀ ⁄ √d_k). [n_q, n_k] */
  readonly pattern: Numbers;
  /** A · V; null where that has no shape. [n_q, dHead] */
  readonly context: Numbers | null;
  /** What the head adds: its context through its rows of W_O. [n_q, dModel] */
  readonly added: Numbers | null;
};

/** The rows that can be plugged in: the memory, and the decoder's own so far, which ask in the model as trained. */
export function streamsOf(run: Run, layer: number, rows: number): Readonly<Record<Stack, Numbers>> {
  const { input, keys } = attentionAt({ stack: 'decoder', kind: 'cross_attn', layer });
  return {
    encoder: rowsIn(traced(run.trace, keys)),
    decoder: rowsIn(traced(run.trace, input)).slice(0, rows),
  };
}

function weightsOf(q: Numbers, k: Numbers, dHead: number, masked: boolean): Numbers {
  const hidden = (row: number, column: number) => masked && column > row;
  return softmaxRows(
    times(q, turned(k)).map((row, at) =>
      row.map((score, column) =>
        hidden(at, column) ? Number.NEGATIVE_INFINITY : score / Math.sqrt(dHead),
      ),
    ),
  );
}

/** @param written how many of the decoder's rows there are */
export function pluggedHead(
  run: Run,
  where: AttentionHead,
  plugs: Plugs,
  written: number,
): PluggedHead {
  const { path } = attentionAt(where);
  const streams = streamsOf(run, where.layer, written);
  const [q, k, v] = (['q', 'k', 'v'] as const).map((name) => {
    const own = projection(run, where, parameterOf(run, `${path}.w_${name}`));
    return times(streams[plugs[name]], rowsIn(own));
  }) as [Numbers, Numbers, Numbers];
  const masked = plugs.q === 'decoder' && plugs.k === 'decoder';
  const pattern = weightsOf(q, k, run.dimensions.dHead, masked);
  const wo = rowsIn(parameterOf(run, `${path}.w_o`)).slice(...headSpan(run, where));
  const context = k.length === v.length ? times(pattern, v) : null;
  return { pattern, context, added: context && times(context, wo) };
}

const headsOf = (run: Run, layer: number): readonly AttentionHead[] =>
  Array.from({ length: run.dimensions.nHeads }, (_, head) => ({
    ...{ stack: 'decoder', kind: 'cross_attn', layer, head },
  }));

/** The layer's cross-attention giving that instead of its own, head by head; rows that fit alone. */
export function pluggedPlan(run: Run, layer: number, plugs: Plugs, written: number): Plan {
  const { path: attention } = attentionAt({ stack: 'decoder', kind: 'cross_attn', layer });
  return headsOf(run, layer).map((where) => {
    const { added } = pluggedHead(run, where, plugs, written);
    const rows = (added ?? []).map((output, query): HeadRow => ({ query, output }));
    return { kind: 'patched', attention, head: where.head, rows };
  });
}
