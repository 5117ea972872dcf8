import { formatFixed } from '../../../../view/matrix/format.ts';
import { printApart } from '../../../../view/projections/numbers.ts';
import type { Scored } from '../../../../view/projections/symmetry.ts';
import { useLaterMessages } from '../../../useLaterMessages.ts';
import type { Pair } from '../usePair.ts';
import { type Fact, FactsTable } from './FactsTable.tsx';
import { NoMirror } from './NoMirror.tsx';

type MirrorFactsProps = {
  readonly both: readonly [Scored, Scored];
  readonly names: readonly string[];
  readonly pair: Pair;
  /** What is told of words that do not meet themselves, too. */
  readonly more?: readonly Fact[];
};

/** A score and the one back, and whom a word looks at. */
export function MirrorFacts({ both, names, pair, more = [] }: MirrorFactsProps) {
  const { projections: m } = useLaterMessages();
  const { row, column } = pair.cell;
  const mirrored = both.flatMap(({ mirrored: one }) => one ?? []);
  const score = (from: number, to: number) =>
    both.map(({ scores }) => formatFixed(scores[from]?.[to] ?? 0, 4));
  const there = { id: 'there', name: pair.name, values: score(row, column) };
  const table = (facts: readonly Fact[]) => (
    <FactsTable caption={m.facts} columns={names} facts={[there, ...facts, ...more]} />
  );
  if (mirrored.length < 2)
    return (
      <div>
        {table([])}
        <NoMirror />
      </div>
    );
  return table([
    {
      id: 'back',
      name: m.pair(pair.keys[column] ?? '', pair.queries[row] ?? ''),
      values: score(column, row),
    },
    { id: 'apart', name: m.apart, values: mirrored.map(({ apart }) => printApart(apart)) },
    { id: 'own', name: m.own, values: mirrored.map(({ own }) => m.ownOf(own, pair.rows.length)) },
  ]);
}
