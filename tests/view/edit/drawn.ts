import type { Run } from '../../../src/trace/run.ts';
import { type Edits, fills, noEdits, withEdit } from '../../../src/view/edit/edits.ts';
import { attentions, attentionTokens } from '../../../src/view/heads/heads.ts';
import { isCausal } from '../../../src/view/steps/mask.ts';
import { fc } from '../../draws.ts';

/** Some edits of some heads of a run, each of which fits. */
export function editsFor(run: Run): fc.Arbitrary<Edits> {
  const { nLayers, nHeads } = run.dimensions;
  const head = fc.record({ layer: fc.nat(nLayers - 1), head: fc.nat(nHeads - 1) });
  const one = fc
    .record({ attention: fc.constantFrom(...attentions), at: head, from: head })
    .chain(({ attention, at, from }) => {
      const where = { ...attention, ...at };
      const { queries, keys } = attentionTokens(run, attention);
      const causal = isCausal(where);
      const square = attention.kind === 'self_attn';
      const query = fc.nat(queries.length - 1);
      const key = (row: number) => fc.nat((causal ? row + 1 : keys.length) - 1);
      const row = fc.option(query);
      const cell = query.chain((of) =>
        fc.record({
          ...{ kind: fc.constant('cell' as const), query: fc.constant(of) },
          ...{ key: key(of), weight: fc.nat(1000) },
        }),
      );
      const only = query.chain((of) =>
        fc.record({ kind: fc.constant('only' as const), query: fc.constant(of), key: key(of) }),
      );
      const fill = fc.record({
        kind: fc.constant('fill' as const),
        fill: fc.constantFrom(...fills.filter((name) => square || name === 'uniform')),
        row,
      });
      const other = fc.record({
        ...{ kind: fc.constant('from' as const), row },
        ...{ layer: fc.constant(from.layer), head: fc.constant(from.head) },
        turned: square && !causal ? fc.boolean() : fc.constant(false),
      });
      return fc.record({ where: fc.constant(where), edit: fc.oneof(cell, only, fill, other) });
    });
  return fc
    .record({ renormalised: fc.boolean(), made: fc.array(one, { maxLength: 12 }) })
    .map(({ renormalised, made }) =>
      made.reduce((edits, { where, edit }) => withEdit(edits, where, edit), {
        ...noEdits,
        renormalised,
      }),
    );
}
