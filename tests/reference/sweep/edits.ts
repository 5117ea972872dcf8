import type { Plan } from '../../../src/lab/plan.ts';
import type { Variant } from '../../../src/lab/variant.ts';
import type { Run } from '../../../src/trace/run.ts';
import { type Edit, type Edits, fills, noEdits, withEdit } from '../../../src/view/edit/edits.ts';
import { planOfEdits } from '../../../src/view/edit/weights.ts';
import type { AttentionHead } from '../../../src/view/parts/part.ts';

const cell = { kind: 'cell', weight: 700 } as const;

/** Two heads of each attention or one: filled, copied, transposed, a row on one key, a cell typed over. */
export function editsAt(run: Run, index: number): Edits {
  const { nLayers, nHeads } = run.dimensions;
  const pick = (of: number) => (3 * index + of) % (nLayers * nHeads);
  const at = (of: number) => ({ layer: Math.floor(pick(of) / nHeads), head: pick(of) % nHeads });
  const fill = fills[index % fills.length] ?? 'uniform';
  const made: [AttentionHead, Edit][] = [
    [
      { stack: 'encoder', kind: 'self_attn', ...at(0) },
      { kind: 'fill', fill, row: null },
    ],
    [
      { stack: 'encoder', kind: 'self_attn', ...at(1) },
      { kind: 'from', ...at(5), turned: true, row: null },
    ],
    [
      { stack: 'decoder', kind: 'self_attn', ...at(2) },
      { kind: 'fill', fill, row: null },
    ],
    [
      { stack: 'decoder', kind: 'self_attn', ...at(2) },
      { ...cell, query: 2, key: 1 },
    ],
    [
      { stack: 'decoder', kind: 'cross_attn', ...at(3) },
      { ...cell, query: 1, key: 2 },
    ],
    [
      { stack: 'decoder', kind: 'cross_attn', ...at(3) },
      { kind: 'only', query: 2, key: 0 },
    ],
    [
      { stack: 'decoder', kind: 'cross_attn', ...at(4) },
      { kind: 'from', ...at(7), turned: false, row: null },
    ],
  ];
  return made.reduce((all, [where, edit]) => withEdit(all, where, edit), {
    ...noEdits,
    renormalised: index % 2 === 0,
  });
}

const limit = 40;

/** What the edited model writes, how it finds the words of the run, and the model with all of that undone. */
export function editedVariants(run: Run, index: number): readonly (Variant & { plan: Plan })[] {
  const edits = editsAt(run, index);
  const { ids } = run.target;
  return [
    { plan: planOfEdits(run, edits, limit), decode: { kind: 'greedy', limit } },
    { plan: planOfEdits(run, edits, ids.length), decode: { kind: 'forced', ids } },
    { plan: planOfEdits(run, noEdits, limit), decode: { kind: 'greedy', limit } },
  ];
}
