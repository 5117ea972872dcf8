import { useMemo } from 'react';
import { useSeenShallow } from '../../../store/runs/seen.ts';
import type { Run } from '../../../trace/run.ts';
import type { Comparison } from '../../../view/compare/comparison.ts';
import { decisionsOf, patchedNames, patchesOf } from '../../../view/compare/decisive.ts';
import { headsIn, isShared, movedHead, type Scope } from '../../../view/compare/moved.ts';
import { useSweep } from '../../useSweep.ts';
import { useRow } from '../importance/useRow.ts';

/** The heads of a row, or of all rows: how far each one's weights moved and, once a sweep has told, what it decides. */
export function useRanking(run: Run, comparison: Comparison | null, all: boolean) {
  const { of, step } = useRow(run);
  const changes = useSeenShallow('other', (seen) => seen.changes);
  const { stack, kind, row } = of;
  const scope = useMemo<Scope>(() => (all ? 'all' : { stack, row }), [all, stack, row]);
  const shared =
    comparison !== null && isShared(comparison, { stack, kind, layer: 0, head: 0 }, scope);
  const heads = useMemo(
    () => (comparison && shared ? headsIn(comparison, scope) : []),
    [comparison, shared, scope],
  );
  const moved = useMemo(
    () => (comparison ? heads.map((where) => movedHead(comparison, where, scope)) : []),
    [comparison, heads, scope],
  );
  const asked = useMemo(() => {
    if (!comparison || heads.length === 0 || !run.engine) return null;
    const { source, target } = comparison.other;
    const key = JSON.stringify([source.text, target.ids, changes, scope]);
    return { key, variants: patchesOf(comparison, heads, scope), names: patchedNames };
  }, [run, comparison, heads, scope, changes]);
  const { runs, ...state } = useSweep(run, asked);
  const decisions = useMemo(
    () => (comparison && runs ? decisionsOf(comparison, heads, runs, step) : null),
    [comparison, heads, runs, step],
  );
  return { heads, moved, decisions, step, scope, shared, ...state };
}

export type Ranking = ReturnType<typeof useRanking>;
